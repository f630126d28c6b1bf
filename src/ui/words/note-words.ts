import type { ReadingNote } from '../../core/article.ts';
import { say, sayCount } from '../../platform/words.ts';

/** A doubt about the reading, in the reader's words. A detail that is no number is left out of them. */
export function tellNote(note: ReadingNote): string {
  switch (note.kind) {
    case 'forced':
      return say('noteForced');
    case 'very-short':
      return say('noteShort');
    case 'claims-dropped':
      return typeof note.count === 'number' ? sayCount('noteDropped', note.count) : say('noteDroppedSome');
    case 'text-cut':
      return tellCut(note);
    case 'paywall':
      return say('notePaywall');
    case 'more-pages':
      return typeof note.page === 'number' && typeof note.pages === 'number'
        ? say('notePageOf', note.page, note.pages)
        : say('noteMorePages');
    case 'hidden-text':
      return note.addressesAssistant === true ? say('noteHiddenOrders') : say('noteHidden');
    case 'late-content':
      return say('noteLate');
    case 'language-unsure':
      return say('noteLanguage');
    case 'live-blog':
      return typeof note.entries === 'number' ? sayCount('noteLiveBlogOf', note.entries) : say('noteLiveBlog');
    case 'other-part':
      return say('noteOtherPart');
    case 'chosen-part':
      return say('noteChosenPart');
    case 'framed':
      return say('noteFramed');
    case 'not-all-written':
      return say('noteNotAllWritten');
    case 'not-all-translated':
      return say('noteNotAllTranslated');
  }
}

function tellCut({ read, total, folded, breaksOff }: ReadingNote): string {
  if (typeof read === 'number' && typeof total === 'number') return sayCount('noteCutOf', total, read);
  if (typeof folded === 'number') return sayCount('noteFolded', folded);
  return say(breaksOff === true ? 'noteBreaksOff' : 'noteCut');
}
