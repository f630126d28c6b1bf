// @vitest-environment jsdom
import '../as-extension-page.ts';
import { cleanup, fireEvent } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import type { Quotation } from '../../../src/core/digest.ts';
import { pullQuotesOf } from '../../../src/core/export/pull-quotes.ts';
import { joinQuotations } from '../../../src/core/quotation-chains.ts';
import { citeWords, exampleDigest } from '../../support/example-digest.ts';
import { openTestDoors, readyView, renderView } from '../render-digest.tsx';

afterEach(cleanup);

describe('a pull quote', () => {
  it('names who said it and as what, told apart by kind, and nobody where the speaker is not known', () => {
    const { main } = renderView(readyView());
    const captions = [...main.querySelectorAll('figure')].map((figure) => figure.querySelector('figcaption')?.textContent);
    expect(captions).toEqual([
      '— Mayor Ada Verning',
      '— Tomas Quell, who runs the bakery beside the bridge',
      '— the building officeorganization',
      undefined,
    ]);
  });

  it('tells a person, an organization, a document and an unnamed source apart', () => {
    const kinds = ['person', 'organization', 'document', 'unnamed'] as const;
    const captionOf = (kind: (typeof kinds)[number]) => {
      const quotations = exampleDigest.quotations.map((one) => ({ ...one, speaker: one.speaker && { ...one.speaker, kind } }));
      const { main } = renderView(readyView({ ...exampleDigest, quotations }));
      const caption = main.querySelector('figcaption');
      const told = [caption?.getAttribute('data-speaker'), caption?.querySelector('.speaker-kind')?.textContent ?? null];
      cleanup();
      return told;
    };
    expect(kinds.map(captionOf)).toEqual([
      ['person', null],
      ['organization', 'organization'],
      ['document', 'document'],
      ['unnamed', 'unnamed source'],
    ]);
  });

  it('leads from its speaker to the words that name him, that give his role and that stand for him beside the quotation', () => {
    const { doors, taken } = openTestDoors();
    const [one, two, ...others] = exampleDigest.quotations;
    if (!one || !two?.speaker) throw new Error('the example has lost its quotations');
    const [nameCitation, roleCitation] = [citeWords('p4', 'Ada Verning'), citeWords('p4', 'Mayor')];
    const mention = citeWords('p4', 'said');
    const quotations = [{ ...one, speaker: { ...two.speaker, nameCitation, roleCitation, mention } }, two, ...others];
    const { main } = renderView(readyView({ ...exampleDigest, quotations }), { doors });
    const speaker = main.querySelector<HTMLElement>('[data-speaker-source]');
    expect(speaker?.textContent).toBe('Mayor Ada Verning');
    if (speaker) fireEvent.click(speaker);
    expect(taken).toEqual([['light', 'bridge', [nameCitation, roleCitation], mention]]);
  });

  it('joins what the page splits by “she said”, each part still leading to its own words', () => {
    const { doors, taken } = openTestDoors();
    const { main } = renderView(readyView(), { doors });
    const figure = main.querySelector('figure');
    expect(figure?.querySelector('.quoted')?.textContent).toBe(
      'A bridge that nobody may cross is only a wall with holes, and we have walls enough.',
    );
    const parts = [...(figure?.querySelectorAll<HTMLElement>('[data-quotation]') ?? [])];
    expect(parts.map((part) => part.dataset.quotation)).toEqual(['q1', 'q2']);
    if (parts[1]) fireEvent.click(parts[1]);
    expect(taken).toEqual([['light', 'bridge', [citeWords('p4', 'and we have walls enough.')], citeWords('p4', 'said Mayor Ada Verning')]]);
  });

  it('shows a joined quotation once, whichever of its parts is asked for', () => {
    const chains = (ids: string[]) => joinQuotations(ids, exampleDigest.quotations).map((chain) => chain.map(({ id }) => id));
    expect(chains(['q1', 'q2'])).toEqual([['q1', 'q2']]);
    expect(chains(['q2', 'q3'])).toEqual([['q1', 'q2'], ['q3']]);
    expect(chains(['nowhere'])).toEqual([]);
  });

  it('is not caught in quotations that continue each other in a ring', () => {
    const [one, two] = exampleDigest.quotations;
    if (!one || !two) throw new Error('the example has lost its quotations');
    const ring = [{ ...one, continues: 'q2' }, two];
    expect(joinQuotations(['q1'], ring).map((chain) => chain.map(({ id }) => id))).toEqual([['q2', 'q1']]);
  });

  it('puts the article’s own comma between name and role', () => {
    const quotations = exampleDigest.quotations.map((one) => ({ ...one, speaker: one.speaker && { ...one.speaker, roleCitation: null } }));
    const source = { ...exampleDigest.source, language: 'ar-EG', direction: 'rtl' as const };
    const { main } = renderView(readyView({ ...exampleDigest, source, quotations }));
    expect(main.querySelector('figcaption')?.textContent).toBe('— Ada Verning، Mayor');
  });

  it('names its speaker as the exports of the digest do', () => {
    const [one, two, ...others] = exampleDigest.quotations;
    if (!one || !two?.speaker) throw new Error('the example has lost its quotations');
    const role = { ...two.speaker, name: null, kind: 'unnamed' as const };
    const shown = (first: Quotation['speaker'], second: Quotation['speaker']) => {
      const digest = { ...exampleDigest, quotations: [{ ...one, speaker: first }, { ...two, speaker: second }, ...others] };
      const { main } = renderView(readyView(digest));
      const words = main.querySelector('figure')?.querySelector('[data-speaker-source]')?.textContent ?? null;
      cleanup();
      return [words, pullQuotesOf(['q1'], digest)[0]?.speaker];
    };
    expect(shown(null, two.speaker)).toEqual(['Mayor Ada Verning', 'Mayor Ada Verning']);
    expect(shown(role, two.speaker)).toEqual(['Mayor Ada Verning', 'Mayor Ada Verning']);
    expect(shown(role, role)).toEqual(['Mayor', 'Mayor']);
    expect(shown(null, null)).toEqual([null, null]);
  });
});
