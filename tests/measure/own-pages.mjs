// Pages written for the tests, as programs that take folders of saved pages read them.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

/**
 * The pages of a folder without pages.jsonl, in order of their names: NAME.html, an article unless NAME.expected.json says otherwise, and NAME.txt in the form of tests/pages-quoted, set as a bare page.
 * @param {string} folder
 * @returns {{ id: string, url: string, type: string, html: string }[]}
 */
export function readOwnPages(folder) {
  return readdirSync(folder)
    .filter((file) => /\.(?:html|txt)$/.test(file))
    .toSorted()
    .map((file) => {
      const { name: id, ext } = path.parse(file);
      const written = readFileSync(path.join(folder, file), 'utf8');
      const type = isArticle(path.join(folder, `${id}.expected.json`)) ? 'article' : 'other';
      return { id, url: `https://pages.example/${id}`, type, html: ext === '.txt' ? setAsPage(written) : written };
    });
}

const isArticle = (expected) => !existsSync(expected) || JSON.parse(readFileSync(expected, 'utf8')).isArticle !== false;

/** The head says the language; lines below are blocks, their first letters say of which kind, and labels in braces are none of the text. */
function setAsPage(written) {
  const [head, ...blocks] = written.split('\n\n');
  const language = /^language: (.+)$/m.exec(head)?.[1] ?? '';
  const lines = blocks.join('\n').split('\n').filter(Boolean);
  const boxes = lines.map((line) => {
    const [, sign = '', text = ''] = /^([#>-] )?(.*)$/.exec(line.replace(/ ?\{(?:\w+|-)\}/g, '')) ?? [];
    const tag = { '# ': 'h2', '> ': 'blockquote', '- ': 'li' }[sign] ?? 'p';
    return `<${tag}>${escaped(text)}</${tag}>`;
  });
  const title = escaped(lines[0].replace(/^# /, ''));
  return `<!doctype html><html lang="${language}"><meta charset="utf-8"><title>${title}</title><body><main><article>${boxes.join('\n')}</article></main>`;
}

const escaped = (text) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
