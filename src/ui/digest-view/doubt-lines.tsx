import type { Digest } from '../../core/digest.ts';
import { say } from '../../platform/words.ts';
import type { ReadyView } from '../../protocol/tab-view.ts';
import { tellNote } from '../words/note-words.ts';
import { tellProblem } from '../words/problem-words.ts';
import type { DigestDoors } from './digest-doors.ts';
import { DoubtActions } from './doubt-actions.tsx';

/** What the reader should know before trusting this digest; nothing where there is no doubt. */
export function DoubtLines({ view, doors }: { view: ReadyView; doors: DigestDoors }) {
  const told = view.problem && tellProblem(view.problem);
  const lines = [...(told ? [{ words: `${told.title}. ${told.next}`, note: null }] : []), ...tellNotes(view.digest)];
  if (lines.length === 0) return null;
  return (
    <aside class="doubts">
      {lines.map(({ words, note }) => (
        <p key={words}>
          {words}
          {note && <DoubtActions note={note} isLive={view.condition === 'live'} doors={doors} />}
        </p>
      ))}
    </aside>
  );
}

function tellNotes({ article }: Digest) {
  const isTold = article.notes.some(({ kind }) => kind === 'forced' || kind === 'chosen-part');
  const notArticle = article.isArticle || isTold ? [] : [{ words: say('noteNotArticle'), note: null }];
  return [...notArticle, ...article.notes.map((note) => ({ words: tellNote(note), note }))];
}
