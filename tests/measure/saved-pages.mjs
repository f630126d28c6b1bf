// Saved pages of the real web, which are not part of the repository: a folder holds pages.jsonl, a line { id, url, type? } for each page, and html/ID.html or html/ID.html.gz. Our own pages stand in folders without pages.jsonl.
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import { readOwnPages } from './own-pages.mjs';

/**
 * The first pages of these folders, in order; an article is what has the type "article", or none.
 * @param {string[]} folders @param {{ most?: number, articles?: boolean }} [wanted]
 * @returns {{ id: string, url: string, html: string }[]}
 */
export function readSavedPages(folders, { most = Infinity, articles = false } = {}) {
  if (folders.length === 0) throw new Error('Give the folders of the saved pages.');
  const pages = [];
  for (const folder of folders) {
    for (const page of existsSync(path.join(folder, 'pages.jsonl')) ? listSaved(folder) : readOwnPages(folder)) {
      const { id, url, type = 'article' } = page;
      if (pages.length >= most) return pages;
      if (!articles || type === 'article') pages.push({ id, url, html: page.html ?? readHtml(path.join(folder, 'html', `${id}.html`)) });
    }
  }
  if (pages.length === 0) throw new Error('There is no such page in these folders.');
  return pages;
}

const listSaved = (folder) =>
  readFileSync(path.join(folder, 'pages.jsonl'), 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line));

const readHtml = (file) => (existsSync(file) ? readFileSync(file) : gunzipSync(readFileSync(`${file}.gz`))).toString('utf8');

/** What stands behind `--name` in the words of a call, and the words without both. */
export function takeOption(words, name, fallback) {
  const at = words.indexOf(`--${name}`);
  return at < 0 ? { value: fallback, rest: words } : { value: words[at + 1], rest: words.toSpliced(at, 2) };
}
