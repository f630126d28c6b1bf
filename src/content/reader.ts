import type { Scope } from '../core/article.ts';
import { documentsIn } from '../page/documents-in.ts';
import { isSeen } from '../page/is-seen.ts';
import { readAllText } from '../page/read-all-text.ts';
import { type ScrollPlace, scrollPlacesOf } from '../page/scroll-places.ts';
import { servePage } from '../platform/serve-page.ts';
import { tellBackground } from '../platform/tell-background.ts';
import { readerRequests } from '../protocol/reader-requests.ts';
import { noticeGrowth } from './notice-growth.ts';
import { pageAddress } from './page-address.ts';
import { type GoodReading, readNow, readPage } from './read-page.ts';
import type { ReaderInPage } from './reader-in-page.ts';
import { isParsedWithin, settled } from './wait-for-page.ts';

/** How long words that are not in the page may take to come (milliseconds), in a page that is still changing. */
const LATE_WORDS = { first: 1200, quiet: 400, limit: 3000 };

/** The readings of this document, whose maps lead to its live text. */
const readings = new Map<Scope, GoodReading>();
const scrollPlaces = new Map<Scope, ReadonlyMap<string, ScrollPlace>>();

/** The part of the page that the reader pointed at instead of what was taken for the article. */
let part: Element | null = null;
let stopWaiting: (() => void) | null = null;
/** Ends the readings that wait for the page. */
let ending = new AbortController();

function partNow(): Element | null {
  if (!part?.isConnected) part = null;
  return part;
}

function waitForMore({ article }: GoodReading): void {
  stopWaiting?.();
  const wordsNow = () => {
    const reading = readNow(document, part, true);
    return reading.kind === 'read' ? reading.article.source.wordCount : 0;
  };
  stopWaiting = noticeGrowth(documentsIn(document), article, wordsNow, () => tellBackground({ kind: 'page-grew' }));
}

async function readAndKeep(scope: Scope, anyway: boolean) {
  const reading = await readPage(document, scope, partNow(), anyway, ending.signal);
  if (reading.kind === 'read') {
    readings.set(scope, reading);
    scrollPlaces.set(scope, scrollPlacesOf(document, reading.map));
  }
  return reading;
}

function start(): ReaderInPage {
  let address = pageAddress(document);
  const noticeMove = () => {
    const now = pageAddress(document);
    if (now === address) return;
    address = now;
    readings.clear();
    part = null;
    stopWaiting?.();
    reader.lighter?.leavePage();
    tellBackground({ kind: 'page-moved' });
  };
  // The Navigation API tells of every move of a single-page application; popstate only of those through history.
  globalThis.navigation?.addEventListener('navigatesuccess', noticeMove);
  addEventListener('popstate', noticeMove);
  const serve = servePage(
    {
      async 'read-page'({ scope, anyway }) {
        address = pageAddress(document);
        reader.lighter?.stopPointing();
        const reading = await readAndKeep(scope, anyway);
        if (reading.kind === 'read' && scope === 'page') waitForMore(reading);
        return reading.kind === 'read' ? { article: reading.article } : { problem: reading.problem };
      },
      async 'stop-reading'() {
        ending.abort();
        ending = new AbortController();
        return null;
      },
      'which-page': async () => ({ address: pageAddress(document) }),
    },
    readerRequests,
  );
  const reader: ReaderInPage = {
    readings,
    scrollPlaces,
    readNow: () => readNow(document, partNow(), true),
    readAllText: () => readAllText(document.body),
    documents: () => documentsIn(document),
    isSeen,
    async settled() {
      await isParsedWithin(document, LATE_WORDS.limit);
      await settled(documentsIn(document), LATE_WORDS);
    },
    choosePart(chosen) {
      part = chosen;
    },
    tellBackground,
    serve,
    lighter: null,
  };
  return reader;
}

globalThis.citebackReader ??= start();
