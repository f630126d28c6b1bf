import { useState } from 'preact/hooks';
import type { ReadingNote } from '../../core/article.ts';
import { citeFrom } from '../../core/evidence/cite.ts';
import { findWebAddress } from '../../core/web-address.ts';
import { type MessageKey, say } from '../../platform/words.ts';
import type { PickStep } from '../../protocol/page-messages.ts';
import type { DigestDoors } from './digest-doors.ts';
import { useDigestInView } from './digest-in-view.ts';
import { linkOut } from './link-out.ts';

/** What the reader can do about a doubt; all but to open the next page only beside the page as it was read. */
type Remedy = 'pick-part' | 'whole-page' | 'read-again' | 'show-place' | 'next-page';

const remedies: Partial<Record<ReadingNote['kind'], readonly Remedy[]>> = {
  'other-part': ['pick-part'],
  'chosen-part': ['whole-page'],
  'late-content': ['read-again'],
  'live-blog': ['read-again'],
  paywall: ['read-again'],
  'more-pages': ['next-page'],
};

const remedyWords: Record<Exclude<Remedy, 'next-page'>, MessageKey> = {
  'pick-part': 'pickPart',
  'whole-page': 'readWholePage',
  'read-again': 'readAgain',
  'show-place': 'showPlace',
};

/** A text that is cut is opened in the page and read again; where blocks of it were passed over, the reader may point at them. */
function remediesFor(note: ReadingNote): readonly Remedy[] {
  if (note.kind !== 'text-cut') return remedies[note.kind] ?? [];
  if (typeof note.after === 'string') return ['show-place', 'read-again'];
  return typeof note.read === 'number' ? ['pick-part'] : [];
}

/** What helps against a doubt, where anything does. */
export function DoubtActions({ note, isLive, doors }: { note: ReadingNote; isLive: boolean; doors: DigestDoors }) {
  return remediesFor(note).map((remedy) => {
    if (remedy === 'next-page') return <NextPage key={remedy} note={note} />;
    return isLive && <DoubtButton key={remedy} remedy={remedy} note={note} doors={doors} />;
  });
}

function DoubtButton({ remedy, note, doors }: { remedy: Exclude<Remedy, 'next-page'>; note: ReadingNote; doors: DigestDoors }) {
  const [hasFailed, setFailed] = useState(false);
  const showPlace = useShowPlace(note);
  const { readPage, pickPart } = doors;
  const pick = (step: PickStep) => pickPart && (() => void pickPart(step).catch(() => setFailed(true)));
  const take = {
    'pick-part': pick('begin'),
    'whole-page': pick('forget'),
    'read-again': readPage && (() => readPage(false)),
    'show-place': showPlace,
  }[remedy];
  if (!take) return null;
  return (
    <>
      {' '}
      <button type="button" class="quiet-button" data-action={remedy} onClick={take}>
        {say(remedyWords[remedy])}
      </button>
      {hasFailed && <span role="alert"> {say('pickFailed')}</span>}
    </>
  );
}

/** Lights in the page the passage that the missing text follows; null where there is none of that id. */
function useShowPlace({ after }: ReadingNote): (() => void) | null {
  const { digest, activate } = useDigestInView();
  const passage = digest.passages.find(({ id }) => id === after);
  return passage ? () => activate(passage.id, [citeFrom(digest.passages)(passage.id, 0, passage.text.length)], null) : null;
}

/** The page's own link to the next page of the article; nothing where it is no web address. */
function NextPage({ note: { next, page } }: { note: ReadingNote }) {
  const inView = useDigestInView();
  const address = typeof next === 'string' ? findWebAddress(next) : null;
  if (address === null || typeof page !== 'number') return null;
  return (
    <>
      {' '}
      <a class="quiet-button" data-action="next-page" target="_blank" rel="noopener noreferrer" {...linkOut(address, inView, null)}>
        {say('openPage', page + 1)}
      </a>
    </>
  );
}
