import type { Scope } from '../core/article.ts';
import type { Citation } from '../core/digest.ts';
import type { Evidence } from '../core/evidence/list-evidence.ts';
import type { Lights } from '../page/highlight.ts';
import { citationLocator } from '../page/locate-citation.ts';
import { standsInPage } from '../page/text-map.ts';
import { isFallen, isLost } from './is-lost.ts';
import { findLights, findStanding, showsAny } from './light-in-page.ts';
import type { GoodReading } from './read-page.ts';
import type { ReaderInPage } from './reader-in-page.ts';

/** The evidence of the digest in view, in its order, and where its words stand in the page now. */
export class EvidenceInPage {
  readonly #reader: ReaderInPage;
  #scope: Scope = 'page';
  #evidence: readonly Evidence[] = [];
  #places: ReadonlyMap<string, Lights> | null = null;
  #anew: GoodReading | null = null;

  constructor(reader: ReaderInPage) {
    this.#reader = reader;
  }

  /** Takes the evidence of the digest in view; places found are kept where it is the same. */
  take(scope: Scope, evidence: readonly Evidence[]): void {
    if (scope === this.#scope && JSON.stringify(evidence) === JSON.stringify(this.#evidence)) return;
    this.#scope = scope;
    this.#evidence = evidence;
    this.forgetPlaces();
  }

  get evidence(): readonly Evidence[] {
    return this.#evidence;
  }

  /** The reading of the page that the digest was made from, else of what stands there now; null where there is nothing to read. */
  get reading(): GoodReading | null {
    return this.#standing ?? this.#readAnew();
  }

  /** What is to be lit of each part whose words are all exactly there, and seen. */
  get places(): ReadonlyMap<string, Lights> {
    this.#places ??= this.#locate();
    return this.#places;
  }

  /** The parts whose words are not. */
  get missing(): string[] {
    return this.#evidence.flatMap(({ part }) => (this.places.has(part) ? [] : part));
  }

  /** Whether the page was drawn anew under places found before: their ranges have fallen together. */
  get isStale(): boolean {
    return this.#places !== null && [...this.#places.values()].some(({ passage }) => passage.some(isFallen));
  }

  forgetPlaces(): void {
    this.#places = null;
    this.#anew = null;
  }

  /** The reading that was made, while the page has not been drawn anew since. */
  get #standing(): GoodReading | null {
    const kept = this.#reader.readings.get(this.#scope) ?? this.#reader.readings.get('page') ?? null;
    return kept && !isLost(kept) && [...kept.map.values()].every(([first]) => first && standsInPage(first.node)) ? kept : null;
  }

  #readAnew(): GoodReading | null {
    if (this.#anew && !isLost(this.#anew)) return this.#anew;
    const reading = this.#reader.readNow();
    this.#anew = reading.kind === 'read' ? reading : null;
    return this.#anew;
  }

  #locate(): ReadonlyMap<string, Lights> {
    const findOwn = this.#standing && findStanding(this.#standing);
    let locateAnew: ReturnType<typeof citationLocator> | null = null;
    const find = (citation: Citation): readonly Range[] | null => {
      const own = findOwn?.(citation);
      if (own) return own;
      const anew = this.#readAnew();
      if (!anew) return null;
      locateAnew ??= citationLocator(anew.article.passages, anew.map, () => anew.whole ?? this.#reader.readAllText());
      const place = locateAnew(citation);
      return place.kind === 'exact' ? place.ranges : null;
    };
    const places = new Map<string, Lights>();
    for (const evidence of this.#evidence) {
      const lights = findLights(evidence, find);
      if (lights && showsAny(this.#reader, lights)) places.set(evidence.part, lights);
    }
    return places;
  }
}
