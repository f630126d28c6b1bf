// @vitest-environment jsdom
import '../as-extension-page.ts';
import { cleanup, fireEvent, screen, waitFor } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import { findUnshownHeadings } from '../../../src/core/digest/find-unshown-headings.ts';
import type { Claim } from '../../../src/core/digest.ts';
import { cutWritten, putWritten, type Written } from '../../../src/core/written.ts';
import type { ReadyView } from '../../../src/protocol/tab-view.ts';
import type { Writing } from '../../../src/protocol/writing.ts';
import { exampleDigest } from '../../support/example-digest.ts';
import { openTestDoors, readyView, renderView } from '../render-digest.tsx';

afterEach(cleanup);

const OWN = exampleDigest.lead[0]?.text ?? '';
const PROSE = 'At Hollin the bridge stays open for those on foot.';

/** The lead's first sentence in a model's words. */
function written(change: Partial<Claim> = {}, dropped = 0): Written {
  const [first, ...rest] = exampleDigest.lead;
  if (!first) throw new Error('the example has no lead');
  const prose = { ...first, text: PROSE, support: 'supported' as const, clarified: [], ...change };
  const engine = { id: 'openai-compatible', model: 'small-model' };
  const notes = dropped > 0 ? [{ kind: 'claims-dropped' as const, count: dropped }] : [];
  const digest = { ...exampleDigest, engine, article: { ...exampleDigest.article, notes }, lead: [prose, ...rest] };
  return cutWritten(digest, { asked: engine, writtenIn: null, isWhole: true });
}

const viewOf = (text: Written | null, writing: Writing | null = null): ReadyView =>
  readyView(exampleDigest, {
    written: text && { text, unshown: findUnshownHeadings(putWritten(exampleDigest, text)) },
    writing,
  });

const underWay: Writing = { model: 'small-model', done: 1, of: 4, problem: null };

describe('a digest that a model writes', () => {
  it('has the page’s own sentences, the progress in words and a way to cancel while it writes', async () => {
    const { doors, taken } = openTestDoors();
    const { main } = renderView(viewOf(null, underWay), { doors });
    expect(await screen.findByText('small-model is writing: 1 of 4 parts are there.')).toBeTruthy();
    expect(main.dataset.state).toBe('ready');
    expect(main.textContent).toContain(OWN);
    expect(screen.getByRole('progressbar').getAttribute('value')).toBe('1');
    fireEvent.click(screen.getByRole('button', { name: 'Cancel' }));
    expect(taken).toEqual([['stepModel', 'stop']]);
  });

  it('counts no parts where there is one only', async () => {
    renderView(viewOf(null, { ...underWay, done: 0, of: 1 }));
    expect(await screen.findByText('small-model is reading the article…')).toBeTruthy();
    expect(screen.getByRole('progressbar').hasAttribute('value')).toBe(false);
  });

  it('says of the whole and of each part with a model’s words whose they are, and of no other part', async () => {
    const { main } = renderView(viewOf(written()));
    await screen.findByText(PROSE);
    expect(main.querySelector('.model')?.textContent).toContain('Written by small-model from the passages it cites.');
    const labelled = [...main.querySelectorAll('.model-label')].map((label) => label.closest('section, .lead')?.className);
    expect(labelled).toEqual(['lead']);
    expect(main.textContent).not.toMatch(/verified|true\b/i);
  });

  it('lights all the passages of a sentence at once', async () => {
    const { doors, taken } = openTestDoors();
    const [first, second] = exampleDigest.lead;
    const citations = [...(first?.citations ?? []), ...(second?.citations ?? [])];
    renderView(viewOf(written({ citations })), { doors });
    fireEvent.click(await screen.findByText(PROSE));
    await waitFor(() => expect(taken[0]).toEqual(['light', 'bridge', citations, null]));
  });

  it('says of a sentence that the source carries in part why', async () => {
    const doubts = [
      { kind: 'number', detail: 'twelve' },
      { kind: 'speaker', detail: 'the mayor' },
    ];
    renderView(viewOf(written({ support: 'partial', doubts })));
    const told = await screen.findByText(/The source carries this sentence only in part\./);
    expect(told.textContent).toContain('“twelve”');
    expect(told.textContent).toContain('“the mayor”');
  });

  it('tells words that the model left out as the source’s, not as missing there', async () => {
    const doubts = [
      { kind: 'words', detail: 'keeps' },
      { kind: 'left-out', detail: 'for at least a year' },
    ];
    renderView(viewOf(written({ support: 'partial', doubts })));
    const told = await screen.findByText(/The source carries this sentence only in part\./);
    expect(told.textContent?.split('\n').slice(1)).toEqual(['Not found in the source: “keeps”.', 'In the source: for at least a year']);
  });

  it('says how many sentences were left out', async () => {
    renderView(viewOf(written({}, 3)));
    expect(await screen.findByText(/^3 sentences were left out/)).toBeTruthy();
  });

  it('marks a translated sentence with its language, and says that it is translated', async () => {
    const { main } = renderView(viewOf(written({ translated: { language: 'de', original: PROSE }, text: 'Die Brücke bleibt offen.' })));
    const prose = await screen.findByText('Die Brücke bleibt offen.');
    expect(prose.closest('[lang]')?.getAttribute('lang')).toBe('de');
    expect(main.querySelector('.model')?.textContent).toContain('translated: German');
  });

  it('marks the page’s own sentences among its own, and none where all are', async () => {
    const { main } = renderView(viewOf(written()));
    await screen.findByText(PROSE);
    const marked = [...main.querySelectorAll('.page-words')].map((mark) => mark.closest('p')?.className);
    expect(marked).toEqual(exampleDigest.lead.slice(1).map(() => 'lead'));
    expect(main.querySelector('.page-words')?.textContent).toBe('the page’s own words');
  });

  it('has a translation under a quotation where there is one, marked as the model’s; the quotation stays', async () => {
    const [id = ''] = [...exampleDigest.leadQuotations, ...exampleDigest.sections.flatMap(({ quotations }) => quotations)];
    const original = exampleDigest.quotations.find((one) => one.id === id)?.text ?? '';
    const translations = [{ quotation: id, language: 'de', text: 'In anderer Sprache.', doubts: [{ kind: 'translation', detail: '7' }] }];
    const { main } = renderView(viewOf({ ...written(), translations }));
    const translation = await screen.findByText('In anderer Sprache.');
    expect(translation.getAttribute('lang')).toBe('de');
    const figure = translation.closest('figure');
    expect(figure?.querySelector('blockquote')?.textContent).toContain(original);
    expect(figure?.querySelector('.model-label')?.textContent).toBe('Translation by small-model: German');
    expect(figure?.querySelector('.model-doubts')?.textContent).toBe('Not the same in the translation: “7”.');
    expect(main.querySelectorAll('.quotation-translation').length).toBe(1);
  });

  it('gives way to the page’s own sentences at a click, and comes back at another', async () => {
    const { main } = renderView(viewOf(written()));
    await screen.findByText(PROSE);
    const toggle = screen.getByRole('button', { name: 'Show the page’s own sentences' });
    fireEvent.click(toggle);
    await waitFor(() => expect(main.textContent).toContain(OWN));
    expect(screen.queryByText(PROSE)).toBe(null);
    expect(main.querySelector('.model-label')).toBe(null);
    expect(main.querySelector('.model p')?.textContent).toBe('What you see are the page’s own sentences.');
    fireEvent.click(toggle);
    await screen.findByText(PROSE);
    expect(main.querySelector('.model p')?.textContent).toContain('Written by small-model');
  });

  it('is never shown without the mark that it is a model’s', () => {
    const { main } = renderView(viewOf(written()));
    expect(main.textContent).not.toContain(PROSE);
  });
});

describe('a model that came to no end', () => {
  const ended = (kind: NonNullable<Writing['problem']>['kind'], detail = ''): Writing => ({ ...underWay, problem: { kind, detail } });

  it.each([
    ['unreachable', /Nothing answers/],
    ['wrong-key', /key/],
    ['slow', /in time/],
    ['stopped', /You stopped the model/],
    ['lost', /ended the model’s work more than once/],
    ['private', /private window/],
    ['unexpected', /went wrong/],
  ] as const)('by %s is told of in words, with a way on and the page’s own sentences', async (kind, words) => {
    const { main } = renderView(viewOf(null, ended(kind)));
    const told = await screen.findByText(words);
    expect(told.textContent).toContain('What you see are the page’s own sentences.');
    expect(main.textContent).toContain(OWN);
    expect(main.querySelector('.model a[href="options.html"]')).toBeTruthy();
  });

  it('can be asked again, but for a private window’s sake', async () => {
    const { doors, taken } = openTestDoors();
    renderView(viewOf(written(), ended('server-error', 'HTTP 500')), { doors });
    fireEvent.click(await screen.findByRole('button', { name: 'Write it again' }));
    expect(taken).toEqual([['stepModel', 'write']]);
    expect(screen.getByText('HTTP 500')).toBeTruthy();
    expect(screen.getByText(/The parts not written yet are the page’s own sentences\./)).toBeTruthy();
    cleanup();
    renderView(viewOf(null, ended('private')));
    await screen.findByText(/private window/);
    expect(screen.queryByRole('button', { name: 'Write it again' })).toBe(null);
  });
});
