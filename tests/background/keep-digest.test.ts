import { describe, expect, it } from 'vitest';
import { keepDigest } from '../../src/background/keep-digest.ts';
import type { Article } from '../../src/core/article.ts';
import type { DigestLength } from '../../src/core/digest.ts';
import { extractive } from '../../src/engines/extractive.ts';
import { hashArticle } from '../../src/engines/hash-article.ts';
import { keptDigestSchema, type Shelf } from '../../src/library/kept-digest.ts';
import { openPrivateShelf, privateOf } from '../../src/library/passing-shelf.ts';
import { createMemory, forgetWhatBegins } from '../support/memory.ts';

const writer = {
  hash: ({ passages }: Article) => hashArticle(passages),
  write: (article: Article, options: { now: string; generatedAt: string | null; length: DigestLength }) =>
    extractive.write(article, { ...options, sentences: null }, new AbortController().signal),
};

const MONDAY = '2026-03-02T08:00:00.000Z';
const TUESDAY = '2026-03-03T08:00:00.000Z';

function article(text: string, source: Partial<Article['source']> = {}): Article {
  const url = 'https://harbour.example/ferry';
  return {
    scope: 'page',
    source: {
      url,
      canonicalUrl: null,
      title: 'The ferry',
      siteName: null,
      byline: null,
      publishedAt: null,
      modifiedAt: null,
      language: 'en',
      direction: 'ltr',
      wordCount: text.split(' ').length,
      ...source,
    },
    state: { isArticle: true, confidence: 0.9, notes: [] },
    passages: [{ id: 'p1', kind: 'paragraph', text }],
  };
}

const FERRY = 'The night ferry to Orsund will stop running in October. The harbour board blamed the price of fuel for it.';
const open = (memory = createMemory()) => ({ ...memory, isOpen: async (windowId: number) => windowId === 1 });
const shelf = () => openPrivateShelf(1, open());
const on = (now: string, length: DigestLength = 'standard', version = '1.0.0') => ({ length, version, now });

describe('keeping a digest', () => {
  it('gives the first digest the same time twice', async () => {
    const { kept } = await keepDigest(article(FERRY), shelf(), writer, on(MONDAY));
    expect([kept.digest.generatedAt, kept.digest.updatedAt]).toEqual([MONDAY, MONDAY]);
  });

  it('answers the same text with the digest it has', async () => {
    const library = shelf();
    await keepDigest(article(FERRY), library, writer, on(MONDAY));
    const { kept } = await keepDigest(article(FERRY), library, writer, on(TUESDAY));
    expect(kept.digest.updatedAt).toBe(MONDAY);
  });

  it('moves "last updated" with the text and leaves "generated on" where it was', async () => {
    const library = shelf();
    await keepDigest(article(FERRY), library, writer, on(MONDAY));
    const { kept } = await keepDigest(article(FERRY.replace('October', 'November')), library, writer, on(TUESDAY));
    expect([kept.digest.generatedAt, kept.digest.updatedAt]).toEqual([MONDAY, TUESDAY]);
    expect((await library.list()).length).toBe(1);
  });

  it('keeps the digest of the former text with what has become of it, until the text changes again', async () => {
    const library = shelf();
    await keepDigest(article(FERRY), library, writer, on(MONDAY));
    const changed = article(FERRY.replace('October', 'November'));
    const { kept } = await keepDigest(changed, library, writer, on(TUESDAY));
    expect(kept.changes?.earlier.updatedAt).toBe(MONDAY);
    expect(kept.changes?.parts.map(({ status }) => status)).toContain('changed');
    const again = await keepDigest(changed, library, writer, on(TUESDAY, 'short', '1.1.0'));
    expect(again.kept.changes).toEqual(kept.changes);
    expect((await library.findByKey(kept.key))?.changes).toEqual(kept.changes);
    const third = await keepDigest(article(FERRY.replace('October', 'December')), library, writer, on(TUESDAY));
    expect(third.kept.changes?.earlier.passages[0]?.text).toContain('November');
  });

  it('does not take another part that the reader pointed at for a change of the page', async () => {
    const library = shelf();
    await keepDigest(article(FERRY), library, writer, on(MONDAY));
    const part = { ...article(FERRY.slice(0, 60)), state: { isArticle: true, confidence: 1, notes: [{ kind: 'chosen-part' as const }] } };
    expect((await keepDigest(part, library, writer, on(TUESDAY))).kept.changes).toBeNull();
    expect((await keepDigest(article(FERRY), library, writer, on(TUESDAY))).kept.changes).toBeNull();
  });

  it('does not take a translation for a change of the page', async () => {
    const library = shelf();
    await keepDigest(article(FERRY), library, writer, on(MONDAY));
    const translated = article('Die Nachtfähre nach Orsund fährt ab Oktober nicht mehr. Der Hafen nennt den Preis für Diesel.', {
      language: 'de',
    });
    expect((await keepDigest(translated, library, writer, on(TUESDAY))).kept.changes).toBeNull();
  });

  it('still reads a digest that was kept before changes were', async () => {
    const library = shelf();
    const { kept } = await keepDigest(article(FERRY), library, writer, on(MONDAY));
    const { changes: _changes, ...older } = kept;
    expect(keptDigestSchema.parse(older)).toEqual(kept);
  });

  it('writes anew when the extension has been updated, without calling the text new', async () => {
    const library = shelf();
    await keepDigest(article(FERRY), library, writer, on(MONDAY));
    const { kept } = await keepDigest(article(FERRY), library, writer, on(TUESDAY, 'standard', '1.1.0'));
    expect([kept.version, kept.digest.updatedAt]).toEqual(['1.1.0', MONDAY]);
  });

  it('writes anew when another length is chosen, without calling the text new', async () => {
    const library = shelf();
    await keepDigest(article(FERRY), library, writer, on(MONDAY));
    const { kept } = await keepDigest(article(FERRY), library, writer, on(TUESDAY, 'short'));
    expect([kept.length, kept.digest.updatedAt]).toEqual(['short', MONDAY]);
  });

  it('knows an article again at a second address with the same canonical one', async () => {
    const library = shelf();
    const canonicalUrl = 'https://harbour.example/ferry';
    await keepDigest(article(FERRY, { canonicalUrl }), library, writer, on(MONDAY));
    await keepDigest(article(FERRY, { url: 'https://harbour.example/ferry?view=print', canonicalUrl }), library, writer, on(TUESDAY));
    const found = await library.findByAddress('https://harbour.example/ferry?view=print');
    expect(found?.digest.generatedAt).toBe(MONDAY);
    expect((await library.list()).length).toBe(1);
  });

  it('does not take the digest of a selection for the digest of its page', async () => {
    const library = shelf();
    await keepDigest({ ...article(FERRY), scope: 'selection' }, library, writer, on(MONDAY));
    expect(await library.findByAddress('https://harbour.example/ferry')).toBeNull();
  });

  it.each([
    [new DOMException('The quota has been exceeded.', 'QuotaExceededError'), 'storage-full'],
    [new Error('the database is closed'), 'storage-unavailable'],
  ])('gives the digest all the same when it cannot be stored (%s)', async (error, kind) => {
    const full: Shelf = { ...shelf(), put: () => Promise.reject(error) };
    const { kept, problem } = await keepDigest(article(FERRY), full, writer, on(MONDAY));
    expect(problem?.kind).toBe(kind);
    expect(kept.digest.lead.length).toBeGreaterThan(0);
  });
});

describe('the digests of a private window', () => {
  it('go with their window, and none comes after it', async () => {
    const memory = createMemory();
    await keepDigest(article(FERRY), openPrivateShelf(1, open(memory)), writer, on(MONDAY));
    expect((await openPrivateShelf(1, open(memory)).list()).length).toBe(1);
    await forgetWhatBegins(privateOf(1), memory);
    expect(await openPrivateShelf(1, open(memory)).list()).toEqual([]);
    await keepDigest(article(FERRY), openPrivateShelf(2, open(memory)), writer, on(MONDAY));
    expect(await openPrivateShelf(2, open(memory)).list()).toEqual([]);
  });
});
