import type { Passage } from '../article.ts';
import { articleText } from '../article-text.ts';
import type { Citation } from '../digest.ts';
import { findWords, type Word } from '../text/words.ts';
import {
  contextAt,
  fitOf,
  isInCompany,
  isSameClaimAround,
  isToldFrom,
  isWhole,
  keepsItsBorders,
  type Occurrence,
  TELLING_CONTEXT,
} from './citation-context.ts';
import { type Cite, citeFrom, splitsCharacter } from './cite.ts';
import { findSimilarSpans } from './find-similar-span.ts';
import type { Span } from './fragment-directive.ts';
import { type PlacedPassage, placePassages } from './passage-offsets.ts';
import { type PlainText, plainLetters, plainText } from './plain-letters.ts';

/**
 * What became of a citation in a text.
 * - exact: its words stand at one place, `citation` is it
 * - changed: similar words stand there, `now`; `citation` is null where they cross a passage's border or where several places are as similar
 * - ambiguous: its words stand at several places that their surroundings do not tell apart, or are few and stand at one with nothing around it as it was
 */
export type CitationCheck =
  | { status: 'exact'; citation: Citation }
  | { status: 'changed'; now: string; citation: Citation | null }
  | { status: 'gone' }
  | { status: 'ambiguous'; places: number };

/** The words that a citation is checked by; where it stood is no evidence once the text is another. */
export type CitedWords = Pick<Citation, 'exact' | 'prefix' | 'suffix'>;

const ALIKE = 0.6;
const ALIKE_IN_PLACE = 0.3;
const FEW_WORDS = 4;
/** From so many words on the same words are the same passage, though all around them is new; fewer may be a twin's. */
const TELLING_WORDS = 6;

/** Checks one citation against a text: see `CitationCheck`. */
export const checkCitation = (citation: CitedWords, passages: readonly Passage[]): CitationCheck => citationChecker(passages)(citation);

/** `checkCitation` for many citations into one text. */
export function citationChecker(passages: readonly Passage[]): (citation: CitedWords) => CitationCheck {
  const article = new CheckedArticle(passages);
  return ({ exact, prefix, suffix }) => {
    const citation = { exact: plainLetters(exact), prefix: plainLetters(prefix), suffix: plainLetters(suffix) };
    const places = article.placesOf(citation);
    const place = findPlace(article, places, citation);
    if (place && isWhole(place, citation)) return { status: 'exact', citation: article.citationAt(place) };
    // Where other words stand in the old surroundings, the same words elsewhere are a twin.
    const replaced = article.betweenContext(citation);
    if (replaced && !places.some(({ start, end }) => start >= replaced.start && end <= replaced.end)) return article.changedAt([replaced]);
    if (place) return checkPlace(article, place, citation);
    return places.length > 1 ? { status: 'ambiguous', places: places.length } : findSimilar(article, citation);
  };
}

/** The words stand at one place, but not all around it is as it was. */
function checkPlace(article: CheckedArticle, place: Occurrence, citation: CitedWords): CitationCheck {
  if (!isSameClaimAround(article.text, place, citation)) return article.changedAt([place]);
  const isInContext = fitOf(place) >= TELLING_CONTEXT || isWholeText(citation);
  const isTelling = isInContext || findWords(citation.exact, null).length >= TELLING_WORDS;
  return isTelling ? { status: 'exact', citation: article.citationAt(place) } : { status: 'ambiguous', places: 1 };
}

/** Whether the cited words were all of the article's text, or nearly. */
const isWholeText = ({ prefix, suffix }: CitedWords): boolean => prefix.length + suffix.length < TELLING_CONTEXT;

/** The one place that the words' surroundings point to, null where there is none or where they point to several. */
function findPlace({ text }: CheckedArticle, places: readonly Occurrence[], citation: CitedWords): Occurrence | null {
  const [best, second] = [...places].sort((a, b) => fitOf(b) - fitOf(a));
  if (!best || !second) return best ?? null;
  return fitOf(best) >= fitOf(second) + TELLING_CONTEXT && isToldFrom(best, second, citation, text) ? best : null;
}

function findSimilar(article: CheckedArticle, citation: CitedWords): CitationCheck {
  const similar = findSimilarSpans(article.words, citation.exact);
  const [first] = similar;
  const isAlike = first && first.likeness >= ALIKE && findWords(citation.exact, null).length >= FEW_WORDS;
  if (!isAlike) return { status: 'gone' };
  const nearest = article.nearestInContext(
    similar.map((span) => article.withMarks(span, citation.exact)),
    citation,
  );
  // Words that are alike, but in other company, may be a twin of those that were cited: one that says another number, or the contrary.
  const isTwin = (span: Span) => !isWholeText(citation) && !isInCompany(article.text, span, citation.exact, citation);
  return article.changedAt(nearest.filter((span) => !isTwin(span)));
}

/** An article as it is searched: spans are in units of its plain text. */
class CheckedArticle {
  readonly text: string;
  readonly #written: string;
  readonly #plain: PlainText;
  readonly #places: readonly PlacedPassage[];
  readonly #cite: Cite;
  #words: Word[] | null = null;

  constructor(passages: readonly Passage[]) {
    this.#written = articleText(passages);
    this.#plain = plainText(this.#written);
    this.text = this.#plain.text;
    this.#places = placePassages(passages);
    this.#cite = citeFrom(passages);
  }

  get words(): Word[] {
    this.#words ??= findWords(this.text, null);
    return this.#words;
  }

  /** Every place where the exact words stand as words of their own, within one passage. */
  placesOf(citation: CitedWords): Occurrence[] {
    const places: Occurrence[] = [];
    const { exact } = citation;
    for (let start = this.text.indexOf(exact); start >= 0; start = this.text.indexOf(exact, start + 1)) {
      const span = { start, end: start + exact.length };
      if (keepsItsBorders(this.text, span, citation) && this.#findCitation(span)) places.push(contextAt(this.text, span, citation));
    }
    return places;
  }

  citationAt(span: Span): Citation {
    const citation = this.#findCitation(span);
    if (!citation) throw new RangeError(`no span ${span.start}–${span.end} in a passage`);
    return citation;
  }

  changedAt(spans: readonly Span[]): CitationCheck {
    const [first] = spans;
    if (!first) return { status: 'gone' };
    return {
      status: 'changed',
      now: this.#written.slice(this.#plain.startOf(first.start), this.#plain.endOf(first.end)),
      citation: spans.length === 1 ? this.#findCitation(first) : null,
    };
  }

  /** What stands now between the citation's prefix and suffix, where it is like the words or the words are few; null where the surroundings are gone or stand at several places. */
  betweenContext({ exact, prefix, suffix }: CitedWords): Span | null {
    if (prefix.trim().length < TELLING_CONTEXT || suffix.trim().length < TELLING_CONTEXT) return null;
    const at = this.text.indexOf(prefix);
    if (at < 0 || this.text.indexOf(prefix, at + 1) >= 0) return null;
    const start = at + prefix.length;
    const end = this.text.indexOf(suffix, start);
    if (end <= start || end - start > exact.length * 2 + TELLING_CONTEXT) return null;
    const now = this.text.slice(start, end);
    if (now === exact || now.trim() === '') return null;
    const [similar] = findSimilarSpans(findWords(now, null), exact);
    const isFew = findWords(exact, null).length < FEW_WORDS;
    return isFew || (similar?.likeness ?? 0) >= ALIKE_IN_PLACE ? { start, end } : null;
  }

  /** The span with the marks around its words, where the citation begins or ends with marks too. */
  withMarks(span: Span, exact: string): Span {
    const opening = /^[^\p{L}\p{N}]/u.test(exact)
      ? (/(?<![^\p{L}\p{N}\s])[^\p{L}\p{N}\s]+$/u.exec(this.text.slice(0, span.start))?.[0].length ?? 0)
      : 0;
    const closing = /[^\p{L}\p{N}]$/u.test(exact) ? (/^[^\p{L}\p{N}\s]+/u.exec(this.text.slice(span.end))?.[0].length ?? 0) : 0;
    return { start: span.start - opening, end: span.end + closing };
  }

  /** Of equally similar spans the one whose surroundings fit best; all of them where none does. */
  nearestInContext(spans: readonly Span[], citation: CitedWords): Span[] {
    const ranked = spans.map((span) => contextAt(this.text, span, citation)).sort((a, b) => fitOf(b) - fitOf(a));
    const [best, second] = ranked;
    const isClear = best && (!second || fitOf(best) > fitOf(second));
    return isClear ? [best] : [...spans];
  }

  #findCitation(span: Span): Citation | null {
    const [start, end] = [this.#plain.startOf(span.start), this.#plain.endOf(span.end)];
    const place = this.#places.find(({ offset, text }) => start < offset + text.length);
    if (!place || start < place.offset || end > place.offset + place.text.length || splitsCharacter(this.#written, start, end)) return null;
    return this.#cite(place.id, start - place.offset, end - place.offset);
  }
}
