// @vitest-environment jsdom
import '../as-extension-page.ts';
import { cleanup, fireEvent, screen } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import type { Digest } from '../../../src/core/digest.ts';
import { citeFrom } from '../../../src/core/evidence/cite.ts';
import { exampleDigest } from '../../support/example-digest.ts';
import { readyView, renderView } from '../render-digest.tsx';

afterEach(cleanup);

const HOSTILE = '<img src=x onerror="document.title=1"><script>document.title=2</script>';
const passages = [{ id: 'p1', kind: 'paragraph' as const, text: `${HOSTILE} ${HOSTILE}` }];
const citation = citeFrom(passages)('p1', 0, HOSTILE.length);
const claim = { id: 'c1', text: HOSTILE, support: 'verbatim' as const, citations: [citation], clarified: [], doubts: [], label: null };

const hostileDigest = (url: string): Digest => ({
  ...exampleDigest,
  source: { ...exampleDigest.source, url, title: HOSTILE, siteName: HOSTILE, byline: HOSTILE, publishedAt: HOSTILE },
  passages,
  headline: claim,
  lead: [],
  leadQuotations: ['q1'],
  sections: [{ id: 's1', kind: 'prose', heading: HOSTILE, headingCitations: [], paragraphs: [], quotations: [] }],
  quotations: [
    {
      id: 'q1',
      text: HOSTILE,
      citations: [citation],
      continues: null,
      speaker: { name: HOSTILE, role: HOSTILE, kind: 'person', mention: citation, nameCitation: null, roleCitation: null },
      attribution: null,
      confidence: 1,
    },
  ],
});

/** Where a digest leads inside the extension: to be printed, and to the settings. */
const OWN_PAGES = ['library.html#print=bridge', 'options.html'];

describe('text from a page', () => {
  it('stays text wherever it is shown', () => {
    const { main } = renderView(readyView(hostileDigest('https://a.example/')));
    fireEvent.click(screen.getByRole('button', { name: 'Show me the source' }));
    expect(main.querySelectorAll('img, script')).toHaveLength(0);
    expect(main.querySelector('h1')?.textContent).toBe(HOSTILE);
    expect(main.querySelector('[data-claim]')?.textContent).toBe(HOSTILE);
    expect(main.querySelector('mark')?.textContent).toBe(HOSTILE);
    expect(main.querySelector('figcaption')?.textContent).toBe(`— ${HOSTILE}, ${HOSTILE}`);
  });

  it.each(['javascript:alert(1)', 'data:text/html,hello', 'file:///etc/hosts', 'no address'])('never makes a link of %s', (url) => {
    const { main } = renderView(readyView(hostileDigest(url)));
    fireEvent.click(screen.getByRole('button', { name: 'Show me the source' }));
    expect([...main.querySelectorAll('[href]')].map((link) => link.getAttribute('href'))).toEqual(OWN_PAGES);
    expect(screen.getAllByRole('link', { name: HOSTILE })).toHaveLength(2);
  });

  it('makes web links only', () => {
    const { main } = renderView(readyView());
    fireEvent.click(screen.getByRole('button', { name: 'Show me the source' }));
    const links = [...main.querySelectorAll('a')]
      .map((link) => link.getAttribute('href') ?? '')
      .filter((href) => !OWN_PAGES.includes(href));
    expect(links).toHaveLength(16);
    expect(links.filter((href) => !href.startsWith('https://www.hollin-courier.example/town/bridge'))).toEqual([]);
  });
});
