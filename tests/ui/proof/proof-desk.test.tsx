// @vitest-environment jsdom
import '../as-extension-page.ts';
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/preact';
import axe from 'axe-core';
import { afterEach, describe, expect, it } from 'vitest';
import type { AnswerOf } from '../../../src/protocol/requests.ts';
import { ProofDesk } from '../../../src/ui/proof/proof-desk.tsx';
import type { ProofDoors } from '../../../src/ui/proof/proof-doors.ts';

afterEach(cleanup);

type Answer = AnswerOf<'check-proof'>;

const source = { title: 'Night ferries on Lake Orrin', url: 'https://lake.example/ferries', language: 'en', direction: 'ltr' } as const;
const checked: Answer = {
  outcome: 'checked',
  source,
  address: source.url,
  reworded: 1,
  citations: [
    { id: 'c1.1', status: 'exact', exact: 'The boats run again.', now: null },
    { id: 'c2.1', status: 'changed', exact: 'It costs 3 crowns.', now: 'It costs 4 crowns.' },
    { id: 'q1.1', status: 'gone', exact: 'Nobody asked us,', now: null },
    { id: 'q2.1', status: 'ambiguous', exact: 'We will see.', now: null },
  ],
};

function renderDesk(answer: Answer | (() => Promise<Answer>), isAllowed = true) {
  const taken: unknown[][] = [];
  const doors: ProofDoors = {
    checkProof: async (text, which) => {
      taken.push(['checkProof', text, which]);
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

const drop = (file: File) => fireEvent.drop(screen.getByRole('region'), { dataTransfer: { files: [file] } });
const proofFile = () => new File(['{}'], 'proof.json');
const said = () => screen.getByRole('status').textContent ?? '';
const press = (name: string) => fireEvent.click(screen.getByRole('button', { name }));

describe('a proof that is dropped', () => {
  it('is checked, and every citation is told of: what is in doubt first, both wordings where it changed', async () => {
    const { container, taken } = renderDesk(checked);
    drop(proofFile());
    await waitFor(() => expect(said()).toBe('1 of 4 citations stand word for word in https://lake.example/ferries'));
    expect(taken).toEqual([['checkProof', '{}', 'its-own']]);
    expect([...container.querySelectorAll('[data-status]')].map((one) => (one as HTMLElement).dataset.status)).toEqual([
      'gone',
      'changed',
      'ambiguous',
      'exact',
    ]);
    expect([...container.querySelectorAll('del, ins')].map((one) => one.textContent)).toEqual(['[removed: 3]', '[new: 4]']);
    expect(container.querySelector('.wording-label')?.textContent).toBe('In the proof');
    expect(container.querySelectorAll('[data-citation]')).toHaveLength(4);
    expect(container.textContent).toContain('Sentences that are not word for word: 1.');
    expect(container.textContent).toContain('Night ferries on Lake Orrin');
  });

  it('may as well be chosen', async () => {
    const { container } = renderDesk(checked);
    const input = container.querySelector('input') as HTMLInputElement;
    Object.defineProperty(input, 'files', { value: [proofFile()] });
    fireEvent.change(input);
    await waitFor(() => expect(said()).toContain('1 of 4'));
  });

  it.each([
    ['not-json', 'not a proof of Citeback, or it is damaged'],
    ['not-proof', 'not a proof of Citeback, or it is damaged'],
    ['newer-version', 'made by a later version of Citeback'],
    ['reserved-keys', 'holds keys that no proof has'],
    ['contradiction', 'says other words than it cites'],
  ] as const)('is refused in clear words where it is no good: %s', async (why, words) => {
    renderDesk({ outcome: 'refused', why });
    drop(proofFile());
    await waitFor(() => expect(said()).toContain(words));
    expect(said()).toContain('This file was not checked, and nothing has changed.');
  });

  it('is not even read where it is huge', async () => {
    const { taken } = renderDesk(checked);
    const huge = proofFile();
    Object.defineProperty(huge, 'size', { value: 5_000_001 });
    drop(huge);
    await waitFor(() => expect(said()).toContain('larger than any proof'));
    expect(taken).toEqual([]);
  });

  it('leads to its page by the reader’s click only, and is checked again from there', async () => {
    const { taken } = renderDesk({ outcome: 'not-open', source });
    drop(proofFile());
    await waitFor(() => expect(said()).toContain('not open in a tab'));
    expect(taken).toHaveLength(1);
    press('Open its page');
    press('Check again');
    fireEvent.click(await screen.findByRole('button', { name: 'Check against the tab you came from' }));
    await waitFor(() =>
      expect(taken.slice(1)).toEqual([
        ['openAddress', source.url],
        ['checkProof', '{}', 'its-own'],
        ['checkProof', '{}', 'last'],
      ]),
    );
  });

  it('offers nothing to open where it names no web address', async () => {
    renderDesk({ outcome: 'not-open', source: { ...source, url: 'javascript:alert(1)' } });
    drop(proofFile());
    await waitFor(() => expect(said()).toContain('not open in a tab'));
    expect(screen.queryByRole('button', { name: 'Open its page' })).toBeNull();
    expect(screen.queryByRole('button', { name: 'Allow on this site' })).toBeNull();
  });

  it('says so where the reader does not allow the site', async () => {
    renderDesk({ outcome: 'failed', source, problem: { kind: 'not-permitted' } }, false);
    drop(proofFile());
    await waitFor(() => expect(said()).toContain('Click the Citeback icon'));
    press('Allow on this site');
    expect((await screen.findByRole('alert')).textContent).toBe('Not allowed. Nothing has changed.');
  });

  it('says so where the check itself fails', async () => {
    renderDesk(() => Promise.reject(new Error('no')));
    drop(proofFile());
    await waitFor(() => expect(said()).toContain('Something went wrong'));
  });

  it('makes what is still said of an earlier one void', async () => {
    let end: (answer: Answer) => void = () => undefined;
    let calls = 0;
    renderDesk(() => (calls++ === 0 ? new Promise<Answer>((resolve) => (end = resolve)) : Promise.resolve(checked)));
    drop(proofFile());
    await waitFor(() => expect(calls).toBe(1));
    drop(proofFile());
    await waitFor(() => expect(said()).toContain('1 of 4'));
    end({ outcome: 'refused', why: 'not-json' });
    await Promise.resolve();
    expect(said()).toContain('1 of 4');
  });

  it.each<[string, Answer]>([
    ['checked', checked],
    ['not open', { outcome: 'not-open', source }],
    ['refused', { outcome: 'refused', why: 'not-json' }],
  ])('has no fault that axe can see: %s', async (_what, answer) => {
    const { container } = renderDesk(answer);
    drop(proofFile());
    await waitFor(() => expect(container.querySelector('[data-check="checking"], [data-check="none-yet"]')).toBeNull());
    const { violations } = await axe.run(container, { rules: { 'color-contrast': { enabled: false }, region: { enabled: false } } });
    expect(violations.map(({ id }) => id)).toEqual([]);
  });
});
