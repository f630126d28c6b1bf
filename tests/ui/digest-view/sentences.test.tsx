// @vitest-environment jsdom
import '../as-extension-page.ts';
import { cleanup, screen } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import type { Claim, Digest } from '../../../src/core/digest.ts';
import { numberCitations } from '../../../src/ui/digest-view/number-citations.ts';
import { citeWords, exampleDigest } from '../../support/example-digest.ts';
import { readyView, renderView } from '../render-digest.tsx';

afterEach(cleanup);

const headline: Claim = {
  id: 'c9',
  text: 'A first arch is to be finished before winter.',
  support: 'verbatim',
  citations: [citeWords('p8', 'A first arch is to be finished before winter.')],
  clarified: [],
  doubts: [],
  label: null,
};
const withHeadline = (change: Partial<Claim>): Digest => ({ ...exampleDigest, headline: { ...headline, ...change } });

describe('a sentence', () => {
  it('shows what a word of it stands for, and still bears its own words as its name', () => {
    const clarified = [{ start: 2, end: 12, text: 'Hollin Bridge', citation: citeWords('p1', 'Hollin Bridge') }];
    renderView(readyView(withHeadline({ clarified })));
    const link = screen.getByRole('link', {
      name: 'A first arch is to be finished before winter.',
      description: 'Shows these words in the page. first arch: Hollin Bridge',
    });
    expect(link.textContent).toBe('A first arch [Hollin Bridge] is to be finished before winter.');
  });

  it('that the page backs only in part says so', () => {
    renderView(readyView(withHeadline({ support: 'partial' })));
    expect(screen.getByText('The source carries this sentence only in part.')).toBeTruthy();
  });

  it('of a list of steps stands in an entry with its number', () => {
    const label = { text: '1.', citation: null };
    const [first] = exampleDigest.sections;
    if (!first) throw new Error('the example has lost its sections');
    const steps = { ...first, kind: 'steps' as const, paragraphs: [[{ ...headline, label }]] };
    const { main } = renderView(readyView({ ...exampleDigest, sections: [steps] }));
    expect(main.querySelector('ol > li')?.textContent).toMatch(/^1\. A first arch is to be finished before winter\./);
  });

  it('keeps the number of a place in the page that is cited twice', () => {
    const [lead] = exampleDigest.lead;
    if (!lead) throw new Error('the example has lost its lead');
    const digest: Digest = { ...exampleDigest, headline: { ...lead, id: 'again' } };
    const numbers = numberCitations(digest);
    expect(numbers.get('p2:0-128')).toBe(1);
    expect([...numbers.values()]).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]);
  });

  it('has the heading over what comes next in the article’s language, whatever the interface speaks', () => {
    const sections = exampleDigest.sections.map((section) =>
      section.kind === 'next' ? { ...section, heading: 'Wie es weitergeht' } : section,
    );
    const { main } = renderView(readyView({ ...exampleDigest, source: { ...exampleDigest.source, language: 'de' }, sections }));
    const heading = main.querySelector('[data-kind="next"] h2');
    expect(heading?.textContent).toBe('Wie es weitergeht');
    expect(heading?.closest('[lang]')?.getAttribute('lang')).toBe('de');
  });
});
