import { describe, expect, it } from 'vitest';
import type { TabOutcome } from '../../src/background/digest-tab.ts';
import type { Order } from '../../src/background/tab-records.ts';
import { readyView } from '../../src/background/view-of-tab.ts';
import type { TabView } from '../../src/protocol/tab-view.ts';
import { keptSaying } from '../support/digest-saying.ts';
import { deskOver, settled } from './desk-over.ts';

const NO_TEXT: TabView = { state: 'empty', problem: { kind: 'no-text' } };
const PAGE: Order = { scope: 'page', anyway: false, byGesture: false, afterLoad: null };

describe('what stands in a view', () => {
  it('gives way to the tab’s digest when a click or keys ask for that, in no other tab and at no other order', async () => {
    const { desk, line, called } = await deskOver([{}, {}]);
    await desk.watch(line, { kind: 'watch', tabId: 1, read: 'never', anyway: false });
    void desk.order(2, { ...PAGE, byGesture: true });
    void desk.order(1, PAGE);
    await desk.loaded(1, 'loading');
    expect(called).toEqual([]);
    void desk.order(1, { ...PAGE, byGesture: true });
    expect(called).toEqual([1]);
  });

  it('is never the answer of another tab', async () => {
    const { desk, started, line, seen } = await deskOver([{}, {}]);
    void desk.watch(line, { kind: 'watch', tabId: 1, read: 'now', anyway: false });
    await settled();
    await desk.watch(line, { kind: 'watch', tabId: 2, read: 'never', anyway: false });
    started[0]?.end(NO_TEXT);
    await settled();
    expect(seen).toEqual([[2, 'not-read-yet']]);
  });

  it('is never the answer of the page that the tab showed before', async () => {
    const { desk, started, line, seen } = await deskOver([{}]);
    void desk.watch(line, { kind: 'watch', tabId: 1, read: 'now', anyway: false });
    await settled();
    await desk.left(1);
    started[0]?.end(NO_TEXT);
    await settled();
    expect(seen).toEqual([[1, 'navigated-away']]);
  });

  it('is the answer of the newest order, whichever ends first', async () => {
    const { desk, started, line, seen } = await deskOver([{}]);
    void desk.watch(line, { kind: 'watch', tabId: 1, read: 'now', anyway: false });
    await settled();
    void desk.watch(line, { kind: 'watch', tabId: 1, read: 'now', anyway: true });
    await settled();
    started[1]?.end({ state: 'empty', problem: { kind: 'no-selection' } });
    started[0]?.end(NO_TEXT);
    await settled();
    expect(seen).toEqual([[1, 'no-selection']]);
  });

  it('asks only once for two views of the same tab', async () => {
    const { desk, started, line } = await deskOver([{}]);
    void desk.watch(line, { kind: 'watch', tabId: 1, read: 'now', anyway: false });
    void desk.watch({ ...line }, { kind: 'watch', tabId: 1, read: 'now', anyway: false });
    await settled();
    expect(started.length).toBe(1);
  });

  it('is one of the page that came, where that is asked for while the former is still read', async () => {
    const { desk, started, line } = await deskOver([{}]);
    const ask = () => void desk.watch(line, { kind: 'watch', tabId: 1, read: 'now', anyway: false });
    ask();
    await settled();
    // The same address: only the load tells that another document came.
    await desk.loaded(1, 'loading');
    await desk.loaded(1, 'complete');
    ask();
    await settled();
    expect(started.map(({ signal }) => signal.aborted)).toEqual([true, false]);
  });

  it('comes although the worker was stopped in the middle', async () => {
    const first = await deskOver([{}]);
    void first.desk.watch(first.line, { kind: 'watch', tabId: 1, read: 'now', anyway: true });
    await settled();
    const second = await deskOver([{}], first.stored);
    void second.desk.watch(second.line, { kind: 'watch', tabId: 1, read: 'never', anyway: false });
    await settled();
    expect(second.started.map(({ order }) => order.anyway)).toEqual([true]);
    second.started[0]?.end(NO_TEXT);
    await settled();
    expect(second.seen.at(-1)).toEqual([1, 'no-text']);
  });

  it('comes although the worker was stopped in the middle and nobody looks at its tab any more', async () => {
    const first = await deskOver([{}, {}]);
    void first.desk.watch(first.line, { kind: 'watch', tabId: 1, read: 'now', anyway: true });
    await settled();
    const second = await deskOver([{}, {}], first.stored);
    await second.desk.watch(second.line, { kind: 'watch', tabId: 2, read: 'never', anyway: false });
    await settled();
    expect(second.started.map(({ tabId, order }) => [tabId, order.anyway])).toEqual([[1, true]]);
    second.started[0]?.end(NO_TEXT);
    await settled();
    expect(second.seen).toEqual([[2, 'not-read-yet']]);
    const third = await deskOver([{}, {}], first.stored);
    await settled();
    expect(third.started).toEqual([]);
  });

  it('is not one of the page that came while the worker was stopped', async () => {
    const first = await deskOver([{}]);
    void first.desk.watch(first.line, { kind: 'watch', tabId: 1, read: 'now', anyway: false });
    await settled();
    const second = await deskOver([{ address: 'https://b.example/other' }], first.stored);
    await second.desk.watch(second.line, { kind: 'watch', tabId: 1, read: 'never', anyway: false });
    await settled();
    expect([second.started, second.seen.at(-1)]).toEqual([[], [1, 'navigated-away']]);
  });

  it('says what went wrong when something unforeseen does', async () => {
    const { desk, line, seen, errors, started } = await deskOver([{}]);
    void desk.watch(line, { kind: 'watch', tabId: 1, read: 'now', anyway: false });
    await settled();
    started[0]?.fail(new Error('nobody thought of this'));
    await settled();
    expect([seen, errors.length]).toEqual([[[1, 'unexpected']], 1]);
  });
});

describe('a digest that is ready', () => {
  const ready: TabOutcome = {
    view: { state: 'writing' },
    shown: { key: 'page|https://a.example/x', address: 'https://a.example/x' },
    problem: null,
  };

  it.each([
    ['is shown over the page that it was made from', 'https://a.example/x', [[1, 'writing']]],
    ['is not shown over the page that came while it was written', 'https://a.example/next', [[1, 'navigated-away']]],
    ['is not shown where no page answers any more', null, [[1, 'navigated-away']]],
  ])('%s', async (_, addressInPage, expected) => {
    const { desk, started, line, seen } = await deskOver([{}], new Map(), addressInPage);
    void desk.watch(line, { kind: 'watch', tabId: 1, read: 'now', anyway: false });
    await settled();
    started[0]?.settle(ready);
    await settled();
    expect(seen).toEqual(expected);
  });
});

describe('what was looked up for a page that is left by then', () => {
  const KEPT = keptSaying(['The ferry stays in service.'], 'x');
  const [ADDRESS = ''] = KEPT.addresses;

  it('a kept digest is not shown over the page that came while its own page was to be read', async () => {
    const { desk, started, line, seen, open } = await deskOver([{ address: ADDRESS }]);
    void desk.watch(line, { kind: 'watch', tabId: 1, read: 'now', anyway: false });
    await settled();
    Object.assign(open.get(1) ?? {}, { address: 'https://b.example/other' });
    started[0]?.end(readyView(KEPT, 'kept', false, { kind: 'no-text' }), { kind: 'no-text' });
    await settled();
    expect(seen).toEqual([[1, 'navigated-away']]);
  });

  it('a kept digest gives way as soon as the browser tells of another page, while its own is still read', async () => {
    const { desk, started, line, seen, open } = await deskOver([{ address: ADDRESS }]);
    void desk.watch(line, { kind: 'watch', tabId: 1, read: 'now', anyway: false });
    await settled();
    started[0]?.show(readyView(KEPT, 'kept', false));
    await desk.loaded(1, 'loading');
    expect([seen, started[0]?.signal.aborted]).toEqual([[[1, 'ready']], false]);
    Object.assign(open.get(1) ?? {}, { address: 'https://b.example/other' });
    await desk.loaded(1, 'loading');
    expect([seen.at(-1), started[0]?.signal.aborted]).toEqual([[1, 'navigated-away'], true]);
  });

  it('a digest kept of the page that came says nothing of the one that was left', async () => {
    const stored = new Map([[`private:1:${KEPT.key}`, JSON.stringify({ ownerId: 1, kept: KEPT })]]);
    const { desk, line, views, open } = await deskOver([{}], stored);
    void desk.watch(line, { kind: 'watch', tabId: 1, read: 'now', anyway: false });
    await settled();
    Object.assign(open.get(1) ?? {}, { address: ADDRESS });
    await desk.loaded(1, 'loading');
    expect(views).toMatchObject([{ state: 'ready', condition: 'kept', problem: null }]);
  });

  it('what is remembered of a page is not shown over the one that came while the worker was stopped', async () => {
    const stored = new Map([[`private:1:${KEPT.key}`, JSON.stringify({ ownerId: 1, kept: KEPT })]]);
    const first = await deskOver([{ address: ADDRESS }], stored, ADDRESS);
    void first.desk.watch(first.line, { kind: 'watch', tabId: 1, read: 'now', anyway: false });
    await settled();
    first.started[0]?.settle({ view: readyView(KEPT, 'live', false), shown: { key: KEPT.key, address: ADDRESS }, problem: null });
    await settled();
    const views = async (address: string) => {
      const { desk, line, seen } = await deskOver([{ address }], stored);
      await desk.watch(line, { kind: 'watch', tabId: 1, read: 'never', anyway: false });
      return seen;
    };
    expect(await views(ADDRESS)).toEqual([[1, 'ready']]);
    expect(await views('https://b.example/other')).toEqual([[1, 'not-read-yet']]);
  });

  it('whoever looked first and finds last shows nothing', async () => {
    const stored = new Map([[`private:1:${KEPT.key}`, JSON.stringify({ ownerId: 1, kept: KEPT })]]);
    const { desk, line, views, open } = await deskOver([{ address: ADDRESS }], stored);
    await desk.watch(line, { kind: 'watch', tabId: 1, read: 'never', anyway: false });
    const first = desk.left(1);
    await Promise.resolve();
    Object.assign(open.get(1) ?? {}, { address: 'https://b.example/other' });
    await Promise.all([desk.left(1), first]);
    expect(views.map(({ state }) => state)).toEqual(['ready', 'empty']);
  });
});

describe('a reading that its reader stops', () => {
  it('is ended, told of as that, and may be begun again', async () => {
    const { desk, started, line, seen, errors } = await deskOver([{}]);
    void desk.watch(line, { kind: 'watch', tabId: 1, read: 'now', anyway: false });
    await settled();
    desk.stop(1);
    expect(started.map(({ signal }) => signal.aborted)).toEqual([true]);
    started[0]?.fail(new DOMException('aborted', 'AbortError'));
    await settled();
    expect([seen, errors]).toEqual([[[1, 'stopped']], []]);
    void desk.watch(line, { kind: 'watch', tabId: 1, read: 'now', anyway: false });
    await settled();
    expect(started.map(({ signal }) => signal.aborted)).toEqual([true, false]);
    started[1]?.end(NO_TEXT);
    await settled();
    expect(seen.at(-1)).toEqual([1, 'no-text']);
  });

  it('shows nothing of what it had come to all the same', async () => {
    const { desk, started, line, seen } = await deskOver([{}]);
    void desk.watch(line, { kind: 'watch', tabId: 1, read: 'now', anyway: false });
    await settled();
    desk.stop(1);
    started[0]?.end(NO_TEXT);
    await settled();
    expect(seen).toEqual([[1, 'stopped']]);
  });

  it('stays ended in a worker that was started anew and had taken it up', async () => {
    const first = await deskOver([{}]);
    void first.desk.watch(first.line, { kind: 'watch', tabId: 1, read: 'now', anyway: false });
    await settled();
    const second = await deskOver([{}], first.stored);
    second.desk.stop(1);
    await second.desk.watch(second.line, { kind: 'watch', tabId: 1, read: 'never', anyway: false });
    await settled();
    expect([second.started.map(({ signal }) => signal.aborted), second.seen]).toEqual([[true], [[1, 'stopped']]]);
  });

  it('leaves a digest alone that is there already', async () => {
    const { desk, started, line, seen } = await deskOver([{}]);
    void desk.watch(line, { kind: 'watch', tabId: 1, read: 'now', anyway: false });
    await settled();
    started[0]?.end(NO_TEXT);
    await settled();
    desk.stop(1);
    expect(seen).toEqual([[1, 'no-text']]);
  });

  it.each([
    ['the page is left', (desk: { left(tabId: number): Promise<void> }) => desk.left(1)],
    ['the tab is closed', (desk: { closed(tabId: number): void }) => desk.closed(1)],
    ['something else is ordered', (desk: { order(tabId: number, order: Order): Promise<void> }) => void desk.order(1, PAGE)],
  ])('is ended also where %s', async (_, end) => {
    const { desk, started, line } = await deskOver([{}]);
    void desk.watch(line, { kind: 'watch', tabId: 1, read: 'now', anyway: false });
    await settled();
    await end(desk);
    await settled();
    expect(started[0]?.signal.aborted).toBe(true);
  });
});

describe('a link opened to be summarized', () => {
  const ordered = (isAllowed: boolean): Order => ({ ...PAGE, afterLoad: { address: 'https://b.example/y', isAllowed } });

  it('is read when it has loaded, not before', async () => {
    const { desk, started, open } = await deskOver([{ isLoading: true }]);
    await desk.order(1, ordered(true));
    await desk.loaded(1, 'loading');
    expect(started.length).toBe(0);
    Object.assign(open.get(1) ?? {}, { isLoading: false });
    void desk.loaded(1, 'complete');
    await settled();
    expect(started.map(({ order }) => order.afterLoad)).toEqual([null]);
  });

  it.each([
    ['is read where it had loaded', false, [null]],
    ['waits for its end where it is still loading', true, []],
  ])('whose background was stopped before it heard of its load %s', async (_, isLoading, begun) => {
    const stored = new Map<string, string>();
    const before = await deskOver([{ isLoading: true }], stored);
    await before.desk.order(1, ordered(true));
    const { started } = await deskOver([{ isLoading }], stored);
    await settled();
    expect(started.map(({ order }) => order.afterLoad)).toEqual(begun);
  });

  it('is not taken for the empty document that its tab begins with', async () => {
    const { desk, started, line, seen } = await deskOver([{ address: 'about:blank' }]);
    await desk.order(1, ordered(true));
    await desk.loaded(1, 'complete');
    await desk.watch(line, { kind: 'watch', tabId: 1, read: 'never', anyway: false });
    expect([started.length, seen]).toEqual([0, [[1, 'reading']]]);
  });

  it.each([
    ['was refused', false, 'https://b.example/y', 'link-refused'],
    ['led to another site', true, null, 'link-redirected'],
  ])('says what to do when it %s, also when it has loaded', async (_, isAllowed, address, kind) => {
    const { desk, line, seen, started } = await deskOver([{ address }]);
    await desk.watch(line, { kind: 'watch', tabId: 1, read: 'never', anyway: false });
    await desk.order(1, ordered(isAllowed));
    await desk.loaded(1, 'loading');
    await desk.loaded(1, 'complete');
    expect(seen.at(-1)).toEqual([1, kind]);
    expect(started.length).toBe(0);
  });
});

describe('a problem that comes before its page has loaded', () => {
  it('stays when the page has, and when a viewer of files loads the same address again', async () => {
    const { desk, started, line, seen, open } = await deskOver([{}]);
    await desk.loaded(1, 'loading');
    void desk.watch(line, { kind: 'watch', tabId: 1, read: 'now', anyway: false });
    await settled();
    started[0]?.end({ state: 'empty', problem: { kind: 'pdf' } }, { kind: 'pdf' });
    await settled();
    await desk.loaded(1, 'loading');
    await desk.loaded(1, 'complete');
    expect(seen).toEqual([[1, 'pdf']]);
    Object.assign(open.get(1) ?? {}, { address: 'https://a.example/other' });
    await desk.loaded(1, 'loading');
    expect(seen.at(-1)).toEqual([1, 'not-read-yet']);
  });
});

describe('a page left while it was read', () => {
  it('is told of until the page that came after it is left too', async () => {
    const { desk, started, line, seen } = await deskOver([{}]);
    void desk.watch(line, { kind: 'watch', tabId: 1, read: 'now', anyway: false });
    await settled();
    started[0]?.end({ state: 'empty', problem: { kind: 'navigated-away' } }, { kind: 'navigated-away' });
    await settled();
    await desk.loaded(1, 'loading');
    await desk.loaded(1, 'complete');
    expect(seen).toEqual([[1, 'navigated-away']]);
    await desk.loaded(1, 'loading');
    expect(seen.at(-1)).toEqual([1, 'not-read-yet']);
  });
});
