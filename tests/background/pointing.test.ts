import { describe, expect, it } from 'vitest';
import type { TabOutcome } from '../../src/background/digest-tab.ts';
import { type PickNeeds, pickPart } from '../../src/background/pick-part.ts';
import { readyView } from '../../src/background/view-of-tab.ts';
import type { KeptDigest } from '../../src/library/kept-digest.ts';
import { PageClosedToUs, PageLeft } from '../../src/platform/page-errors.ts';
import type { PickStep } from '../../src/protocol/page-messages.ts';
import { exampleDigest } from '../support/example-digest.ts';
import { deskOver, settled } from './desk-over.ts';

const ADDRESS = 'https://a.example/x';
const KEY = `page|${ADDRESS}`;
const KEPT: KeptDigest = {
  key: KEY,
  addresses: [ADDRESS],
  length: 'standard',
  version: '1',
  digest: exampleDigest,
  written: null,
  changes: null,
};
const ready: TabOutcome = {
  view: readyView(KEPT, 'live', false),
  shown: { key: KEY, address: ADDRESS },
  problem: null,
};

/** A desk whose first tab shows a digest in one view, and a page that answers as it is told. */
async function deskWithDigest(answers: Partial<Omit<PickNeeds, 'desk'>> = {}) {
  const over = await deskOver([{}, {}], new Map(), ADDRESS);
  void over.desk.watch(over.line, { kind: 'watch', tabId: 1, read: 'now', anyway: false });
  await settled();
  over.started.splice(0)[0]?.settle(ready);
  await settled();
  over.seen.splice(0);
  over.views.splice(0);
  const asked: string[] = [];
  const pick = async (step: PickStep) => {
    void pickPart(
      { kind: 'pick-part', tabId: 1, step },
      {
        desk: async () => over.desk,
        injectLighter: async (tabId) => void asked.push(`lighter into ${tabId}`),
        askPage: async (tabId, request) => {
          asked.push(`${request.step} in ${tabId}`);
          return null;
        },
        ...answers,
      },
    );
    await settled();
  };
  return { ...over, pick, asked };
}

describe('pointing at the text', () => {
  it('is not ended in view by what was looked up before it began', async () => {
    const { desk, seen } = await deskWithDigest();
    void desk.views.showAgain(1);
    desk.picking(1);
    await settled();
    expect(seen).toEqual([[1, 'picking']]);
  });

  it('begins in the page, and the view says what to do there', async () => {
    const { pick, asked, seen } = await deskWithDigest();
    await pick('begin');
    expect(asked).toEqual(['lighter into 1', 'begin in 1']);
    expect(seen).toEqual([[1, 'picking']]);
  });

  it('brings the digest back where it is given up', async () => {
    const { pick, desk, seen } = await deskWithDigest();
    await pick('begin');
    await pick('end');
    await desk.pickingEnded(1);
    expect(seen).toEqual([
      [1, 'picking'],
      [1, 'ready'],
    ]);
  });

  it('reads the page anew where the part chosen is to be forgotten', async () => {
    const { pick, asked, started } = await deskWithDigest();
    await pick('forget');
    expect(asked.at(-1)).toBe('forget in 1');
    expect(started.map(({ tabId, order }) => [tabId, order.anyway])).toEqual([[1, false]]);
  });

  it.each([
    ['may not be touched', new PageClosedToUs('no')],
    ['has gone', new PageLeft('gone')],
  ])('in a page that %s reads it instead, which tells why', async (_, error) => {
    const { pick, started, seen } = await deskWithDigest({ injectLighter: () => Promise.reject(error) });
    await pick('begin');
    expect([started.length, seen]).toEqual([1, []]);
  });

  it('is not ended by the answer of a reading that began before', async () => {
    const { pick, desk, started, seen } = await deskWithDigest();
    void desk.order(1, { scope: 'page', anyway: false, byGesture: false, afterLoad: null });
    await settled();
    await pick('begin');
    started[0]?.settle(ready);
    await settled();
    expect(seen).toEqual([[1, 'picking']]);
  });

  it('is still said in a view that comes to the tab later, and over no other tab', async () => {
    const { pick, desk, line, seen } = await deskWithDigest();
    await pick('begin');
    await desk.watch(line, { kind: 'watch', tabId: 2, read: 'never', anyway: false });
    await desk.watch(line, { kind: 'watch', tabId: 1, read: 'never', anyway: false });
    expect(seen).toEqual([
      [1, 'picking'],
      [2, 'not-read-yet'],
      [1, 'picking'],
    ]);
  });

  it('outlives a stop of the worker', async () => {
    const { pick, stored } = await deskWithDigest();
    await pick('begin');
    const next = await deskOver([{}], stored, ADDRESS);
    await next.desk.watch(next.line, { kind: 'watch', tabId: 1, read: 'never', anyway: false });
    expect(next.seen).toEqual([[1, 'picking']]);
  });

  it('ends with another reading, and with the page', async () => {
    const { pick, desk, started, seen, line } = await deskWithDigest();
    await pick('begin');
    void desk.order(1, { scope: 'page', anyway: true, byGesture: false, afterLoad: null });
    await settled();
    started[0]?.settle(ready);
    await settled();
    expect(seen.at(-1)).toEqual([1, 'ready']);
    await pick('begin');
    await desk.left(1);
    await desk.watch(line, { kind: 'watch', tabId: 1, read: 'never', anyway: false });
    expect(seen.at(-1)).toEqual([1, 'not-read-yet']);
  });
});

describe('a reading that ended because its reader was about to point', () => {
  it('is not shown as going on when the reader gives up pointing', async () => {
    const { desk, started, line, seen } = await deskOver([{}]);
    void desk.watch(line, { kind: 'watch', tabId: 1, read: 'now', anyway: false });
    await settled();
    started[0]?.show({ state: 'reading' });
    desk.picking(1);
    await desk.pickingEnded(1);
    expect(seen.map(([, what]) => what)).toEqual(['reading', 'picking', 'not-read-yet']);
  });
});

describe('text that comes into a page after it was read', () => {
  const notesIn = (views: readonly unknown[]) =>
    views.map((view) => (view as { digest: typeof exampleDigest }).digest.article.notes.map(({ kind }) => kind));

  it('is told of beside the digest, once', async () => {
    const { desk, views } = await deskWithDigest();
    await desk.views.grew(1);
    await desk.views.grew(1);
    expect(notesIn(views)).toEqual([['late-content']]);
  });

  it('waits for the reader to have pointed at the text', async () => {
    const { desk, views, pick } = await deskWithDigest();
    await pick('begin');
    await desk.views.grew(1);
    await desk.pickingEnded(1);
    expect(views.map(({ state }) => state)).toEqual(['empty', 'empty', 'ready']);
    expect(notesIn(views.slice(2))).toEqual([['late-content']]);
  });

  it('is told of in no other tab, and not over what is no digest of this page', async () => {
    const { desk, views, pick } = await deskWithDigest();
    await desk.views.grew(2);
    expect(views).toEqual([]);
    await pick('forget');
    await desk.views.grew(1);
    expect(views).toEqual([]);
  });

  it('is told of by a worker that has begun since the page was read', async () => {
    const stored = new Map([[`private:1:${KEY}`, JSON.stringify({ ownerId: 1, kept: KEPT })]]);
    const first = await deskOver([{ address: ADDRESS }], stored, ADDRESS);
    void first.desk.watch(first.line, { kind: 'watch', tabId: 1, read: 'now', anyway: false });
    await settled();
    first.started[0]?.settle(ready);
    await settled();
    const { desk, line, views } = await deskOver([{ address: ADDRESS }], stored, ADDRESS);
    await desk.views.grew(1);
    await desk.watch(line, { kind: 'watch', tabId: 1, read: 'never', anyway: false });
    expect(notesIn(views)).toEqual([['late-content']]);
  });

  it('is told of over no digest that has been taken away meanwhile', async () => {
    const { desk, views } = await deskWithDigest();
    const telling = desk.views.grew(1);
    await desk.left(1);
    await telling;
    expect(views.map(({ state }) => state)).toEqual(['empty']);
  });
});
