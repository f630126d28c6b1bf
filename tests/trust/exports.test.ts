import { describe, expect, it } from 'vitest';
import { englishWords } from '../../src/cli/english-words.ts';
import { parsePage } from '../../src/cli/parse-page.ts';
import { type FileForm, writeFile } from '../../src/core/export/digest-file.ts';
import { parseProof } from '../../src/core/export/parse-proof.ts';
import { toHtml, toRichText } from '../../src/core/export/to-html.ts';
import { toMarkdown } from '../../src/core/export/to-markdown.ts';
import { toObsidian } from '../../src/core/export/to-obsidian.ts';
import { toText } from '../../src/core/export/to-text.ts';
import { digestSaying } from '../support/digest-saying.ts';
import { findForeign, shapeOf } from '../support/foreign-elements.ts';
import { hostileTexts, inThisRun } from '../support/hostile-texts.ts';

const LIMIT = inThisRun(120_000);
const payloads = hostileTexts(inThisRun(500), { address: 'http://127.0.0.1:9/bait' });
const digests = payloads.map((text) => ({ text, digest: digestSaying([text]) }));
const harmless = digestSaying(['Harmless words.']);

/** What an export has of its own: our sheet and our policy. */
const OWN = { sheet: 1, policy: 1 };

/** As a browser reads it: line ends are one sign, and there is no sign of number 0. */
const asParsed = (text: string) =>
  text
    .replace(/\r\n?/g, '\n')
    .replaceAll('\u0000', '')
    .replace(/[\uD800-\uDFFF]/gu, '');

/** The marks that mean something in Markdown and stand there unescaped, without the addresses of links. */
const skeletonOf = (markdown: string) =>
  markdown
    .replace(/ \[Show in the page\]\(<[^<>\s\\]*>\)/g, '')
    .replace(/\]\(<https:\/\/page\.example\/[^<>\s\\]*>\)/g, '](<>)')
    .replace(/\\[!-/:-@[-`{-~]/g, '')
    .replace(/[^\n\\`*_{}[\]<>#|~!&$^]+/g, '')
    // A quotation may have several lines.
    .replace(/^>\n/gm, '');

const linksOf = (markdown: string) => [...markdown.matchAll(/(?<!\\)\]\(<?([^)>\s]*)/g)].map(([, address = '']) => address);

describe('500 hostile texts in each part of a digest', () => {
  it(
    'are words in a page that stands alone and in what is pasted',
    () => {
      const usual = shapeOf(parsePage(toHtml(harmless, englishWords)));
      for (const { text, digest } of digests) {
        const page = parsePage(toHtml(digest, englishWords));
        expect(page.querySelectorAll('style')).toHaveLength(OWN.sheet);
        expect(page.querySelectorAll('meta[http-equiv]')).toHaveLength(OWN.policy);
        for (const own of page.querySelectorAll('head style, head meta')) own.remove();
        const shape = shapeOf(page);
        expect(Object.keys(shape).filter((kind) => !(kind in usual) && kind !== 'br.')).toEqual([]);
        expect(findForeign(page)).toEqual([]);
        expect(asParsed(page.querySelector('h1')?.textContent ?? '')).toBe(asParsed(text));
        expect(findForeign(parsePage(toRichText(digest, englishWords)))).toEqual([]);
      }
    },
    LIMIT,
  );

  it(
    'begin nothing in Markdown: the marks that are not escaped are those of a harmless digest',
    () => {
      const usual = skeletonOf(toMarkdown(harmless, englishWords));
      for (const { digest } of digests) {
        const markdown = toMarkdown(digest, englishWords);
        expect(skeletonOf(markdown)).toBe(usual);
        expect(linksOf(markdown).filter((address) => !address.startsWith('https://page.example/story'))).toEqual([]);
        expect(markdown.split('\n').filter((line) => /^\s*(?:[-+=]|\d+[.)]\s)/.test(line) && !line.startsWith('- '))).toEqual([]);
      }
    },
    LIMIT,
  );

  it(
    'stay inside their property in a note of Obsidian',
    () => {
      for (const { text, digest } of digests) {
        const [, front = '', ...rest] = toObsidian(digest, englishWords).split(/^---$/m);
        const lines = front.trim().split('\n');
        expect(lines.map((line) => /^(\w+:|\s+-)/.exec(line)?.[1]?.trim())).toEqual([
          'title:',
          'source:',
          'author:',
          '-',
          'published:',
          'created:',
          'tags:',
          '-',
        ]);
        const [title = ''] = lines;
        expect(title).toMatch(/^title: "(?:[^"\\\p{Cc}\p{Cs}\u2028\u2029\uFEFF]|\\[\\"/bfnrt]|\\u[\da-f]{4})*"$/u);
        expect(JSON.parse(title.slice('title: '.length))).toBe(text.replace(/\s+/gu, ' ').replace(/\p{Cs}/gu, '\uFFFD'));
        expect(rest.join('').startsWith('\n\n# ')).toBe(true);
      }
    },
    LIMIT,
  );

  it(
    'come out of every form for programs as they went in',
    () => {
      for (const { text, digest } of digests) {
        expect(JSON.parse(writeFile('json', digest, englishWords).text)).toEqual(digest);
        const notes = JSON.parse(writeFile('annotations', digest, englishWords).text) as {
          body?: { value: string };
          target: { source: string }[];
        }[];
        expect(notes.flatMap(({ target }) => target.map(({ source }) => source)).every((source) => source === digest.source.url)).toBe(
          true,
        );
        expect(notes.some(({ body }) => body?.value.includes(text))).toBe(true);
        const parsed = parseProof(writeFile('proof', digest, englishWords).text);
        expect(parsed.kind === 'proof' && parsed.proof.source.title).toBe(text);
        expect(toText(digest, englishWords)).toContain(text);
      }
    },
    LIMIT,
  );

  it(
    'make names of files that stay in their folder and end as they should',
    () => {
      const endings: [FileForm, string][] = [
        ['markdown', '.md'],
        ['html', '.html'],
        ['json', '.json'],
        ['proof', '.proof.json'],
      ];
      for (const { digest } of digests)
        for (const [form, ending] of endings) {
          const { name } = writeFile(form, digest, englishWords);
          expect(name.endsWith(ending)).toBe(true);
          expect(name).not.toMatch(/[/\\:<>"|?*\p{Cc}\p{Cf}\p{Cs}]|^[.\s-]/u);
        }
    },
    LIMIT,
  );
});
