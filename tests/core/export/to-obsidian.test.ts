import { describe, expect, it } from 'vitest';
import { englishWords } from '../../../src/cli/english-words.ts';
import type { Digest } from '../../../src/core/digest.ts';
import { toMarkdown } from '../../../src/core/export/to-markdown.ts';
import { toObsidian } from '../../../src/core/export/to-obsidian.ts';
import { exampleDigest } from '../../support/example-digest.ts';
import { hostileDigest } from './hostile-digest.ts';

const withSource = (source: Partial<Digest['source']>): Digest => ({ ...exampleDigest, source: { ...exampleDigest.source, ...source } });
const propertiesOf = (digest: Digest) => toObsidian(digest, englishWords).split('---\n')[1]?.trimEnd().split('\n') ?? [];

describe('a digest as a note of Obsidian', () => {
  it('begins with properties: title, source, author, days and a tag', () => {
    const digest = withSource({ byline: 'Mara Lindqvist', publishedAt: '2026-04-21T18:05:00+02:00' });
    expect(propertiesOf({ ...digest, generatedAt: '2026-04-23T09:30:00.000Z' })).toEqual([
      'title: "Hollin Bridge to stay open while its arches are mended"',
      'source: "https://www.hollin-courier.example/town/bridge"',
      'author:',
      '  - "Mara Lindqvist"',
      'published: 2026-04-21',
      'created: 2026-04-23',
      'tags:',
      '  - citeback',
    ]);
  });

  it('has the digest in Markdown below them', () => {
    expect(toObsidian(exampleDigest, englishWords).endsWith(`---\n\n${toMarkdown(exampleDigest, englishWords)}`)).toBe(true);
  });

  it('leaves out what the page does not say', () => {
    const names = propertiesOf(withSource({ byline: null, publishedAt: 'last week' })).map((line) => line.split(':')[0]);
    expect(names).toEqual(['title', 'source', 'created', 'tags', '  - citeback']);
  });

  it('keeps words of the page inside their property', () => {
    const title = 'A "quoted" title: # no comment\n---\nsource: evil \\ \u2028\u0085\uD800';
    const [first, second] = propertiesOf(withSource({ title }));
    expect(first).toBe('title: "A \\"quoted\\" title: # no comment --- source: evil \\\\ \\u0085\uFFFD"');
    expect(second).toMatch(/^source: "https:/);
  });

  it('has no source that is no web address', () => {
    expect(propertiesOf(hostileDigest()).some((line) => line.startsWith('source:'))).toBe(false);
  });

  it('lets no doubled sign hide or highlight words', () => {
    const claims = exampleDigest.lead.map((claim) => ({ ...claim, text: 'Up 5 %%hidden%% and ==marked== by 3 %' }));
    expect(toObsidian({ ...exampleDigest, lead: claims }, englishWords)).toContain('Up 5 \\%%hidden\\%% and \\==marked\\== by 3 %');
  });
});
