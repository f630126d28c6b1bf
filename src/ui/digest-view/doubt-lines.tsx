import type { Digest } from '../../core/digest.ts';
import { say } from '../../platform/words.ts';
import type { ReadyView } from '../../protocol/tab-view.ts';
import { tellNote } from '../words/note-words.ts';
import { tellProblem } from '../words/problem-words.ts';

/** What the reader should know before trusting this digest; nothing where there is no doubt. */
export function DoubtLines({ view }: { view: ReadyView }) {
  const told = view.problem && tellProblem(view.problem);
  const lines = [...(told ? [`${told.title}. ${told.next}`] : []), ...tellNotes(view.digest)];
  if (lines.length === 0) return null;
  return (
    <aside class="doubts">
      {lines.map((line) => (
        <p key={line}>{line}</p>
      ))}
    </aside>
  );
}

function tellNotes({ article }: Digest): string[] {
  const isTold = article.notes.some(({ kind }) => kind === 'forced');
  return [...(article.isArticle || isTold ? [] : [say('noteNotArticle')]), ...article.notes.map(tellNote)];
}
