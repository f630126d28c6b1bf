// @vitest-environment jsdom
import '../as-extension-page.ts';
import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/preact';
import axe from 'axe-core';
import { afterEach, describe, expect, it } from 'vitest';
import { parseProof } from '../../../src/core/export/parse-proof.ts';
import { toRichText } from '../../../src/core/export/to-html.ts';
import { toMarkdown } from '../../../src/core/export/to-markdown.ts';
import { toText } from '../../../src/core/export/to-text.ts';
import type { DigestDoors } from '../../../src/ui/digest-view/digest-doors.ts';
import { exportWords } from '../../../src/ui/digest-view/export-words.ts';
import { addressToPrint, findPrintedKey } from '../../../src/ui/digest-view/printed-key.ts';
import { PrintSheet, printView } from '../../../src/ui/print-sheet.tsx';
import { exampleDigest } from '../../support/example-digest.ts';
import { openTestDoors, readyView, renderView } from '../render-digest.tsx';

afterEach(cleanup);

const NAME = 'Hollin Bridge to stay open while its arches are mended';
const button = (name: string) => screen.getByRole('button', { name });

function show(change: Partial<DigestDoors> = {}) {
  const { doors, taken } = openTestDoors();
  const { main } = renderView(readyView(), { doors: { ...doors, ...change } });
  const said = (words: string) => waitFor(() => expect(within(main).getByRole('status').textContent).toBe(words));
  return { main, taken, said };
}

describe('“Copy” and “Export”', () => {
  it.each([
    ['at the foot', 'while what was used stands in the upper half', 100, 'foot'],
    ['at the top', 'while what was used stands in the lower half', innerHeight - 100, 'top'],
    ['at the foot', 'while what was used is out of sight', innerHeight + 100, 'foot'],
  ])('say what came of them %s %s', async (_where, _when, top, end) => {
    const { main, said } = show();
    fireEvent.click(button('Copy'));
    const form = screen.getByRole('button', { name: 'Plain text' });
    form.getBoundingClientRect = () => ({ top, bottom: top + 30 }) as DOMRect;
    form.focus();
    fireEvent.click(form);
    await said('Digest copied.');
    expect(within(main).getByRole('status').dataset.end).toBe(end);
    const other = button('Export');
    other.getBoundingClientRect = () => ({ top: 10, bottom: 40 }) as DOMRect;
    other.focus();
    await waitFor(() => expect(within(main).getByRole('status').dataset.end).toBe('foot'));
  });

  it('open their forms below themselves, one of them at a time, with no fault that axe can see', async () => {
    const { main } = show();
    expect(button('Copy').getAttribute('aria-expanded')).toBe('false');
    fireEvent.click(button('Copy'));
    expect(button('Copy').getAttribute('aria-expanded')).toBe('true');
    const forms = within(screen.getByRole('group', { name: 'Copy' })).getAllByRole('button');
    expect(forms.map((form) => form.textContent)).toEqual(['Plain text', 'Markdown', 'Rich text']);
    fireEvent.click(button('Export'));
    expect(screen.queryByRole('group', { name: 'Copy' })).toBeNull();
    const files = within(screen.getByRole('group', { name: 'Export' })).getAllByRole('button');
    expect(files.map((form) => form.textContent)).toEqual([
      'Markdown',
      'Markdown for Obsidian',
      'Web page (HTML)',
      'JSON',
      'W3C annotations',
      'Proof',
    ]);
    const { violations } = await axe.run(main, { rules: { 'color-contrast': { enabled: false }, region: { enabled: false } } });
    expect(violations.map(({ id }) => id)).toEqual([]);
  });

  it('close by Escape, with the focus on the button again', () => {
    show();
    fireEvent.click(button('Export'));
    button('Proof').focus();
    // fireEvent gives false where the browser's own way was prevented: Escape would close the popup.
    expect(fireEvent.keyDown(button('Proof'), { key: 'Escape' })).toBe(false);
    expect(screen.queryByRole('group', { name: 'Export' })).toBeNull();
    expect(document.activeElement).toBe(button('Export'));
    expect(fireEvent.keyDown(button('Export'), { key: 'Escape' })).toBe(true);
  });
});

describe('a copy', () => {
  it.each([
    ['Plain text', ['copyText', toText(exampleDigest, exportWords())]],
    ['Markdown', ['copyText', toMarkdown(exampleDigest, exportWords())]],
    ['Rich text', ['copyRichText', toRichText(exampleDigest, exportWords()), toText(exampleDigest, exportWords())]],
  ])('as %s is the whole digest with its sources, and is told of', async (name, copied) => {
    const { taken, said } = show();
    fireEvent.click(button('Copy'));
    fireEvent.click(button(name));
    await said('Digest copied.');
    expect(taken).toEqual([copied]);
  });

  it('that the browser refuses is told of', async () => {
    const { said } = show({ copyText: () => Promise.reject(new Error('not allowed')) });
    fireEvent.click(button('Copy'));
    fireEvent.click(button('Plain text'));
    await said('The digest could not be copied: the browser did not allow it.');
  });
});

describe('an export', () => {
  it.each([
    ['Markdown', '.md', 'text/markdown', '# [Hollin'],
    ['Markdown for Obsidian', ' (Obsidian).md', 'text/markdown', '---\ntitle:'],
    ['Web page (HTML)', '.html', 'text/html', '<!doctype html>'],
    ['JSON', '.json', 'application/json', '{\n  "version": 1'],
    ['W3C annotations', '.annotations.json', 'application/json', '[\n  {'],
    ['Proof', '.proof.json', 'application/json', '{\n  "kind": "citeback-proof"'],
  ])('as %s is a file named after the title', async (name, ending, type, beginning) => {
    const { taken, said } = show();
    fireEvent.click(button('Export'));
    fireEvent.click(button(name));
    await said(`Exported: ${NAME}${ending}`);
    expect(taken).toEqual([['saveFile', { name: `${NAME}${ending}`, type, text: expect.stringContaining(beginning) }]]);
  });

  it('as a proof can be checked', async () => {
    const texts: string[] = [];
    const { said } = show({ saveFile: ({ text }) => texts.push(text) });
    fireEvent.click(button('Export'));
    fireEvent.click(button('Proof'));
    await said(`Exported: ${NAME}.proof.json`);
    expect(texts.map((text) => parseProof(text).kind)).toEqual(['proof']);
  });

  it('from a private window is told to stay behind', () => {
    const { main } = renderView(readyView(exampleDigest, { isPrivate: true }));
    fireEvent.click(button('Export'));
    expect(main.querySelector('.forms')?.textContent).toContain('A saved file stays when this window closes');
    cleanup();
    const shown = show().main;
    fireEvent.click(button('Export'));
    expect(shown.querySelector('.forms')?.textContent).not.toContain('stays');
  });

  it('that fails is told of', async () => {
    const { said } = show({
      saveFile: () => {
        throw new Error('no room');
      },
    });
    fireEvent.click(button('Export'));
    fireEvent.click(button('JSON'));
    await said('The digest could not be exported. Try again.');
  });
});

describe('“Share”', () => {
  it('is there only where the system shares, and gives it title, text and address', async () => {
    show();
    expect(screen.queryByRole('button', { name: 'Share' })).toBeNull();
    cleanup();
    const shared: unknown[] = [];
    show({
      share: async (what) => {
        shared.push(what);
      },
    });
    fireEvent.click(button('Share'));
    await waitFor(() =>
      expect(shared).toEqual([
        { title: NAME, text: toText(exampleDigest, exportWords()), url: 'https://www.hollin-courier.example/town/bridge' },
      ]),
    );
  });

  it.each([
    ['a reader who chooses nothing is told nothing', 'AbortError', ''],
    ['a refusal is told of', 'NotAllowedError', 'The digest could not be shared. Copy it instead.'],
  ])('%s', async (_, name, words) => {
    let isAsked = false;
    const { said } = show({
      share: async () => {
        isAsked = true;
        throw new DOMException('', name);
      },
    });
    fireEvent.click(button('Share'));
    await waitFor(() => expect(isAsked).toBe(true));
    await said(words);
  });
});

describe('“Print”', () => {
  const paper = (print: () => void) => ({ paper: { print, Sheet: PrintSheet } });

  it('is led to in the library from where nothing can be printed, but not from a private window', () => {
    show();
    const link = screen.getByRole('link', { name: 'Print' });
    expect(link.getAttribute('href')).toBe('library.html#print=bridge');
    cleanup();
    renderView(readyView(exampleDigest, { isPrivate: true }));
    expect(screen.queryByRole('link', { name: 'Print' })).toBeNull();
  });

  it('carries any key there and back', () => {
    const key = 'https://a.example/?b=1&c=%20d#e ü selection';
    expect(findPrintedKey(addressToPrint(key).replace('library.html', ''))).toBe(key);
    expect(findPrintedKey('')).toBeNull();
  });

  it('puts the words behind each number below the digest, before the dialog opens, and takes them away after', async () => {
    const printed: (string | null)[][] = [];
    document.title = 'Library';
    const { main } = show(paper(printView));
    const titles: string[] = [];
    globalThis.print = () => {
      titles.push(document.title);
      printed.push([...main.querySelectorAll('.print-sheet li')].map((source) => source.textContent));
    };
    expect(main.querySelector('.print-sheet')).toBeNull();
    const marks = [...main.querySelectorAll<HTMLElement>('.mark')];
    fireEvent.click(button('Print'));
    await waitFor(() => expect(printed).toHaveLength(1));
    expect(printed[0]).toHaveLength(Math.max(...marks.map((mark) => Number(mark.textContent))));
    for (const { textContent, dataset } of marks) {
      const text = exampleDigest.passages.find(({ id }) => id === dataset.passage)?.text;
      const words = text?.slice(Number(dataset.start), Number(dataset.end));
      expect(printed[0]?.[Number(textContent) - 1]).toBe(`“${words}”`);
    }
    expect(main.querySelector('.print-sheet')?.textContent).toContain('https://www.hollin-courier.example/town/bridge');
    fireEvent(window, new Event('afterprint'));
    await waitFor(() => expect(main.querySelector('.print-sheet')).toBeNull());
    expect([...titles, document.title]).toEqual([NAME, 'Library']);
  });

  it('is done at once where the library was opened for that, and once only', async () => {
    let times = 0;
    globalThis.print = () => {
      times += 1;
    };
    history.replaceState(null, '', '#print=bridge');
    show(paper(printView));
    await waitFor(() => expect(times).toBe(1));
    expect(location.hash).toBe('');
    cleanup();
    show(paper(printView));
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(times).toBe(1);
  });

  it('links nowhere from paper in a private window', async () => {
    const { doors } = openTestDoors();
    const { main } = renderView(readyView(exampleDigest, { isPrivate: true }), { doors: { ...doors, ...paper(printView) } });
    fireEvent(window, new Event('beforeprint'));
    await waitFor(() => expect(main.querySelectorAll('.print-sheet li').length).toBeGreaterThan(5));
    expect(main.querySelectorAll('.print-sheet [href]')).toHaveLength(0);
  });
});
