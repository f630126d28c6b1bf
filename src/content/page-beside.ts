import { chooseInView, findStretchInView, type PartInView } from '../page/choose-in-view.ts';
import { glowRanges, showRange, tintRead } from '../page/highlight.ts';
import { rangesOf } from '../page/text-map.ts';
import { boxAround, boxOfPassage, watchView } from '../page/watch-view.ts';
import type { PageAnswers } from '../platform/serve-page.ts';
import type { ReadingNews } from '../protocol/reading-news.ts';
import type { EvidenceInPage } from './evidence-in-page.ts';

type Answers = Pick<PageAnswers, 'follow-reading' | 'glow-in-page' | 'cover-in-page' | 'go-to-passage'>;

/** A page that is drawn anew all the time has its words looked for no more often than this, in milliseconds. */
const LOOK_AGAIN = 1000;

/** What a page does for a panel that stands beside it: it tells which part of the digest is in view, and tints what the panel points at. */
export class PageBeside {
  readonly answers: Answers;
  readonly #evidence: EvidenceInPage;
  readonly #tell: (news: ReadingNews) => void;
  #stopWatching: (() => void) | null = null;
  #isCovered = false;
  #isGlowing = false;
  #foundAt = -LOOK_AGAIN;
  #later: ReturnType<typeof setTimeout> | undefined;

  /** `tell` reaches the panel. */
  constructor(evidence: EvidenceInPage, tell: (news: ReadingNews) => void) {
    this.#evidence = evidence;
    this.#tell = tell;
    this.answers = {
      'follow-reading': async ({ scope, evidence: parts }) => {
        evidence.take(scope, parts);
        evidence.forgetPlaces();
        this.#watch();
        this.#cover();
        return null;
      },
      'glow-in-page': async ({ part }) => {
        this.#glow((part !== null && evidence.places.get(part)?.passage) || []);
        return null;
      },
      'cover-in-page': async ({ isOn }) => {
        this.#isCovered = isOn;
        this.#cover();
        return null;
      },
      'go-to-passage': async ({ passage, at }) => {
        this.#goTo(passage, at);
        return null;
      },
    };
  }

  end(): void {
    this.#stopWatching?.();
    this.#stopWatching = null;
    clearTimeout(this.#later);
    this.stopGlow();
    this.#isCovered = false;
    this.#cover();
  }

  /** Ends the glow, and leaves alone what else is tinted so: the part that the reader points at. */
  stopGlow(): void {
    if (this.#isGlowing) this.#glow([]);
  }

  #glow(ranges: readonly Range[]): void {
    this.#isGlowing = ranges.length > 0;
    glowRanges(document, ranges);
  }

  #cover(): void {
    tintRead(document, this.#isCovered ? [...this.#evidence.places.values()].flatMap(({ passage }) => passage) : []);
  }

  #goTo(passage: string, at: number): void {
    const { article, map } = this.#evidence.reading ?? {};
    const length = article?.passages.find(({ id }) => id === passage)?.text.length ?? 0;
    const start = Math.max(Math.min(Math.floor(at * length), length - 1), 0);
    const [range] = rangesOf(map?.get(passage) ?? [], start, length) ?? [];
    if (!range) return;
    range.setEnd(range.startContainer, range.startOffset + 1);
    showRange(range);
  }

  #watch(): void {
    this.#stopWatching?.();
    const { reading } = this.#evidence;
    if (!reading) return;
    let last = '';
    this.#stopWatching = watchView(document, reading.article.passages, reading.map, (near, isByScroll) => {
      this.#findAgain();
      if (this.#evidence.isStale) return;
      const boxes = near.flatMap((passage) => boxOfPassage(passage, reading.map) ?? []);
      const { missing } = this.#evidence;
      const news = { part: chooseInView(this.#partsInView(), innerHeight), stretch: findStretchInView(boxes, innerHeight), missing };
      if (JSON.stringify(news) === last) return;
      last = JSON.stringify(news);
      this.#tell({ kind: 'in-view', ...news, isByScroll });
    });
  }

  #partsInView(): PartInView[] {
    return [...this.#evidence.places].flatMap(([part, { passage }]) =>
      passage.flatMap((range) => {
        const box = boxAround([range]);
        return box ? { part, ...box } : [];
      }),
    );
  }

  #findAgain(): void {
    clearTimeout(this.#later);
    if (!this.#evidence.isStale) return;
    const rest = this.#foundAt + LOOK_AGAIN - performance.now();
    if (rest > 0) {
      // Nothing else may come to make us look again.
      this.#later = setTimeout(() => this.#findAgain(), rest);
      return;
    }
    this.#foundAt = performance.now();
    this.#evidence.forgetPlaces();
    this.#cover();
    this.#watch();
  }
}
