import type { Citation, Digest } from '../digest.ts';
import { fragmentLinksOf } from '../evidence/fragment-link.ts';
import { shownCitations, spanName } from '../shown-citations.ts';

/** One source note: its number from 1 up, the exact words, and the address that opens the page at them, null where none is sure. */
export interface Footnote {
  number: number;
  exact: string;
  link: string | null;
}

/** The numbered notes of one export: the same words at the same place have one number, numbered as the digest is on screen. */
export class Footnotes {
  readonly all: Footnote[] = [];
  readonly #byPlace = new Map<string, Footnote>();
  readonly #findLink: (citation: Citation) => string | null;

  constructor(digest: Digest) {
    this.#findLink = fragmentLinksOf(digest);
    this.numbersOf(shownCitations(digest));
  }

  /** The note's number for each of these citations. */
  numbersOf(citations: readonly Citation[]): number[] {
    return citations.map((citation) => this.#noteOf(citation).number);
  }

  #noteOf(citation: Citation): Footnote {
    const place = spanName(citation);
    const known = this.#byPlace.get(place);
    if (known) return known;
    const note = { number: this.all.length + 1, exact: citation.exact, link: this.#findLink(citation) };
    this.#byPlace.set(place, note);
    this.all.push(note);
    return note;
  }
}
