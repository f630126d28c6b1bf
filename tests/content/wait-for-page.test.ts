// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { isParsedWithin, settled } from '../../src/content/wait-for-page.ts';

const LONG = 60_000;

/** A document of which more is still to come. */
function unparsed(): Document {
  const page = document.implementation.createHTMLDocument();
  Object.defineProperty(page, 'readyState', { value: 'loading' });
  return page;
}

describe('what waits for the page', () => {
  it('waits for its end no more once it is stopped', async () => {
    const stopping = new AbortController();
    const isParsed = isParsedWithin(unparsed(), LONG, stopping.signal);
    stopping.abort();
    expect(await isParsed).toBe(false);
  });

  it('waits for late text no more once it is stopped', async () => {
    const stopping = new AbortController();
    const waiting = settled([document], { first: LONG, quiet: LONG, limit: LONG }, stopping.signal);
    stopping.abort();
    await waiting;
    expect(stopping.signal.aborted).toBe(true);
  });
});
