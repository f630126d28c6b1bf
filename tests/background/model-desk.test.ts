import { describe, expect, it } from 'vitest';
import { ModelDesk, type ModelDeskNeeds } from '../../src/background/model-desk.ts';
import { readyView } from '../../src/background/view-of-tab.ts';
import type { Digest } from '../../src/core/digest.ts';
import type { ModelWish } from '../../src/core/model-choice.ts';
import { cutWritten, type Written } from '../../src/core/written.ts';
import type { KnownTab } from '../../src/platform/tabs.ts';
import type { ReadyView } from '../../src/protocol/tab-view.ts';
import type { WriterOrder } from '../../src/protocol/writer-orders.ts';
import { exampleDigest } from '../support/example-digest.ts';
import { createMemory } from '../support/memory.ts';
import { settled } from './desk-over.ts';

const server: ModelWish = {
  choice: { engine: 'openai-compatible', address: 'https://models.example/v1', model: 'small' },
  writtenIn: null,
  translateQuotations: false,
};
const local: ModelWish = {
  choice: { engine: 'openai-compatible', address: 'http://localhost:11434/v1', model: 'small' },
  writtenIn: null,
  translateQuotations: false,
};
const none: ModelWish = { choice: { engine: 'none' }, writtenIn: null, translateQuotations: false };

const tab = (change: Partial<KnownTab> = {}): KnownTab => ({
  id: 1,
  windowId: 1,
  address: exampleDigest.source.url,
  isPrivate: false,
  isLoading: false,
  ...change,
});

function viewWith(written: Written | null = null, digest: Digest = exampleDigest): ReadyView {
  return readyView({ key: 'k', addresses: [], length: 'standard', version: '1', digest, written, changes: null }, 'live', false);
}

/** The lead in a model's words. */
function writtenBy(model: string, isWhole = true, writtenIn: string | null = null): Written {
  const lead = exampleDigest.lead.map((claim) => ({ ...claim, text: 'A bridge is shut.', support: 'supported' as const, clarified: [] }));
  const engine = { id: 'openai-compatible', model };
  return cutWritten({ ...exampleDigest, engine, lead }, { asked: engine, writtenIn, isWhole });
}

function deskFor(wish: ModelWish, stored = new Map<string, string>(), change: Partial<ModelDeskNeeds> = {}) {
  const sent: WriterOrder[] = [];
  const kept: Written[] = [];
  const shown: number[] = [];
  let jobs = 0;
  let opened = 0;
  const desk = new ModelDesk(
    {
      memory: createMemory(stored),
      findTab: async (id) => tab({ id }),
      openWriter: async () => {
        opened += 1;
      },
      send: async (order) => void sent.push(order),
      findDigest: async () => exampleDigest,
      keepWritten: async (_tab, _key, _hash, written) => void kept.push(written),
      mayConnect: async () => true,
      show: (tabId) => void shown.push(tabId),
      newJob: () => `job ${++jobs}`,
      report: (error) => {
        throw error;
      },
      ...change,
    },
    wish,
  );
  const orders = () => sent.map((order) => `${order.kind} ${order.job}`);
  const view = () => desk.dress(1, viewWith()) as ReadyView;
  return { desk, sent, kept, shown, orders, view, opened: () => opened, stored };
}

const part = (job: string, written: Written, done: number, of: number) => ({ kind: 'part' as const, job, written, done, of });

describe('a digest that a model writes', () => {
  it('is asked for with no key in the order, and shows each part while the page’s own digest stays', async () => {
    const { desk, sent, view, orders } = deskFor(server);
    await desk.begin(tab(), viewWith());
    expect(orders()).toEqual(['write job 1']);
    expect(Object.keys(sent[0] ?? {}).toSorted()).toEqual(['digest', 'job', 'kind', 'wish']);
    expect(view()).toMatchObject({ written: null, writing: { model: 'small', done: 0, of: 0, problem: null } });
    await desk.hear(part('job 1', writtenBy('small', false), 1, 4));
    expect(view()).toMatchObject({ written: { text: { isWhole: false } }, writing: { done: 1, of: 4 } });
    expect(view().digest).toEqual(exampleDigest);
  });

  it('is kept when it is whole, and nothing is told of the model’s progress any more', async () => {
    const { desk, kept, view, orders, stored } = deskFor(server);
    await desk.begin(tab(), viewWith());
    await desk.hear(part('job 1', writtenBy('small'), 4, 4));
    await desk.hear({ kind: 'ended', job: 'job 1', problem: null });
    await settled();
    expect(kept).toEqual([writtenBy('small')]);
    expect(view()).toMatchObject({ written: { text: { isWhole: true } }, writing: null });
    expect(orders()).toEqual(['write job 1', 'heard job 1']);
    expect([...stored]).toEqual([]);
  });

  it('is asked for by nobody while no model is chosen, and what one wrote before is not shown', async () => {
    const { desk, orders, shown } = deskFor(none);
    await desk.begin(tab(), viewWith());
    expect(orders()).toEqual([]);
    expect(shown).toEqual([]);
    expect(desk.dress(1, viewWith(writtenBy('small')))).toMatchObject({ written: null, writing: null });
  });

  it.each([
    ['the same model in the same language has written all of it', writtenBy('small'), []],
    ['another model wrote it', writtenBy('large'), ['write job 1']],
    ['it was written in another language', writtenBy('small', true, 'de'), ['write job 1']],
    ['parts of it are missing', writtenBy('small', false), ['write job 1']],
  ])('is written anew or not where %s', async (_, written, expected) => {
    const { desk, orders } = deskFor(server);
    await desk.begin(tab(), viewWith(written));
    expect(orders()).toEqual(expected);
  });

  it.each([
    ['the article is in the language that is written', 'en', true, undefined, []],
    ['it is, and translations were asked for before', 'en', false, [], []],
    ['it is in another, and no quotation is translated yet', 'de', true, undefined, ['write job 1']],
    ['it is in another, and translations are wanted no more', 'de', false, [], ['write job 1']],
  ])('is written anew for its quotations or not where %s', async (_, writtenIn, translateQuotations, translations, expected) => {
    const { desk, orders } = deskFor({ ...server, writtenIn, translateQuotations });
    await desk.begin(tab(), viewWith({ ...writtenBy('small', true, writtenIn), translations }));
    expect(exampleDigest.source.language).toBe('en');
    expect(orders()).toEqual(expected);
  });

  it('is told of from the first, where the model will write a kept one that is about to be compared with its page', () => {
    const { desk } = deskFor(local);
    expect(desk.expect(viewWith())).toMatchObject({ state: 'ready', writing: { model: 'small', done: 0, of: 0, problem: null } });
    expect(desk.expect(viewWith(writtenBy('small')))).toMatchObject({ writing: null });
    expect(desk.expect(viewWith(writtenBy('another')))).toMatchObject({ writing: { model: 'small' } });
    expect(deskFor(none).desk.expect(viewWith())).toMatchObject({ writing: null });
  });

  it('is refused where it says what the page does not', async () => {
    const { desk, view } = deskFor(server);
    await desk.begin(tab(), viewWith());
    const [claim] = exampleDigest.lead;
    if (!claim) throw new Error('the example has no lead');
    const untrue = { ...writtenBy('small'), lead: [{ ...claim, text: 'Nobody said this.', support: 'verbatim' as const }] };
    await expect(desk.hear(part('job 1', untrue, 1, 1))).rejects.toThrow();
    expect(view().written).toBe(null);
  });

  it('tells why the model ended, keeps the parts that are there, and can be asked for again', async () => {
    const { desk, view, kept, orders } = deskFor(server);
    await desk.begin(tab(), viewWith());
    await desk.hear(part('job 1', writtenBy('small', false), 1, 4));
    await desk.hear({ kind: 'ended', job: 'job 1', problem: { kind: 'server-error', detail: '500' } });
    expect(view()).toMatchObject({ written: { text: { isWhole: false } }, writing: { done: 1, problem: { kind: 'server-error' } } });
    await settled();
    expect(kept.length).toBe(1);
    await desk.begin(tab(), viewWith());
    expect(orders()).toEqual(['write job 1', 'heard job 1', 'write job 2']);
  });

  it('ends at once when the reader cancels, and late parts change nothing', async () => {
    const { desk, view, orders } = deskFor(server);
    await desk.begin(tab(), viewWith());
    desk.stop(1);
    expect(view()).toMatchObject({ writing: { problem: { kind: 'stopped' } } });
    await desk.hear(part('job 1', writtenBy('small'), 4, 4));
    expect(view().written).toBe(null);
    expect(orders()).toEqual(['write job 1', 'cancel job 1']);
  });

  it('ends with its page; the next one in the tab has a job of its own', async () => {
    const { desk, orders, stored } = deskFor(server);
    await desk.begin(tab(), viewWith());
    desk.end(1);
    await desk.begin(tab(), viewWith());
    await settled();
    expect(orders()).toEqual(['write job 1', 'cancel job 1', 'write job 2']);
    expect([...stored.keys()]).toEqual(['writing:1']);
  });

  it('ends when the reader chooses another model', async () => {
    const { desk, orders, view } = deskFor(server);
    await desk.begin(tab(), viewWith());
    desk.wish(none);
    expect(orders()).toEqual(['write job 1', 'cancel job 1']);
    expect(view()).toMatchObject({ written: null, writing: null });
  });

  it('is kept before its job is forgotten, so that a worker stopped in between loses nothing', async () => {
    let keep = () => undefined as unknown;
    const kept = new Promise<void>((resolve) => {
      keep = resolve;
    });
    const { desk, orders, stored } = deskFor(server, new Map(), { keepWritten: () => kept });
    await desk.begin(tab(), viewWith());
    void desk.hear(part('job 1', writtenBy('small'), 4, 4));
    void desk.hear({ kind: 'ended', job: 'job 1', problem: null });
    await settled();
    expect([[...stored.keys()], orders()]).toEqual([['writing:1'], ['write job 1']]);
    keep();
    await settled();
    expect([[...stored.keys()], orders()]).toEqual([[], ['write job 1', 'heard job 1']]);
  });

  it('is remembered at once: a worker stopped before the browser has answered anything leaves it to the next one', async () => {
    const { desk, stored } = deskFor(server, new Map(), { mayConnect: () => new Promise(() => undefined) });
    void desk.begin(tab(), viewWith());
    expect([...stored.keys()]).toEqual(['writing:1']);
    const next = deskFor(server, stored);
    await next.desk.recall();
    await next.desk.goOn();
    await next.desk.hear({ kind: 'at-work', jobs: [] });
    await settled();
    expect(next.orders()).toEqual(['write job 1']);
  });

  it('is begun anew at no address that the reader has closed to us meanwhile', async () => {
    const { desk, stored } = deskFor(server);
    await desk.begin(tab(), viewWith());
    const next = deskFor(server, stored, { mayConnect: async () => false });
    await next.desk.recall();
    await next.desk.hear({ kind: 'at-work', jobs: [] });
    await settled();
    expect(next.orders()).toEqual([]);
    expect(next.view()).toMatchObject({ writing: { problem: { kind: 'not-allowed' } } });
  });

  it('of a private window is asked of no server elsewhere, but of one on this machine', async () => {
    const elsewhere = deskFor(server);
    await elsewhere.desk.begin(tab({ isPrivate: true }), viewWith());
    expect(elsewhere.orders()).toEqual([]);
    expect(elsewhere.view()).toMatchObject({ writing: { problem: { kind: 'private' } } });
    const here = deskFor(local);
    await here.desk.begin(tab({ isPrivate: true }), viewWith());
    expect(here.orders()).toEqual(['write job 1']);
  });

  it('is not asked for where the extension may not connect', async () => {
    const { desk, orders, view } = deskFor(server, new Map(), { mayConnect: async () => false });
    await desk.begin(tab(), viewWith());
    expect(orders()).toEqual([]);
    expect(view()).toMatchObject({ writing: { problem: { kind: 'not-allowed' } } });
  });
});

describe('a background that was stopped while a model writes', () => {
  /** A desk, and the one of the next background over the same memory. */
  async function stopped() {
    const first = deskFor(server);
    await first.desk.begin(tab(), viewWith());
    await settled();
    const next = deskFor(server, first.stored);
    await next.desk.recall();
    await next.desk.goOn();
    return next;
  }

  it('goes on with what the writer is still at', async () => {
    const { desk, orders, view, opened } = await stopped();
    expect(opened()).toBe(1);
    await desk.hear({ kind: 'at-work', jobs: ['job 1'] });
    await desk.hear(part('job 1', writtenBy('small', false), 2, 4));
    expect(orders()).toEqual([]);
    expect(view()).toMatchObject({ written: { text: { isWhole: false } }, writing: { done: 2 } });
  });

  it('has it written anew where the writer was stopped with it, and after the third time says so', async () => {
    const { desk, orders, view } = await stopped();
    const lose = async () => {
      await desk.hear({ kind: 'at-work', jobs: [] });
      await settled();
    };
    await lose();
    await lose();
    expect(orders()).toEqual(['write job 1', 'write job 1']);
    await lose();
    expect(orders()).toEqual(['write job 1', 'write job 1']);
    expect(view()).toMatchObject({ writing: { problem: { kind: 'lost' } } });
  });

  it('ends what the writer is at and nobody wants any more', async () => {
    const { desk, orders } = deskFor(server);
    await desk.hear({ kind: 'at-work', jobs: ['forgotten'] });
    expect(orders()).toEqual(['cancel forgotten']);
  });

  it('is asked of no model that is not the one chosen any more', async () => {
    const first = deskFor(server);
    await first.desk.begin(tab(), viewWith());
    await settled();
    const next = deskFor(none, first.stored);
    await next.desk.recall();
    await next.desk.goOn();
    await next.desk.hear({ kind: 'at-work', jobs: [] });
    await settled();
    expect([next.opened(), next.orders(), [...next.stored.keys()]]).toEqual([0, [], []]);
  });

  it('is let go where the library cannot be read, and the next one is written all the same', async () => {
    const first = deskFor(server);
    await first.desk.begin(tab(), viewWith());
    await settled();
    const reported: unknown[] = [];
    const next = deskFor(server, first.stored, {
      findDigest: () => Promise.reject(new Error('no database')),
      report: (error) => void reported.push(error),
    });
    await next.desk.recall();
    expect(String(reported)).toContain('no database');
    await next.desk.begin(tab(), viewWith());
    expect(next.orders()).toEqual(['write job 1']);
  });

  it('still knows why a model had ended', async () => {
    const first = deskFor(server);
    await first.desk.begin(tab(), viewWith());
    await first.desk.hear({ kind: 'ended', job: 'job 1', problem: { kind: 'wrong-key', detail: '' } });
    await settled();
    const next = deskFor(server, first.stored);
    await next.desk.recall();
    await next.desk.goOn();
    expect(next.view()).toMatchObject({ writing: { problem: { kind: 'wrong-key' } } });
    expect(next.opened()).toBe(0);
  });
});
