import { beforeAll, describe, expect, it } from 'vitest';
import type * as background from '../../src/platform/serve-background.ts';
import type * as page from '../../src/platform/serve-page.ts';
import type * as readingLine from '../../src/platform/serve-reading-line.ts';
import type * as writerLine from '../../src/platform/writer-line.ts';
import { lighterRequests } from '../../src/protocol/lighter-requests.ts';
import { pageNotices, pageRequests } from '../../src/protocol/page-messages.ts';
import { readerRequests } from '../../src/protocol/reader-requests.ts';
import { READING_LINE } from '../../src/protocol/reading-line.ts';
import { requests } from '../../src/protocol/requests.ts';
import { VIEW_PORT, viewRequestSchema } from '../../src/protocol/view-port.ts';
import { WRITER_PORT } from '../../src/protocol/writer-port.ts';
import { citeWords } from '../support/example-digest.ts';

const OWN = 'citeback-id';
const ROOT = `chrome-extension://${OWN}/`;
const citation = citeWords('p2', 'Cars must take the ring road from 4 May.');
const evidence = [{ part: 'c1', citations: [citation], attribution: null }];

type Sender = { id?: string; url?: string; frameId?: number; tab?: { id: number } };

/** Everybody who might send something. */
const senders = {
  popup: { id: OWN, url: `${ROOT}popup.html` },
  'a page of ours in a tab': { id: OWN, url: `${ROOT}library.html`, frameId: 0, tab: { id: 5 } },
  background: { id: OWN, url: `${ROOT}background.js` },
  'a content script': { id: OWN, url: 'https://news.example/story', frameId: 0, tab: { id: 7 } },
  'a content script in a frame': { id: OWN, url: 'https://news.example/frame', frameId: 3, tab: { id: 7 } },
  'a content script with no frame': { id: OWN, url: 'https://news.example/frame', tab: { id: 7 } },
  'a page whose address looks like ours': { id: OWN, url: `https://evil.example/${ROOT}popup.html`, frameId: 0, tab: { id: 7 } },
  'an extension whose id begins like ours': { id: `${OWN}x`, url: `chrome-extension://${OWN}x/popup.html` },
  'another extension': { id: 'another', url: 'chrome-extension://another/popup.html' },
  'another extension that names our page': { id: 'another', url: `${ROOT}popup.html` },
  'a page': { url: 'https://news.example/story', frameId: 0, tab: { id: 7 } },
  nobody: {},
} satisfies Record<string, Sender>;
type Who = keyof typeof senders;

const VIEWS: Who[] = ['popup', 'a page of ours in a tab', 'background'];
const READER: Who[] = ['a content script', 'a page whose address looks like ours'];
/** Whom the reader in a page hears: those of ours that stand in no tab. */
const PAGELESS: Who[] = ['popup', 'background'];

/** Every message there is, with a good one of its kind, and who may send it. */
const listed: Record<'background' | 'page', Record<string, { message: Record<string, unknown>; from: Who[] }>> = {
  background: {
    'light-citations': {
      message: {
        kind: 'light-citations',
        key: 'k',
        tabId: 9,
        citations: [citation],
        attribution: null,
        evidence,
        tone: 'exact',
        link: null,
      },
      from: VIEWS,
    },
    'light-place': { message: { kind: 'light-place', tabId: 9, offer: 1, place: 0 }, from: VIEWS },
    'pick-part': { message: { kind: 'pick-part', tabId: 9, step: 'begin' }, from: VIEWS },
    'read-open-page': {
      message: { kind: 'read-open-page', which: 'last', addresses: ['https://news.example/'], viewTabId: null },
      from: VIEWS,
    },
    'list-digests': { message: { kind: 'list-digests', tabId: null }, from: VIEWS },
    'find-digest': { message: { kind: 'find-digest', key: 'k', tabId: null }, from: VIEWS },
    'find-quotations': { message: { kind: 'find-quotations', lines: [], language: null }, from: VIEWS },
    'delete-digest': { message: { kind: 'delete-digest', key: null, tabId: null }, from: VIEWS },
    'delete-all': { message: { kind: 'delete-all' }, from: VIEWS },
    'page-judged': { message: { kind: 'page-judged', score: 0.5 }, from: READER },
    'page-moved': { message: { kind: 'page-moved' }, from: READER },
    'part-picked': { message: { kind: 'part-picked' }, from: READER },
    'picking-ended': { message: { kind: 'picking-ended' }, from: READER },
    'page-grew': { message: { kind: 'page-grew' }, from: READER },
  },
  page: {
    'read-page': { message: { kind: 'read-page', scope: 'page', anyway: false }, from: PAGELESS },
    'stop-reading': { message: { kind: 'stop-reading' }, from: PAGELESS },
    'which-page': { message: { kind: 'which-page' }, from: PAGELESS },
    'light-in-page': {
      message: { kind: 'light-in-page', scope: 'page', citations: [citation], attribution: null, language: null, evidence, tone: 'exact' },
      from: PAGELESS,
    },
    'light-place': { message: { kind: 'light-place', offer: 1, place: 0 }, from: PAGELESS },
    'follow-reading': { message: { kind: 'follow-reading', scope: 'page', evidence }, from: PAGELESS },
    'glow-in-page': { message: { kind: 'glow-in-page', part: null }, from: PAGELESS },
    'cover-in-page': { message: { kind: 'cover-in-page', isOn: true }, from: PAGELESS },
    'go-to-passage': { message: { kind: 'go-to-passage', passage: 'p1', at: 0.5 }, from: PAGELESS },
    'step-in-page': { message: { kind: 'step-in-page', step: 'next' }, from: PAGELESS },
    'pick-part': { message: { kind: 'pick-part', step: 'begin' }, from: PAGELESS },
  },
};

type Listener = (message: unknown, sender: Sender, reply: (answer?: unknown) => void) => unknown;
type Port = { name: string; sender?: Sender; onMessage: Hook; onDisconnect: Hook; postMessage(): void };
interface Hook {
  addListener(hear: never): void;
}

/** What was heard: the kinds that came through, each with the tab it was said to be of. */
const heard: { kind: unknown; tabId: unknown }[] = [];
const hear: Record<'background' | 'page', Listener> = { background: () => undefined, page: () => undefined };
const connected: ((port: Port) => void)[] = [];
const lines = { view: 0, reading: 0, writer: 0 };

beforeAll(async () => {
  const runtime = {
    id: OWN,
    getURL: (file: string) => ROOT + file,
    onMessage: { addListener: (listener: Listener) => void Object.assign(hear, { [listening]: listener }) },
    onConnect: { addListener: (listener: (port: Port) => void) => connected.push(listener) },
  };
  let listening: 'background' | 'page' = 'background';
  Object.assign(globalThis, { chrome: { runtime }, browser: { runtime } });
  const { serveMessages, serveViews } = (await import('../../src/platform/serve-background.ts')) as typeof background;
  const { servePage } = (await import('../../src/platform/serve-page.ts')) as typeof page;
  const { serveReadingLine } = (await import('../../src/platform/serve-reading-line.ts')) as typeof readingLine;
  const note = async (message: { kind: unknown }, tabId?: number) => {
    heard.push({ kind: message.kind, tabId });
    return null as never;
  };
  const answersFor = (kinds: object) => Object.fromEntries(Object.keys(kinds).map((kind) => [kind, note])) as never;
  serveMessages(answersFor(requests), answersFor(pageNotices));
  listening = 'page';
  servePage(answersFor(readerRequests), readerRequests)(answersFor(lighterRequests), lighterRequests);
  serveViews({ onWatch: () => lines.view++, onStop: () => lines.view++, onModelStep: () => lines.view++, onClose: () => undefined });
  const { openWriterLine } = (await import('../../src/platform/writer-line.ts')) as typeof writerLine;
  openWriterLine({ onNews: () => lines.writer++, onBroken: () => undefined, load: () => Promise.reject(new Error('in Firefox only')) });
  serveReadingLine(() => {
    lines.reading++;
    return () => undefined;
  });
});

/** Whether a message came through to what answers it. */
async function comesThrough(to: 'background' | 'page', message: unknown, sender: Sender): Promise<boolean> {
  const before = heard.length;
  await Promise.resolve(hear[to](message, sender, () => undefined)).catch(() => null);
  return heard.length > before;
}

const everyListed = (['background', 'page'] as const).flatMap((to) =>
  Object.entries(listed[to]).map(([kind, { message, from }]) => ({ to, kind, message, from })),
);

describe('the list of messages', () => {
  it('names every message that there is', () => {
    const kindsOf = (to: 'background' | 'page') => Object.keys(listed[to]).toSorted();
    expect(kindsOf('background')).toEqual([...Object.keys(requests), ...Object.keys(pageNotices)].toSorted());
    expect(kindsOf('page')).toEqual(Object.keys(pageRequests).toSorted());
    expect(kindsOf('page')).toEqual([...Object.keys(readerRequests), ...Object.keys(lighterRequests)].toSorted());
  });
});

describe.each(everyListed)('$kind to the $to', ({ to, message, from }) => {
  it('is heard from those on the list and from nobody else', async () => {
    for (const [who, sender] of Object.entries(senders))
      expect([who, await comesThrough(to, message, sender)]).toEqual([who, from.includes(who as Who)]);
  });

  it('is refused in any other shape', async () => {
    const sender = senders[from[0] as Who];
    for (const wrong of wrongShapesOf(message)) expect(await comesThrough(to, wrong, sender), JSON.stringify(wrong)).toBe(false);
  });
});

/** The same with a part too many, too few, or of another kind, and with keys that objects have of their own. */
function wrongShapesOf(message: Record<string, unknown>): unknown[] {
  const parts = Object.keys(message);
  const text = JSON.stringify(message);
  const withKey = (key: string) => JSON.parse(text.replace('{', `{"${key}":{"polluted":true},`));
  return [
    { ...message, tabId: 'x' },
    { ...message, more: 1 },
    { ...message, frameId: 0 },
    ...parts.map((part) => Object.fromEntries(Object.entries(message).filter(([name]) => name !== part))),
    ...parts.flatMap((part) =>
      [undefined, { polluted: true }, () => null, [[[]]], Number.NaN].map((value) => ({ ...message, [part]: value })),
    ),
    ...['__proto__', 'constructor', 'prototype', 'toString'].map(withKey),
    ...['__proto__', 'constructor', 'toString', 'hasOwnProperty', '', 'LIGHT-IN-PAGE', `${String(message.kind)} `].map((kind) => ({
      ...message,
      kind,
    })),
    [message],
    text,
    null,
    undefined,
    0,
  ];
}

describe('what comes through', () => {
  it('is of the tab that sent it, whatever it says', async () => {
    const notices = Object.keys(pageNotices).map((kind) => listed.background[kind]?.message);
    for (const message of notices) {
      await comesThrough('background', message, { ...senders['a content script'], tab: { id: 31 } });
      expect(heard.at(-1)).toEqual({ kind: message?.kind, tabId: 31 });
      expect(await comesThrough('background', { ...message, tabId: 99 }, senders['a content script'])).toBe(false);
    }
  });

  it.each(['__proto__', 'constructor', 'toString', 'no-such-message', 'citeback-view'])(
    'is nothing of a kind that is not listed: %s gets no answer at all',
    (kind) => {
      const message = JSON.parse(`{"kind":${JSON.stringify(kind)}}`);
      expect(hear.background(message, senders.popup, () => undefined)).toBeUndefined();
      expect(hear.background(message, senders['a content script'], () => undefined)).toBeUndefined();
      expect(hear.page(message, senders.popup, () => undefined)).toBe(false);
    },
  );

  it('leaves all objects as they were', () => {
    expect('polluted' in {}).toBe(false);
  });
});

describe('a line', () => {
  const open = (name: string, sender: Sender) => {
    let tell: (message: unknown) => void = () => undefined;
    const onMessage = {
      addListener: (listener: never) => {
        tell = listener;
      },
    };
    for (const hears of connected)
      hears({ name, sender, onMessage, onDisconnect: { addListener: () => undefined }, postMessage: () => undefined });
    return (message: unknown) => tell(message);
  };
  const watch = { kind: 'watch', tabId: 1, read: 'never', anyway: false };

  it.each(Object.entries(senders))('to a tab’s view is open to ours alone, not to others: %s', (who, sender) => {
    const before = lines.view;
    open(VIEW_PORT, sender)(watch);
    open(`${VIEW_PORT}x`, sender)(watch);
    open('__proto__', sender)(watch);
    expect(lines.view - before).toBe(VIEWS.includes(who as Who) ? 1 : 0);
  });

  it.each(Object.entries({ ...senders, writer: { id: OWN, url: `${ROOT}writer.html` } }))(
    'from what asks models is open to its own document alone: %s',
    (who, sender) => {
      const before = lines.writer;
      open(WRITER_PORT, sender)({ kind: 'at-work', jobs: [] });
      open(`${WRITER_PORT}x`, sender)({ kind: 'at-work', jobs: [] });
      expect(lines.writer - before).toBe(who === 'writer' ? 1 : 0);
    },
  );

  it.each(Object.entries(senders))('to a page is open to what of ours stands in no tab: %s', (who, sender) => {
    const before = lines.reading;
    open(READING_LINE, sender);
    open(`${READING_LINE}x`, sender);
    expect(lines.reading - before).toBe(PAGELESS.includes(who as Who) ? 1 : 0);
  });

  it('hears nothing but its three messages', () => {
    const kinds = viewRequestSchema.def.options.flatMap((option) => [...(option.def.shape.kind.def.values as string[])]);
    expect(kinds.toSorted()).toEqual(['model', 'stop', 'watch']);
    const before = lines.view;
    for (const wrong of wrongShapesOf(watch)) expect(() => open(VIEW_PORT, senders.popup)(wrong)).toThrow();
    expect(lines.view).toBe(before);
  });
});
