import type { ComponentChild } from 'preact';
import { useEffect, useLayoutEffect, useState } from 'preact/hooks';
import { say } from '../../platform/words.ts';
import type { AnswerOf, DigestCard } from '../../protocol/requests.ts';
import { tellProblem } from '../words/problem-words.ts';
import { DigestList } from './digest-list.tsx';
import type { DigestShelf, OpenedDigest } from './digest-shelf.ts';

interface KeptListProps {
  shelf: DigestShelf;
  onOpen(opened: OpenedDigest): void;
  /** What stands beside an entry; `reload` fetches the list anew. */
  beside?: (card: DigestCard, reload: () => Promise<void>) => ComponentChild;
}

/** So many are drawn at first, and at each wish for more: all of a large library would hold up the view for seconds. */
const AT_ONCE = 50;

/** The list of kept digests, fetched as it comes into view: the newest, and more of them where they are wanted. */
export function KeptList({ shelf, onOpen, beside }: KeptListProps) {
  const [answer, setAnswer] = useState<AnswerOf<'list-digests'> | null>(null);
  const [shown, setShown] = useState(AT_ONCE);
  useFocusOnMore(shown);
  const load = () =>
    shelf.list().then(setAnswer, (error: unknown) => setAnswer({ problem: { kind: 'unexpected', detail: String(error) } }));
  useEffect(() => void load(), [shelf]);
  return (
    <>
      <h1>{say(answer && 'digests' in answer && answer.isPrivate ? 'keptPrivate' : 'keptDigests')}</h1>
      {!answer && <p role="status">{say('loading')}</p>}
      {answer && 'problem' in answer && <ListProblem answer={answer} />}
      {answer && 'digests' in answer && (
        <DigestList
          cards={answer.digests.slice(0, shown)}
          onOpen={({ key, url }) => onOpen({ key, address: url, isPrivate: answer.isPrivate })}
          beside={beside && ((card) => beside(card, load))}
        />
      )}
      {answer && 'digests' in answer && answer.digests.length > shown && (
        <p class="more">
          <button type="button" class="quiet-button" onClick={() => setShown(shown + AT_ONCE)}>
            {say('showMoreDigests')}
          </button>
        </p>
      )}
    </>
  );
}

/** Takes the focus to the first of the entries that were wanted besides, for the button may have gone. */
function useFocusOnMore(shown: number): void {
  useLayoutEffect(() => {
    if (shown > AT_ONCE) document.querySelectorAll<HTMLElement>('.digest-entry')[shown - AT_ONCE]?.focus({ preventScroll: true });
  }, [shown]);
}

function ListProblem({ answer: { problem } }: { answer: Extract<AnswerOf<'list-digests'>, { problem: unknown }> }) {
  const { title, next } = tellProblem(problem);
  return <p role="alert">{`${title}. ${next}`}</p>;
}
