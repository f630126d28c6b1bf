// @vitest-environment jsdom
import '../as-extension-page.ts';
import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import type { Digest } from '../../../src/core/digest.ts';
import { citeFrom } from '../../../src/core/evidence/cite.ts';
import { exampleDigest } from '../../support/example-digest.ts';
import { openTestDoors, readyView, renderView } from '../render-digest.tsx';

afterEach(cleanup);

const showSource = () => screen.getByRole('button', { name: 'Show me the source' });

describe('“Show me the source”', () => {
  it('opens the passage under each sentence, its words marked, and closes it again', () => {
    const { main } = renderView(readyView());
    expect(main.querySelectorAll('mark')).toHaveLength(0);
    expect(showSource().getAttribute('aria-pressed')).toBe('false');
    fireEvent.click(showSource());
    expect(showSource().getAttribute('aria-pressed')).toBe('true');
    const under = main.querySelector('[data-claim="c3"]')?.closest('.claim')?.querySelector('.source-text');
    expect(under?.textContent).toBe(
      'Divers found cracks in three of the seven arches last autumn. The work will cost 6.4 million crowns, of which the province pays half.',
    );
    expect(under?.querySelector('mark')?.textContent).toBe('The work will cost 6.4 million crowns, of which the province pays half.');
    expect(main.querySelectorAll('mark')).toHaveLength(12);
    fireEvent.click(showSource());
    expect(main.querySelectorAll('mark')).toHaveLength(0);
  });

  it('does not say again a passage that is nothing but the sentence: it says so, and shows what stands around it', () => {
    const passages = ['Nobody was hurt on the bridge that night.', 'The ferry is late.', 'It will sail at noon, says the harbour.'].map(
      (text, at) => ({
        id: `p${at + 1}`,
        kind: 'paragraph' as const,
        text,
      }),
    );
    const claim = (id: string, words: string) => ({
      id,
      text: words,
      support: 'verbatim' as const,
      citations: [citeFrom(passages)('p2', 0, passages[1]?.text.length ?? 0)],
      clarified: [],
      doubts: [],
      label: null,
    });
    const lead = [claim('c1', 'The ferry is late.'), claim('c2', 'A delay is reported.')];
    const digest: Digest = { ...exampleDigest, passages, headline: null, lead, leadQuotations: [], sections: [], quotations: [] };
    const { main } = renderView(readyView(digest));
    fireEvent.click(showSource());
    const [own, reworded] = [...main.querySelectorAll('.source')];
    expect(own?.querySelector('.source-said')?.textContent).toBe('The page’s own words, a passage of their own. Around them:');
    expect(own?.querySelector('.source-text')?.textContent).toBe('…on the bridge that night. … It will sail at noon, says…');
    expect(own?.querySelector('button')?.textContent).toBe('Copy link to these words');
    expect(reworded?.querySelector('.source-text')?.textContent).toBe('The ferry is late.');
    expect(reworded?.querySelector('.source-said')).toBeNull();
  });

  it('puts a way to open the article above the passages', () => {
    renderView(readyView());
    expect(screen.queryByRole('link', { name: 'Open the article' })).toBeNull();
    fireEvent.click(showSource());
    expect(screen.getByRole('link', { name: 'Open the article' }).getAttribute('href')).toBe(
      'https://www.hollin-courier.example/town/bridge',
    );
  });

  it('is not needed for the way to the article where the page does not stand beside its digest', () => {
    const { doors } = openTestDoors();
    renderView(readyView(exampleDigest, { condition: 'kept' }), { doors: { ...doors, readPage: null } });
    expect(screen.getByRole('link', { name: 'Open the article' }).getAttribute('href')).toBe(exampleDigest.source.url);
  });

  it('copies the link to a sentence’s words', async () => {
    const { doors, taken } = openTestDoors();
    const { main } = renderView(readyView(), { doors });
    fireEvent.click(showSource());
    const [first] = screen.getAllByRole('button', { name: 'Copy link to these words' });
    if (first) fireEvent.click(first);
    expect(taken).toEqual([
      [
        'copyText',
        'https://www.hollin-courier.example/town/bridge#:~:text=Cars%20must%20take%20the%20ring%20road%20from%204%20May.&text=Cars%20must%20take%20the&text=road%20from%204%20May.',
      ],
    ]);
    await waitFor(() => expect(within(main).getByRole('status').textContent).toBe('Link copied.'));
  });

  it('says why there is no link to words that it cannot single out', () => {
    const passages = ['p1', 'p2', 'p3', 'p4'].map((id) => ({ id, kind: 'paragraph' as const, text: 'Nobody knows.' }));
    const citation = citeFrom(passages)('p2', 0, 13);
    const headline = {
      id: 'c1',
      text: 'Nobody knows.',
      support: 'verbatim' as const,
      citations: [citation],
      clarified: [],
      doubts: [],
      label: null,
    };
    const digest: Digest = { ...exampleDigest, passages, headline, lead: [], leadQuotations: [], sections: [], quotations: [] };
    renderView(readyView(digest));
    fireEvent.click(showSource());
    expect(screen.getByRole('button', { name: 'Copy link to these words' }).hasAttribute('disabled')).toBe(true);
    expect(screen.getByText(/^No link leads to just these words/)).toBeTruthy();
    expect(screen.getByRole('link', { name: 'Nobody knows.' }).getAttribute('href')).toBe('https://www.hollin-courier.example/town/bridge');
  });
});
