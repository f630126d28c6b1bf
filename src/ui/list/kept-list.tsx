import { useEffect, useState } from 'preact/hooks';
import { say } from '../../platform/words.ts';
import type { AnswerOf } from '../../protocol/requests.ts';
import { tellProblem } from '../words/problem-words.ts';
import { DigestList } from './digest-list.tsx';
import type { DigestShelf, OpenedDigest } from './digest-shelf.ts';

interface KeptListProps {
  shelf: DigestShelf;
  onOpen(opened: OpenedDigest): void;
  onDelete?: (key: string) => Promise<void>;
}

/** The list of kept digests, fetched as it comes into view. */
export function KeptList({ shelf, onOpen, onDelete }: KeptListProps) {
  const [answer, setAnswer] = useState<AnswerOf<'list-digests'> | null>(null);
  const [spoken, setSpoken] = useState('');
  const load = () =>
    shelf.list().then(setAnswer, (error: unknown) => setAnswer({ problem: { kind: 'unexpected', detail: String(error) } }));
  useEffect(() => void load(), [shelf]);
  const remove = (key: string) =>
    onDelete?.(key).then(
      () => {
        setSpoken(say('deleted'));
        return load();
      },
      () => setSpoken(say('deleteFailed')),
    );
  return (
    <>
      <h1>{say(answer && 'digests' in answer && answer.isPrivate ? 'keptPrivate' : 'keptDigests')}</h1>
      {!answer && <p role="status">{say('loading')}</p>}
      {answer && 'problem' in answer && <ListProblem answer={answer} />}
      {answer && 'digests' in answer && (
        <DigestList
          cards={answer.digests}
          onOpen={({ key, url }) => onOpen({ key, address: url, isPrivate: answer.isPrivate })}
          {...(onDelete ? { onDelete: (key: string) => void remove(key) } : {})}
        />
      )}
      <p role="status" class="quiet-words">
        {spoken}
      </p>
    </>
  );
}

function ListProblem({ answer: { problem } }: { answer: Extract<AnswerOf<'list-digests'>, { problem: unknown }> }) {
  const { title, next } = tellProblem(problem);
  return <p role="alert">{`${title}. ${next}`}</p>;
}
