import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { ModelFailure } from '../../src/engines/model-client.ts';
import type { WriterNews } from '../../src/protocol/writing.ts';
import { createWriter, type Stage } from '../../src/writer/create-writer.ts';
import { exampleDigest } from '../support/example-digest.ts';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

const order = (job: string) => ({
  kind: 'write',
  job,
  digest: exampleDigest,
  wish: {
    choice: { engine: 'openai-compatible', address: 'http://localhost:1/v1', model: 'small' },
    writtenIn: null,
    translateQuotations: false,
  },
});
const stage = (done: number, of: number): Stage => ({ digest: exampleDigest, done, of });

/** A writer whose model gives these stages, a second apart, and then fails where an error is given. */
function writerWith(stages: Stage[], error: Error | null = null) {
  const told: WriterNews[] = [];
  const aborted: string[] = [];
  let idle = 0;
  const writer = createWriter({
    async *write({ job }, signal) {
      signal.addEventListener('abort', () => aborted.push(job));
      for (const one of stages) {
        await new Promise((resolve) => setTimeout(resolve, 1000));
        yield one;
      }
      if (error) throw error;
    },
    tell: (news) => told.push(news),
    onIdle: () => {
      idle += 1;
    },
  });
  return { writer, told, aborted, idle: () => idle, kinds: () => told.map(({ kind }) => kind) };
}

describe('what asks a model', () => {
  it('tells of each part and of the end, and says of the last one that the digest is whole', async () => {
    const { writer, told } = writerWith([stage(1, 2), stage(2, 2)]);
    writer.take(order('a'));
    await vi.advanceTimersByTimeAsync(2500);
    expect(told).toMatchObject([
      { kind: 'part', job: 'a', done: 1, of: 2, written: { isWhole: false } },
      { kind: 'part', job: 'a', done: 2, of: 2, written: { isWhole: true } },
      { kind: 'ended', job: 'a', problem: null },
    ]);
  });

  it('tells what went wrong with the model as what it is, and anything else as unexpected', async () => {
    vi.spyOn(console, 'error').mockImplementation(() => undefined);
    const refused = writerWith([], new ModelFailure('wrong-key', 'no such key'));
    refused.writer.take(order('a'));
    const broken = writerWith([], new TypeError('a bug'));
    broken.writer.take(order('b'));
    await vi.advanceTimersByTimeAsync(10);
    expect(refused.told).toEqual([{ kind: 'ended', job: 'a', problem: { kind: 'wrong-key', detail: 'no such key' } }]);
    expect(broken.told).toEqual([{ kind: 'ended', job: 'b', problem: { kind: 'unexpected', detail: 'TypeError: a bug' } }]);
  });

  it('lets the background hear of it at least every 20 seconds while there is work, and not when there is none', async () => {
    const { writer, kinds } = writerWith([{ ...stage(1, 1) }]);
    writer.take(order('a'));
    await vi.advanceTimersByTimeAsync(100);
    writer.take({ kind: 'cancel', job: 'a' });
    await vi.advanceTimersByTimeAsync(60_000);
    expect(kinds()).toEqual([]);
    const slow = writerWith(Array.from({ length: 75 }, () => stage(1, 2)));
    slow.writer.take(order('b'));
    await vi.advanceTimersByTimeAsync(75_000);
    expect(slow.kinds().filter((kind) => kind === 'at-work').length).toBeGreaterThanOrEqual(3);
  });

  it('ends the request at once when the job is cancelled, and says nothing of it any more', async () => {
    const { writer, told, aborted, idle } = writerWith([stage(1, 2), stage(2, 2)]);
    writer.take(order('a'));
    await vi.advanceTimersByTimeAsync(1500);
    writer.take({ kind: 'cancel', job: 'a' });
    expect(aborted).toEqual(['a']);
    await vi.advanceTimersByTimeAsync(5000);
    expect(told.length).toBe(1);
    expect(idle()).toBe(1);
  });

  it('begins a job only once, and tells a background that was stopped meanwhile what it has missed', async () => {
    const { writer, told, kinds } = writerWith([stage(1, 1)]);
    writer.take(order('a'));
    writer.take(order('a'));
    await vi.advanceTimersByTimeAsync(5000);
    expect(kinds()).toEqual(['part', 'ended']);
    told.length = 0;
    writer.greet();
    expect(kinds()).toEqual(['at-work', 'part', 'ended']);
    writer.take({ kind: 'heard', job: 'a' });
    told.length = 0;
    writer.greet();
    expect(told).toEqual([{ kind: 'at-work', jobs: [] }]);
  });

  it('begins none again whose end was heard: it says once more that it has ended', async () => {
    const { writer, told } = writerWith([stage(1, 1)]);
    writer.take(order('a'));
    await vi.advanceTimersByTimeAsync(5000);
    writer.take({ kind: 'heard', job: 'a' });
    told.length = 0;
    writer.take(order('a'));
    await vi.advanceTimersByTimeAsync(5000);
    expect(told).toEqual([{ kind: 'ended', job: 'a', problem: null }]);
  });

  it('takes nothing that is no order', () => {
    const { writer } = writerWith([]);
    expect(() => writer.take({ kind: 'write', job: 'a', key: 'secret' })).toThrow();
  });
});
