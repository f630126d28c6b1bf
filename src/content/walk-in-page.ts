import { type EvidenceStep, evidenceFrom, findPartOf } from '../core/evidence/walk-evidence.ts';
import { isLit, lightRanges, putOutLights } from '../page/highlight.ts';
import type { Reading } from '../page/read-article.ts';
import { scrollToPlace } from '../page/scroll-to-place.ts';
import type { PageAnswerOf, PageRequestOf } from '../protocol/page-messages.ts';
import type { ReadingNews } from '../protocol/reading-news.ts';
import type { KeyStep } from '../protocol/step-of-key.ts';
import type { EvidenceInPage } from './evidence-in-page.ts';
import { isLost } from './is-lost.ts';
import { findLights, findStanding, lightAnew, showsAny } from './light-in-page.ts';
import type { GoodReading } from './read-page.ts';
import { readUntilChanged, type StandingPage } from './read-until-changed.ts';
import type { ReaderInPage } from './reader-in-page.ts';

type Answer = PageAnswerOf<'light-in-page'>;
type Request = PageRequestOf<'light-in-page'>;

/** Lights what is asked for, and from there walks through the evidence in the digest's order. */
export class WalkInPage {
  readonly #reader: ReaderInPage;
  readonly #evidence: EvidenceInPage;
  readonly #tell: (news: ReadingNews) => void;
  readonly #page: StandingPage;
  #part: string | null = null;

  /** `tell` hears of each part that a step has lit, and when the lights are put out. */
  constructor(reader: ReaderInPage, evidence: EvidenceInPage, tell: (news: ReadingNews) => void) {
    this.#reader = reader;
    this.#evidence = evidence;
    this.#tell = tell;
    this.#page = readUntilChanged(
      () => reader.documents(),
      () => reader.readNow(),
    );
  }

  get isUnderWay(): boolean {
    return isLit();
  }

  async light(request: Request): Promise<Answer> {
    this.#evidence.take(request.scope, request.evidence);
    const answer = await this.#find(request);
    if (answer.outcome === 'lit') this.#part = findPartOf(request.evidence, request.citations);
    return answer;
  }

  /** Lights the next part whose words are in the page, or puts the lights out. */
  step(step: KeyStep): void {
    if (step === 'end') this.putOut();
    else this.#go(step);
  }

  #go(step: EvidenceStep): void {
    if (this.#evidence.isStale) this.#evidence.forgetPlaces();
    for (const { part } of evidenceFrom(this.#evidence.evidence, this.#part, step)) {
      const lights = this.#evidence.places.get(part);
      if (lights && showsAny(this.#reader, lights)) {
        lightRanges(document, lights);
        this.#part = part;
        this.#tell({ kind: 'lit', part, missing: this.#evidence.missing });
        return;
      }
      // Hidden since it was found.
      if (lights) this.#evidence.forgetPlaces();
    }
  }

  putOut(): void {
    putOutLights(document);
    this.#part = null;
    this.#tell({ kind: 'lit', part: null });
  }

  async #find(request: Request): Promise<Answer> {
    const made = this.#reader.readings.get(request.scope) ?? this.#reader.readings.get('page');
    const kept = made && !isLost(made) ? made : null;
    const standing = kept ? findLights(request, findStanding(kept)) : null;
    if (standing && showsAny(this.#reader, standing)) {
      lightRanges(document, standing, request.tone);
      return { outcome: 'lit' };
    }
    // Not read yet since it was loaded, or drawn anew since: what stands there now decides, and where the words are not there yet, what comes soon.
    const answer = this.#lightNow(request);
    if (standing && answer.outcome !== 'lit') return { outcome: 'hidden' };
    if (answer.outcome !== 'gone') return answer;
    const goBack = kept && this.#goWhereItStood(kept, request);
    await this.#reader.settled();
    const late = this.#lightNow(request);
    if (late.outcome !== 'lit') goBack?.();
    return late;
  }

  // Some pages take out what is far from view, and draw it anew where it is scrolled to.
  #goWhereItStood({ map }: GoodReading, { scope, citations: [first] }: Request): (() => void) | null {
    const id = first?.passage ?? '';
    const place = (this.#reader.scrollPlaces.get(scope) ?? this.#reader.scrollPlaces.get('page'))?.get(id);
    return place && map.get(id)?.every(({ node }) => !node.isConnected) ? scrollToPlace(place) : null;
  }

  // A page that stands as it was read last is read again only where it does not have the words.
  #lightNow(request: Request): Answer {
    const kept = this.#page.kept();
    const answer = kept?.kind === 'read' && !isLost(kept) ? this.#lightBy(kept, request) : null;
    return answer?.outcome === 'lit' ? answer : this.#lightBy(this.#page.readAnew(), request);
  }

  #lightBy(reading: Reading, request: Request): Answer {
    return reading.kind === 'read'
      ? lightAnew(document, this.#reader, reading, request)
      : { outcome: 'gone', was: request.citations[0]?.exact ?? '' };
  }
}
