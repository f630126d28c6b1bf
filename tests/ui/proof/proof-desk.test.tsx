// @vitest-environment jsdom
import '../as-extension-page.ts';
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/preact';
import axe from 'axe-core';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { Passage } from '../../../src/core/article.ts';
import { toProof } from '../../../src/core/export/to-proof.ts';
import type { AnswerOf } from '../../../src/protocol/requests.ts';
import { ProofDesk } from '../../../src/ui/proof/proof-desk.tsx';
import type { ProofDoors } from '../../../src/ui/proof/proof-doors.ts';
import { exampleDigest, examplePassages } from '../../support/example-digest.ts';
import { countCitations } from '../../support/proof-file.ts';

afterEach(cleanup);

type Answer = AnswerOf<'read-open-page'>;

const proof = toProof(exampleDigest);
const text = JSON.stringify(proof);
const { url } = exampleDigest.source;
const total = proof.citations.length;

const read = (passages: Passage[]): Answer => ({ outcome: 'read', address: url, contentHash: 'another', passages });
const again = (id: string): Passage[] =>
  examplePassages.filter((passage) => passage.id === id).map((passage) => ({ ...passage, id: `${id} again` }));
/** The page later: a number was corrected, the last passage is gone, and a part of it stands twice. */
const later = read([
  ...examplePassages
    .filter(({ id }) => id !== 'p9')
    .map((passage) => ({ ...passage, text: passage.text.replace('6.4 million', '7.1 million') })),
  ...['p5', 'p6', 'p7', 'p8'].flatMap(again),
]);

function renderDesk(answer: Answer | (() => Promise<Answer>), isAllowed = true) {
  const taken: unknown[][] = [];
  const doors: ProofDoors = {
    readOpenPage: async (which, addresses) => {
      taken.push(['readOpenPage', which, addresses]);
      return typeof answer === 'function' ? await answer() : answer;
    },
    openAddress: async (address) => void taken.push(['openAddress', address]),
    allowSite: async (address) => {
      taken.push(['allowSite', address]);
      return isAllowed;
    },
  };
  const { container } = render(
    <main>
      <h1>Kept digests</h1>
      <ProofDesk doors={doors} />
    </main>,
  );
  return { container, taken };
}

const proofFile = (words = text) => new File([words], 'proof.json');
const drop = (file = proofFile()) => fireEvent.drop(screen.getByRole('region'), { dataTransfer: { files: [file] } });
const said = () => screen.getByRole('status').textContent ?? '';
const press = (name: string) => fireEvent.click(screen.getByRole('button', { name }));

describe('a proof that is dropped', () => {
  it('is checked, and every citation is told of: what is in doubt first, both wordings where it changed', async () => {
    const { container, taken } = renderDesk(later);
    drop();
    await waitFor(() => expect(said()).toMatch(new RegExp(`^\\d+ of ${total} citations stand word for word in ${url}$`)));
    expect(taken).toEqual([['readOpenPage', 'its-own', [url, url]]]);
    const shown = [...container.querySelectorAll<HTMLElement>('[data-status]')].map(({ dataset }) => dataset.status);
    expect(shown).toEqual(['gone', 'changed', 'ambiguous', 'exact']);
    expect([...container.querySelectorAll('del, ins')].map((one) => one.textContent)).toEqual(['[removed: 6.4]', '[new: 7.1]']);
    expect(container.querySelector('.wording-label')?.textContent).toBe('In the proof');
    expect(container.querySelector('[data-status="gone"]')?.textContent).toContain('It was about time,');
    expect(countCitations()).toBe(total);
    expect(container.textContent).toContain('Hollin Bridge to stay open');
    expect(container.textContent).not.toContain('not word for word.');
  });

  it('is exact throughout in the page that it was made from', async () => {
    renderDesk(read(examplePassages));
    drop();
    await waitFor(() => expect(said()).toContain(`${total} of ${total} citations`));
  });

  it('tells of the same words once, and how often they are cited', async () => {
    const { container } = renderDesk(read(examplePassages));
    drop();
    await waitFor(() => expect(said()).toContain(`${total} of ${total} citations`));
    expect(countCitations()).toBe(total);
    const told = [...container.querySelectorAll('.citations > li')].map((one) => one.textContent ?? '');
    expect(new Set(told).size).toBe(told.length);
    expect(told).toEqual(expect.arrayContaining(['Ada Verning × 2', 'Tomas Quell × 2', 'It was about time,']));
    expect(told).not.toContain('Ada Verning');
  });

  it('says how many sentences are not word for word, of which only the words cited can be looked for', async () => {
    const { container } = renderDesk(read(examplePassages));
    const [first, ...rest] = proof.lead;
    drop(proofFile(JSON.stringify({ ...proof, lead: [{ ...first, support: 'supported', text: 'The bridge stays open.' }, ...rest] })));
    await waitFor(() => expect(container.textContent).toContain('1 sentence is not word for word.'));
  });

  it('may as well be chosen, by a button of ours, and its name is told', async () => {
    const { container } = renderDesk(later);
    const input = container.querySelector('input') as HTMLInputElement;
    expect(input.hidden).toBe(true);
    const opened = vi.spyOn(input, 'click').mockImplementation(() => undefined);
    press('Choose a file…');
    expect(opened).toHaveBeenCalledOnce();
    Object.defineProperty(input, 'files', { value: [proofFile()] });
    fireEvent.change(input);
    await waitFor(() => expect(said()).toContain(`of ${total} citations`));
    expect(container.querySelector('.proof-file[aria-live]')?.textContent).toBe('proof.json');
  });

  it.each([
    ['no JSON', 'x', 'not a proof of Citeback, or it is damaged'],
    ['another kind of file', '{}', 'not a proof of Citeback, or it is damaged'],
    ['of a later version', '{"kind": "citeback-proof", "version": 2}', 'made by a later version of Citeback'],
    ['one with reserved keys', text.replace('{', '{"__proto__": {},'), 'holds keys that no proof has'],
    ['one that contradicts itself', text.replace('Cars must take', 'Cars may take'), 'says other words than it cites'],
  ])('is refused in clear words where it is %s, and no page is read', async (_what, given, words) => {
    const { taken } = renderDesk(later);
    drop(proofFile(given));
    await waitFor(() => expect(said()).toContain(words));
    expect(said()).toContain('This file was not checked, and nothing has changed.');
    expect(taken).toEqual([]);
  });

  it('is not even read where it is huge', async () => {
    const { taken } = renderDesk(later);
    const huge = proofFile();
    Object.defineProperty(huge, 'size', { value: 5_000_001 });
    drop(huge);
    await waitFor(() => expect(said()).toContain('larger than any proof'));
    expect(taken).toEqual([]);
  });

  it('leads to its page by the reader’s click only, and is checked again from there', async () => {
    const { taken } = renderDesk({ outcome: 'not-open' });
    drop();
    await waitFor(() => expect(said()).toContain('not open in a tab'));
    expect(taken).toHaveLength(1);
    press('Open its page');
    press('Check again');
    fireEvent.click(await screen.findByRole('button', { name: 'Check against the tab you came from' }));
    await waitFor(() =>
      expect(taken.slice(1)).toEqual([
        ['openAddress', url],
        ['readOpenPage', 'its-own', [url, url]],
        ['readOpenPage', 'last', [url, url]],
      ]),
    );
  });

  it('offers nothing to open where it names no web address', async () => {
    renderDesk({ outcome: 'not-open' });
    drop(proofFile(text.replace(JSON.stringify(url), '"javascript:alert(1)"')));
    await waitFor(() => expect(said()).toContain('not open in a tab'));
    expect(screen.queryByRole('button', { name: 'Open its page' })).toBeNull();
    expect(screen.queryByRole('button', { name: 'Allow on this site' })).toBeNull();
  });

  it('says so where the reader does not allow the site', async () => {
    renderDesk({ outcome: 'failed', problem: { kind: 'not-permitted' } }, false);
    drop();
    await waitFor(() => expect(said()).toContain('Click the Citeback icon'));
    press('Allow on this site');
    expect((await screen.findByRole('alert')).textContent).toBe('Not allowed. Nothing has changed.');
  });

  it('says so where the check itself fails', async () => {
    renderDesk(() => Promise.reject(new Error('no')));
    drop();
    await waitFor(() => expect(said()).toContain('Something went wrong'));
  });

  it('makes what is still said of an earlier one void', async () => {
    let end: (answer: Answer) => void = () => undefined;
    let calls = 0;
    renderDesk(() => (calls++ === 0 ? new Promise<Answer>((resolve) => (end = resolve)) : Promise.resolve(later)));
    drop();
    await waitFor(() => expect(calls).toBe(1));
    drop();
    await waitFor(() => expect(said()).toContain(`of ${total} citations`));
    end({ outcome: 'not-open' });
    await Promise.resolve();
    expect(said()).toContain(`of ${total} citations`);
  });

  it.each<[string, Answer]>([
    ['checked', later],
    ['not open', { outcome: 'not-open' }],
    ['failed', { outcome: 'failed', problem: { kind: 'not-permitted' } }],
  ])('has no fault that axe can see: %s', async (_what, answer) => {
    const { container } = renderDesk(answer);
    drop();
    await waitFor(() => expect(container.querySelector('[data-check="checking"], [data-check="none-yet"]')).toBeNull());
    const { violations } = await axe.run(container, { rules: { 'color-contrast': { enabled: false }, region: { enabled: false } } });
    expect(violations.map(({ id }) => id)).toEqual([]);
  });
});
