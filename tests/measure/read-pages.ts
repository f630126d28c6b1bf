import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import { parsePage } from '../../src/cli/parse-page.ts';
import type { Article } from '../../src/core/article.ts';
import { readArticle } from '../../src/page/read-article.ts';

/** So many articles of the pages in these folders, evenly spaced over all: each holds pages.jsonl, a line { id, url, type? } for each, and html/ID.html or html/ID.html.gz. */
export function readPages(folders: readonly string[], most: number): { id: string; article: Article }[] {
  const pages = folders.flatMap((folder) =>
    readFileSync(path.join(folder, 'pages.jsonl'), 'utf8')
      .split('\n')
      .filter(Boolean)
      .map((line) => ({ folder, ...(JSON.parse(line) as { id: string; url: string; type?: string; path?: string }) }))
      .filter(({ type = 'article' }) => type === 'article'),
  );
  const step = Math.max(1, pages.length / most);
  const picked = Array.from({ length: Math.min(most, pages.length) }, (_, at) => pages[Math.floor(at * step)]);
  return picked.flatMap((page) => {
    if (!page) return [];
    const file = [page.path ?? '', `html/${page.id}.html.gz`, `html/${page.id}.html`]
      .map((name) => path.join(page.folder, name))
      .find((name) => /\.html(?:\.gz)?$/.test(name) && existsSync(name));
    if (!file) return [];
    const bytes = readFileSync(file);
    const html = (file.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8');
    const read = readArticle(parsePage(html), { url: page.url, anyway: false });
    return read.kind === 'nothing' ? [] : [{ id: page.id, article: read.article }];
  });
}
