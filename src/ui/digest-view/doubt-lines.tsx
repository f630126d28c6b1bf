import { useState } from 'preact/hooks';
import type { ReadingNote } from '../../core/article.ts';
import type { Digest } from '../../core/digest.ts';
import { type MessageKey, say } from '../../platform/words.ts';
import type { PickStep } from '../../protocol/page-messages.ts';
import type { ReadyView } from '../../protocol/tab-view.ts';
import { tellNote } from '../words/note-words.ts';
import { tellProblem } from '../words/problem-words.ts';
import type { DigestDoors } from './digest-doors.ts';

/** What the reader should know before trusting this digest; nothing where there is no doubt. */
export function DoubtLines({ view, doors }: { view: ReadyView; doors: DigestDoors }) {
  const told = view.problem && tellProblem(view.problem);
  const lines = [...(told ? [{ words: `${told.title}. ${told.next}`, action: null }] : []), ...tellNotes(view.digest)];
  if (lines.length === 0) return null;
  return (
    <aside class="doubts">
      {lines.map(({ words, action }) => (
        <p key={words}>
          {words}
          {action && view.condition === 'live' && <DoubtAction action={action} doors={doors} />}
        </p>
      ))}
    </aside>
  );
}

/** What the reader can do about a doubt. */
type Remedy = 'pick-part' | 'whole-page' | 'read-again';

const remedies: Partial<Record<ReadingNote['kind'], Remedy>> = {
  'other-part': 'pick-part',
  'chosen-part': 'whole-page',
  'late-content': 'read-again',
  'live-blog': 'read-again',
  paywall: 'read-again',
};

const remedyWords: Record<Remedy, MessageKey> = { 'pick-part': 'pickPart', 'whole-page': 'readWholePage', 'read-again': 'readAgain' };

function DoubtAction({ action, doors }: { action: Remedy; doors: DigestDoors }) {
  const [hasFailed, setFailed] = useState(false);
  const { readPage, pickPart } = doors;
  const pick = (step: PickStep) => pickPart && (() => void pickPart(step).catch(() => setFailed(true)));
  const take = action === 'read-again' ? readPage && (() => readPage(false)) : pick(action === 'pick-part' ? 'begin' : 'forget');
  if (!take) return null;
  return (
    <>
      {' '}
      <button type="button" class="quiet-button" data-action={action} onClick={take}>
        {say(remedyWords[action])}
      </button>
      {hasFailed && <span role="alert"> {say('pickFailed')}</span>}
    </>
  );
}

function tellNotes({ article }: Digest): { words: string; action: Remedy | null }[] {
  const isTold = article.notes.some(({ kind }) => kind === 'forced' || kind === 'chosen-part');
  const notArticle = article.isArticle || isTold ? [] : [{ words: say('noteNotArticle'), action: null }];
  return [...notArticle, ...article.notes.map((note) => ({ words: tellNote(note), action: remedies[note.kind] ?? null }))];
}
