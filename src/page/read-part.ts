import { leaveOutLabels } from './leave-out-labels.ts';
import { readAllText } from './read-all-text.ts';
import type { Place, Reading } from './read-article.ts';
import { readChosen } from './read-chosen.ts';
import { readMetadata } from './read-metadata.ts';

/** Reads the part of a page that its reader pointed at, instead of what looks like the article. */
export function readPart(document: Document, part: Element, place: Place): Reading {
  const metadata = readMetadata(document, place.url);
  const whole = readAllText(part);
  return readChosen(document, leaveOutLabels(whole, metadata), metadata, 'page', [{ kind: 'chosen-part' }]);
}
