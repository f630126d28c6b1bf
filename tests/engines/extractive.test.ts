import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import type { Article } from '../../src/core/article.ts';
import { digestSchema } from '../../src/core/digest.ts';
import { citationsHold } from '../../src/core/evidence/citations-hold.ts';
import { extractive } from '../../src/engines/extractive.ts';
import { hashArticle } from '../../src/engines/hash-article.ts';
import { exampleDigest } from '../support/example-digest.ts';

const { contentHash: _hash, ...source } = exampleDigest.source;
const article: Article = { scope: 'page', source, state: exampleDigest.article, passages: exampleDigest.passages };
const options = { now: '2026-05-01T10:00:00.000Z', generatedAt: null, length: 'standard', sentences: null } as const;
const write = (changes: object = {}) => extractive.write(article, { ...options, ...changes }, new AbortController().signal);

describe('the extractive engine', () => {
  it('writes a valid digest whose citations hold', async () => {
    const digest = await write();
    expect(digestSchema.parse(digest)).toEqual(digest);
    expect(citationsHold(digest)).toBe(true);
    expect(digest.engine).toEqual({ id: 'extractive', model: null });
    expect(digest.lead.length).toBeGreaterThan(0);
  });

  it('keys it by the hash of the article’s text', async () => {
    const text = article.passages.map((passage) => passage.text).join('\n');
    expect((await write()).source.contentHash).toBe(createHash('sha256').update(text, 'utf8').digest('hex'));
  });

  it('keeps the time of the first digest beside that of this one', async () => {
    expect(await write({ generatedAt: '2026-04-01T08:00:00.000Z' })).toMatchObject({
      generatedAt: '2026-04-01T08:00:00.000Z',
      updatedAt: options.now,
    });
    expect(await write()).toMatchObject({ generatedAt: options.now, updatedAt: options.now });
  });

  it('stops where it was told to', async () => {
    const stop = new AbortController();
    stop.abort(new Error('the reader left'));
    await expect(extractive.write(article, options, stop.signal)).rejects.toThrow('the reader left');
  });
});

describe('the content hash', () => {
  it.each([
    [[], 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855'],
    [['abc'], 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad'],
  ])('of the passages %j is their text’s SHA-256', async (texts, hash) => {
    expect(await hashArticle(texts.map((text, i) => ({ id: `p${i}`, kind: 'paragraph', text })))).toBe(hash);
  });

  it('tells two paragraphs from one', async () => {
    const passages = (...texts: string[]) => texts.map((text, i) => ({ id: `p${i}`, kind: 'paragraph' as const, text }));
    expect(await hashArticle(passages('a', 'b'))).not.toBe(await hashArticle(passages('ab')));
  });
});
