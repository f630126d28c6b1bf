import type { Scope } from '../core/article.ts';
import { putOutLights } from '../page/highlight.ts';
import { pointAtPart } from '../page/point-at-part.ts';
import { servePage } from '../platform/serve-page.ts';
import { tellBackground } from '../platform/tell-background.ts';
import { lightAnew, lightStanding } from './light-in-page.ts';
import { noticeGrowth } from './notice-growth.ts';
import { pageAddress } from './page-address.ts';
import { type GoodReading, readNow, readPage } from './read-page.ts';
import { isParsedWithin, settled } from './wait-for-page.ts';

declare global {
  /** Set in our own world of a page while its reader answers: it may be injected more than once. */
  var citebackReader: boolean | undefined;
}

/** How long words that are not in the page may take to come (milliseconds), in a page that is still changing. */
const LATE_WORDS = { first: 1200, quiet: 400, limit: 3000 };

/** The readings of this document, whose maps lead to its live text. */
const readings = new Map<Scope, GoodReading>();

/** The part of the page that the reader pointed at instead of what was taken for the article. */
let part: Element | null = null;
let stopPointing: (() => void) | null = null;
let stopWaiting: (() => void) | null = null;

function point(): void {
  stopPointing?.();
  stopPointing = pointAtPart(document, (chosen) => {
    part = chosen ?? part;
    tellBackground({ kind: chosen ? 'part-picked' : 'picking-ended' });
  });
}

function waitForMore({ article }: GoodReading): void {
  stopWaiting?.();
  const wordsNow = () => {
    const reading = readNow(document, part, true);
    return reading.kind === 'read' ? reading.article.source.wordCount : 0;
  };
  stopWaiting = noticeGrowth(document, article, wordsNow, () => tellBackground({ kind: 'page-grew' }));
}

function lightNow(asked: Parameters<typeof lightAnew>[2]): ReturnType<typeof lightAnew> {
  if (!part?.isConnected) part = null;
  const reading = readNow(document, part, true);
  return reading.kind === 'read' ? lightAnew(document, reading, asked) : { outcome: 'gone' };
}

async function readAndKeep(scope: Scope, anyway: boolean) {
  if (!part?.isConnected) part = null;
  const reading = await readPage(document, scope, part, anyway);
  if (reading.kind === 'read') readings.set(scope, reading);
  return reading;
}

function start(): void {
  let address = pageAddress(document);
  const noticeMove = () => {
    const now = pageAddress(document);
    if (now === address) return;
    address = now;
    readings.clear();
    part = null;
    stopPointing?.();
    stopWaiting?.();
    putOutLights(document);
    tellBackground({ kind: 'page-moved' });
  };
  // The Navigation API tells of every move of a single-page application; popstate only of those through history.
  globalThis.navigation?.addEventListener('navigatesuccess', noticeMove);
  addEventListener('popstate', noticeMove);
  addEventListener('keydown', (event) => {
    if (event.key === 'Escape') putOutLights(document);
  });
  servePage({
    async 'read-page'({ scope, anyway }) {
      address = pageAddress(document);
      stopPointing?.();
      const reading = await readAndKeep(scope, anyway);
      if (reading.kind === 'read' && scope === 'page') waitForMore(reading);
      return reading.kind === 'read' ? { article: reading.article } : { problem: reading.problem };
    },
    async 'light-in-page'({ scope, ...asked }) {
      const kept = readings.get(scope) ?? readings.get('page');
      if (kept && lightStanding(document, kept, asked)) return { outcome: 'lit' };
      // Not read yet since it was loaded, or drawn anew since: what stands there now decides, and where the words are not there yet, what comes soon.
      const answer = lightNow(asked);
      if (answer.outcome !== 'gone') return answer;
      await isParsedWithin(document, LATE_WORDS.limit);
      await settled(document, LATE_WORDS);
      return lightNow(asked);
    },
    async 'pick-part'({ step }) {
      stopPointing?.();
      if (step === 'begin') point();
      if (step === 'end') tellBackground({ kind: 'picking-ended' });
      if (step === 'forget') part = null;
      return null;
    },
    'which-page': async () => ({ address: pageAddress(document) }),
  });
}

if (!globalThis.citebackReader) {
  globalThis.citebackReader = true;
  start();
}
