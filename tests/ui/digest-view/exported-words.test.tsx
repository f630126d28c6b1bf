// @vitest-environment jsdom
import '../as-extension-page.ts';
import { cleanup, fireEvent, screen, waitFor } from '@testing-library/preact';
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import german from '../../../_locales/de/messages.json';
import english from '../../../_locales/en/messages.json';
import { packMessages } from '../../../build/pack-messages.mjs';
import { englishWords } from '../../../src/cli/english-words.ts';
import type { Passage } from '../../../src/core/article.ts';
import type { Digest } from '../../../src/core/digest.ts';
import { browser } from '../../../src/platform/browser.ts';
import { speak } from '../../../src/platform/words.ts';
import { citeWords, exampleDigest } from '../../support/example-digest.ts';
import { openTestDoors, readyView, renderView } from '../render-digest.tsx';

const GERMAN = {
  date: /\b[45]\. März 2026\b/,
  digestOf: 'Zusammenfassung vom ',
  notArticle: 'Diese Seite sieht nicht wie ein Artikel aus.',
  alsoInArticle: 'Außerdem im Artikel',
  addedName: 'Ein Name in eckigen Klammern',
  writtenBy: 'Aus den angegebenen Stellen geschrieben von: small-model.',
  partly: 'Die Quelle trägt diesen Satz nur zum Teil.',
  showInPage: 'Auf der Seite zeigen',
  sources: 'Quellen',
};
const ENGLISH = [...Object.values(englishWords).filter((words) => typeof words === 'string' && words !== 'en'), 'Digest of'];
const ISO = /\d{4}-\d{2}-\d{2}T/;

/** A digest of which an export says all that it can say in words of ours. */
const told = (): Digest => {
  const heading: Passage = { ...exampleDigest.passages[0], id: 'left', kind: 'heading', text: 'The toll house' } as Passage;
  const below = {
    ...heading,
    id: 'left-text',
    kind: 'paragraph',
    text: 'Nobody has lived in it since the last keeper went away. '.repeat(4),
  } as Passage;
  const note = { start: 15, end: 28, text: 'the Kolm road', citation: citeWords('p2', 'The stone bridge at Hollin') };
  return {
    ...exampleDigest,
    article: { isArticle: false, confidence: 0, notes: [] },
    engine: { id: 'openai-compatible', model: 'small-model' },
    lead: exampleDigest.lead.map((claim) => ({ ...claim, support: 'partial' as const })),
    headline: exampleDigest.headline && { ...exampleDigest.headline, clarified: [note] },
    passages: [...exampleDigest.passages, heading, below],
  };
};

beforeAll(async () => {
  Object.assign(browser.runtime, { getURL: (file: string) => file });
  vi.stubGlobal(
    'fetch',
    async (file: string) => new Response(packMessages(JSON.stringify(file.startsWith('_locales/de/') ? german : english))),
  );
  await speak('de');
});
afterAll(async () => {
  await speak(null);
  vi.unstubAllGlobals();
});
afterEach(cleanup);

/** What “Export” or “Copy” takes away in that form. */
async function taken(opener: 'Exportieren' | 'Kopieren', form: string): Promise<string> {
  const files: string[] = [];
  const { doors } = openTestDoors();
  renderView(readyView(told()), {
    doors: {
      ...doors,
      saveFile: ({ text }) => files.push(text),
      copyText: async (text) => void files.push(text),
      copyRichText: async (html) => void files.push(html),
    },
  });
  fireEvent.click(screen.getByRole('button', { name: opener }));
  fireEvent.click(document.querySelector(`[data-form="${form}"]`) as HTMLElement);
  await waitFor(() => expect(files).toHaveLength(1));
  return files[0] ?? '';
}

describe('what is taken away while the interface speaks German', () => {
  const { date, digestOf, notArticle, alsoInArticle, addedName, writtenBy, partly, showInPage, sources } = GERMAN;
  it.each<['Exportieren' | 'Kopieren', string, string[]]>([
    ['Kopieren', 'text', [digestOf, notArticle, writtenBy, partly, alsoInArticle, addedName, sources]],
    ['Kopieren', 'markdown', [digestOf, notArticle, writtenBy, partly, alsoInArticle, showInPage]],
    ['Kopieren', 'rich', [digestOf, notArticle, writtenBy, partly, alsoInArticle, sources]],
    ['Exportieren', 'markdown', [digestOf, notArticle, writtenBy, partly, alsoInArticle, showInPage]],
    ['Exportieren', 'obsidian', [digestOf, notArticle, writtenBy, partly, alsoInArticle, showInPage]],
    ['Exportieren', 'html', [digestOf, notArticle, writtenBy, partly, alsoInArticle, sources]],
  ])('by “%s” as %s is labelled and dated in German, and in nothing else', async (opener, form, words) => {
    const text = (await taken(opener, form)).replaceAll('\\', '');
    for (const one of words) expect(text).toContain(one);
    expect(text).toMatch(date);
    expect(ENGLISH.filter((one) => text.includes(String(one)))).toEqual([]);
    expect(text).not.toMatch(ISO);
  });

  it('says in HTML which words are German', async () => {
    const page = new DOMParser().parseFromString(await taken('Exportieren', 'html'), 'text/html');
    const own = [...page.querySelectorAll('bdi[lang="de"]')].map((one) => one.textContent);
    expect(own).toEqual(expect.arrayContaining([sources, alsoInArticle, notArticle, expect.stringMatching(/^Zusammenfassung vom /)]));
    expect(page.documentElement.lang).toBe('en');
  });

  it.each(['json', 'annotations', 'proof'])('as %s stays what programs read', async (form) => {
    const text = await taken('Exportieren', form);
    expect(text).toMatch(ISO);
    expect(text).not.toMatch(/Zusammenfassung|Quellen|Artikel/);
  });
});
