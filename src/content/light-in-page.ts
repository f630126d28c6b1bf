import type { Passage } from '../core/article.ts';
import { articleText } from '../core/article-text.ts';
import type { Citation } from '../core/digest.ts';
import { checkCitation } from '../core/evidence/check-citation.ts';
import { type Lights, lightRanges } from '../page/highlight.ts';
import { isTranslated } from '../page/is-translated.ts';
import { citationLocator, locateStanding } from '../page/locate-citation.ts';
import { standsInPage } from '../page/text-map.ts';
import type { PageAnswerOf, PageRequestOf } from '../protocol/page-messages.ts';
import { offerPlaces } from './offer-places.ts';
import type { GoodReading } from './read-page.ts';
import type { ReaderInPage } from './reader-in-page.ts';

type Answer = PageAnswerOf<'light-in-page'>;
/** What is asked of the light: citations and the words that attribute them, in a tone. */
type LightOrder = Pick<PageRequestOf<'light-in-page'>, 'citations' | 'attribution' | 'language' | 'tone'>;

/** What is to be lit of citations and their attribution; null where one of the citations is not found. An attribution that is not found is left dark. */
export function findLights(
  { citations, attribution }: Pick<LightOrder, 'citations' | 'attribution'>,
  find: (citation: Citation) => readonly Range[] | null,
): Lights | null {
  const found = citations.map(find);
  if (found.includes(null)) return null;
  return { passage: found.flatMap((ranges) => ranges ?? []), attribution: (attribution && find(attribution)) ?? [] };
}

/** Finds words in the page as it was read for them; null where it has changed under them since. */
export const findStanding =
  ({ article, map }: GoodReading) =>
  (citation: Citation): readonly Range[] | null => {
    const ranges = locateStanding(citation, article.passages, map);
    return ranges?.every(({ startContainer }) => standsInPage(startContainer)) ? ranges : null;
  };

/** Whether any of the words that lights are for is seen in the page now. */
export const showsAny = ({ isSeen }: Pick<ReaderInPage, 'isSeen'>, { passage }: Lights): boolean =>
  passage.some(({ startContainer }) => isSeen(startContainer as Text));

/** Lights citations and their attribution in a page read anew, or nothing at all: a citation that is not exactly there decides the answer. An attribution that is not there is left dark. */
export function lightAnew(
  document: Document,
  reader: Pick<ReaderInPage, 'readAllText'>,
  { article, map, whole }: GoodReading,
  { citations, attribution, language, tone }: LightOrder,
): Answer {
  const wholePage = () => whole ?? reader.readAllText();
  const locate = citationLocator(article.passages, map, wholePage);
  const lights: Lights = { passage: [], attribution: [] };
  for (const citation of citations) {
    const place = locate(citation);
    if (place.kind !== 'exact') {
      if (isTranslated(document, articleText(article.passages), language)) return { outcome: 'translated' };
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
