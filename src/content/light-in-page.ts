import type { Citation } from '../core/digest.ts';
import { lightRanges } from '../page/highlight.ts';
import { type Located, locateCitation } from '../page/locate-citation.ts';
import type { PageAnswerOf } from '../protocol/page-messages.ts';
import type { GoodReading } from './read-page.ts';

type Answer = PageAnswerOf<'light-in-page'>;

/** Lights citations and their attribution, or nothing at all: a citation that is not exactly there decides the answer. An attribution that is not there is left dark. */
export function lightInPage(
  document: Document,
  reading: GoodReading,
  citations: readonly Citation[],
  attribution: Citation | null,
): Answer {
  const locate = (citation: Citation) => locateCitation(citation, reading.article.passages, reading.map);
  const located = citations.map(locate);
  const passage: Range[] = [];
  for (const place of located) {
    if (place.kind !== 'exact') return answerFor(place);
    passage.push(...place.ranges);
  }
  const said = attribution ? locate(attribution) : null;
  lightRanges(document, { passage, attribution: said?.kind === 'exact' ? said.ranges : [] });
  return { outcome: 'lit' };
}

const answerFor = (place: Exclude<Located, { kind: 'exact' }>): Answer =>
  place.kind === 'ambiguous' ? { outcome: 'ambiguous', places: place.places } : { outcome: place.kind };
