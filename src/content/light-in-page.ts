import type { Passage } from '../core/article.ts';
import { articleText } from '../core/article-text.ts';
import type { Citation } from '../core/digest.ts';
import { checkCitation } from '../core/evidence/check-citation.ts';
import type { Cut } from '../page/cut-passages.ts';
import { type Lights, lightRanges } from '../page/highlight.ts';
import { citationLocator, locateStanding } from '../page/locate-citation.ts';
import type { PageAnswerOf, PageRequestOf } from '../protocol/page-messages.ts';
import { offerPlaces } from './offer-places.ts';
import type { GoodReading } from './read-page.ts';
import type { ReaderInPage } from './reader-in-page.ts';

type Answer = PageAnswerOf<'light-in-page'>;
/** What is asked of the light: citations and the words that attribute them, in a tone. */
type LightOrder = Pick<PageRequestOf<'light-in-page'>, 'citations' | 'attribution' | 'language' | 'tone'>;

/** Lights citations and their attribution in the page as it was read for them; false where it has changed under them since. */
export function lightStanding(document: Document, { article, map }: GoodReading, { citations, attribution, tone }: LightOrder): boolean {
  const locate = (citation: Citation) => locateStanding(citation, article.passages, map);
  const passage = citations.map(locate);
  if (passage.includes(null)) return false;
  const said = attribution && locate(attribution);
  lightRanges(document, { passage: passage.flatMap((ranges) => ranges ?? []), attribution: said ?? [] }, tone);
  return true;
}

/** Lights citations and their attribution in a page read anew, or nothing at all: a citation that is not exactly there decides the answer. An attribution that is not there is left dark. */
export function lightAnew(
  document: Document,
  reader: Pick<ReaderInPage, 'readAllText' | 'isTranslated'>,
  { article, map, whole }: GoodReading,
  { citations, attribution, language, tone }: LightOrder,
): Answer {
  let page: Cut | null = whole ?? null;
  const wholePage = () => {
    page ??= reader.readAllText();
    return page;
  };
  const locate = citationLocator(article.passages, map, wholePage);
  const lights: Lights = { passage: [], attribution: [] };
  for (const citation of citations) {
    const place = locate(citation);
    if (place.kind !== 'exact') {
      if (reader.isTranslated(articleText(article.passages), language)) return { outcome: 'translated' };
      return place.kind === 'ambiguous' ? offerPlaces(citation, place.places, wholePage()) : tellChange(citation, article.passages);
    }
    lights.passage = [...lights.passage, ...place.ranges];
  }
  const said = attribution ? locate(attribution) : null;
  if (said?.kind === 'exact') lights.attribution = said.ranges;
  lightRanges(document, lights, tone);
  return { outcome: 'lit' };
}

/** What stands in the place of words that are not there as they were. */
function tellChange(citation: Citation, passages: readonly Passage[]): Answer {
  const check = checkCitation(citation, passages);
  if (check.status !== 'changed') return { outcome: 'gone', was: citation.exact };
  return { outcome: 'changed', was: citation.exact, now: check.now, place: check.citation };
}
