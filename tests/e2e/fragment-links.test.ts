import fs from 'node:fs';
import { beforeAll, expect, it } from 'vitest';
import { type TriedLink, tryLinks } from '../links/try-links.mjs';
import { browserOfThisRun } from '../support/use-browser.ts';

/** Pages in several languages and layouts; over any pages it is `npm run test:links -- FOLDER`. */
const stories = ['nachricht-stauwehr', 'opinion-bibliotheque', 'akhbar-maktaba', 'tokushu-todai', 'long-read-salt-road'];
const pageOf = (id: string) => ({ id, html: fs.readFileSync(new URL(`../pages/${id}.html`, import.meta.url), 'utf8') });

let tried: TriedLink[] = [];

beforeAll(async () => {
  tried = await tryLinks(browserOfThisRun(), stories.map(pageOf));
});

it('every claim and quotation of the digests has a link', () => {
  expect(tried.length).toBeGreaterThan(stories.length * 5);
  expect(tried.filter(({ outcome }) => outcome === 'no link')).toEqual([]);
});

it('every link scrolls a browser without any extension to its words', () => {
  expect(tried.filter(({ outcome }) => outcome === 'elsewhere').map(({ page, link }) => `${page}: ${link}`)).toEqual([]);
});
