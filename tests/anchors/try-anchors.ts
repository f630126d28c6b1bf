import type { Passage } from '../../src/core/article.ts';
import { articleText } from '../../src/core/article-text.ts';
import { claimsOf } from '../../src/core/claims-of.ts';
import type { Citation } from '../../src/core/digest.ts';
import { citeFrom } from '../../src/core/evidence/cite.ts';
import { isTranslated } from '../../src/page/is-translated.ts';
import { citationLocator, type Located, locateStanding } from '../../src/page/locate-citation.ts';
import { readAllText } from '../../src/page/read-all-text.ts';
import { type Reading, readArticle } from '../../src/page/read-article.ts';
import { standardDigest } from '../support/standard-digest.ts';
import { type Fate, MUTATIONS } from './mutations.ts';
import { type Place, placeOf } from './page-text.ts';
import { seededRandom } from './seeded-random.ts';

type GoodReading = Extract<Reading, { kind: 'read' }>;

/** What locating a citation came to: the words where they are, other words or place, where its place was taken out a copy of the words that the page had all along, or one of the answers that do not jump. */
export type Answer = 'right' | 'wrong' | 'copy' | 'translated' | Exclude<Located['kind'], 'exact'>;

/** One citation under one mutation: by the reading before it and, where that no longer leads anywhere, a new one (`standing`), and by a new reading alone, as after a reload (`anew`). */
export interface Trial {
  fate: Fate;
  standing: Answer;
  anew: Answer;
  exact: string;
}

/** The trials of one mutation, and how long the new reading's citations took to locate, in milliseconds. */
export interface Trials {
  mutation: string;
  trials: Trial[];
  locating: number;
}

const CITATIONS = 10;
const FEWEST = 3;

function readNow(): GoodReading | null {
  const reading = readArticle(document, { url: document.location.href, anyway: true });
  return reading.kind === 'read' ? reading : null;
}

/** Citations of the digest's claims and quotations, and where these are few of further sentences, evenly from the page. */
function pickCitations({ article }: GoodReading): Citation[] {
  const digest = standardDigest(article);
  const shown = [...claimsOf(digest).flatMap((claim) => claim.citations), ...digest.quotations.flatMap((quotation) => quotation.citations)];
  const all = distinct(shown.length >= FEWEST ? shown : [...shown, ...wholePassages(article.passages)]);
  return Array.from(
    { length: Math.min(CITATIONS, all.length) },
    (_, at) => all[Math.floor((at * all.length) / Math.min(CITATIONS, all.length))],
  )
    .filter((citation) => citation !== undefined)
    .map(({ passage, start, end }) => citeFrom(article.passages)(passage, start, end));
}

const wholePassages = (passages: readonly Passage[]): Citation[] => {
  const cite = citeFrom(passages);
  return passages.filter(({ kind }) => kind === 'paragraph').map(({ id, text }) => cite(id, 0, text.length));
};

/** None that lies over an earlier one: what became of a quotation would decide over a sentence of it as well. */
function distinct(citations: readonly Citation[]): Citation[] {
  const kept: Citation[] = [];
  for (const citation of citations) {
    const { passage, start, end } = citation;
    if (!kept.some((other) => other.passage === passage && other.start < end && start < other.end)) kept.push(citation);
  }
  return kept;
}

function judge(located: Located, place: Place | undefined, fate: Fate | undefined, exact: string, isOtherLanguage: boolean): Answer {
  if (located.kind !== 'exact') return isOtherLanguage ? 'translated' : located.kind;
  const [first] = located.ranges;
  const isThere = first !== undefined && place?.box.isConnected === true && place.box.contains(first.startContainer);
  const letters = (text: string) => text.replace(/[\s\u00ad\u200b-\u200d\ufeff]+/gu, '');
  const isSame = letters(located.ranges.map(String).join('')) === letters(exact);
  if (isSame && !isThere && (fate === 'deleted' || fate === 'twin')) return 'copy';
  return isThere && isSame && fate === 'unchanged' ? 'right' : 'wrong';
}

const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

/** Changes this page in one way after another, each time from how it stood, and locates the citations of its digest. Empty where there is nothing to read. */
export async function tryAnchors(seed: number, names: readonly string[] = Object.keys(MUTATIONS)): Promise<Trials[]> {
  const kept = document.body.cloneNode(true);
  const { className, lang } = document.documentElement;
  const tried: Trials[] = [];
  for (const mutation of names) {
    document.body.replaceWith(kept.cloneNode(true));
    Object.assign(document.documentElement, { className, lang });
    const before = readNow();
    const change = MUTATIONS[mutation];
    if (!before || !change) continue;
    const citations = pickCitations(before);
    const places = citations.map((citation) => placeOf(citation, before.map));
    const fates = change({ places, map: before.map, random: seededRandom(seed) });
    if (mutation === 'loaded late') await pause(500);
    const after = readNow();
    const started = performance.now();
    const locate = after ? citationLocator(after.article.passages, after.map, () => after.whole ?? readAllText(document.body)) : null;
    const anew = citations.map((citation): Located => locate?.(citation) ?? { kind: 'gone' });
    const locating = performance.now() - started;
    const isOther = after !== null && isTranslated(document, articleText(after.article.passages), before.article.source.language);
    const trials = citations.map((citation, at): Trial => {
      const answer = (located: Located) => judge(located, places[at], fates[at], citation.exact, isOther);
      const found = anew[at] ?? { kind: 'gone' };
      const ranges = locateStanding(citation, before.article.passages, before.map);
      return {
        fate: fates[at] ?? 'deleted',
        standing: answer(ranges ? { kind: 'exact', ranges } : found),
        anew: answer(found),
        exact: citation.exact,
      };
    });
    tried.push({ mutation, trials, locating });
  }
  return tried;
}
