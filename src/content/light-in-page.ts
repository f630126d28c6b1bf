import { articleText } from '../core/article-text.ts';
import type { Citation } from '../core/digest.ts';
import { type Lights, lightRanges } from '../page/highlight.ts';
import { citationLocator, type Located, locateStanding } from '../page/locate-citation.ts';
import type { PageAnswerOf, PageRequestOf } from '../protocol/page-messages.ts';
import type { GoodReading } from './read-page.ts';
import type { ReaderInPage } from './reader-in-page.ts';

type Answer = PageAnswerOf<'light-in-page'>;
/** What is asked of the light: citations, and the words that attribute them. */
type LightOrder = Pick<PageRequestOf<'light-in-page'>, 'citations' | 'attribution' | 'language'>;

/** Lights citations and their attribution in the page as it was read for them; false where it has changed under them since. */
export function lightStanding(document: Document, { article, map }: GoodReading, { citations, attribution }: LightOrder): boolean {
  const locate = (citation: Citation) => locateStanding(citation, article.passages, map);
  const passage = citations.map(locate);
  if (passage.includes(null)) return false;
  const said = attribution && locate(attribution);
  lightRanges(document, { passage: passage.flatMap((ranges) => ranges ?? []), attribution: said ?? [] });
  return true;
}

/** Lights citations and their attribution in a page read anew, or nothing at all: a citation that is not exactly there decides the answer. An attribution that is not there is left dark. */
export function lightAnew(
  document: Document,
  reader: Pick<ReaderInPage, 'readAllText' | 'isTranslated'>,
  { article, map, whole }: GoodReading,
  { citations, attribution, language }: LightOrder,
): Answer {
  const locate = citationLocator(article.passages, map, () => whole ?? reader.readAllText());
  const lights: Lights = { passage: [], attribution: [] };
  for (const place of citations.map(locate)) {
    if (place.kind !== 'exact')
      return reader.isTranslated(articleText(article.passages), language) ? { outcome: 'translated' } : answerFor(place);
    lights.passage = [...lights.passage, ...place.ranges];
  }
  const said = attribution ? locate(attribution) : null;
  if (said?.kind === 'exact') lights.attribution = said.ranges;
  lightRanges(document, lights);
  return { outcome: 'lit' };
}

const answerFor = (place: Exclude<Located, { kind: 'exact' }>): Answer =>
  place.kind === 'ambiguous' ? { outcome: 'ambiguous', places: place.places } : { outcome: place.kind };
