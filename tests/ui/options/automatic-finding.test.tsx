// @vitest-environment jsdom
import '../as-extension-page.ts';
import { act, cleanup, fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import type { AllSites } from '../../../src/ui/options/article-finding.ts';
import { AutomaticFinding } from '../../../src/ui/options/automatic-finding.tsx';
import { openTestFinding, useTestChoice } from '../test-finding.tsx';

afterEach(cleanup);

interface Start {
  isAllowed?: boolean;
  isChosen?: boolean;
  isGranted?: boolean;
  changes?: Partial<AllSites>;
  choose?: (findArticles: boolean) => Promise<void>;
}

async function showSwitch({ isChosen = false, choose, ...start }: Start) {
  const finding = openTestFinding(start);
  function Shown() {
    const choice = useTestChoice(isChosen, finding.taken);
    return <AutomaticFinding allSites={finding.allSites} {...choice} {...(choose ? { choose } : {})} />;
  }
  render(<Shown />);
  const box = screen.getByRole<HTMLInputElement>('checkbox', { name: 'Mark the icon on pages that are articles' });
  await waitFor(() => expect(box.disabled).toBe(false));
  return { ...finding, box, words: () => screen.getByRole('status').textContent };
}

describe('the switch of automatic finding', () => {
  it.each([
    ['neither chosen nor allowed', false, false, false],
    ['allowed for another reason, but not chosen', true, false, false],
    ['chosen, but no longer allowed', false, true, false],
    ['chosen and allowed', true, true, true],
  ])('shows what is so where it is %s', async (_, isAllowed, isChosen, isOn) => {
    const { box } = await showSwitch({ isAllowed, isChosen });
    expect(box.checked).toBe(isOn);
  });

  it('keeps the choice once the browser has granted it, and both go when it is switched off', async () => {
    const { box, taken } = await showSwitch({});
    fireEvent.click(box);
    // The browsers show their question only within the click.
    expect(taken).toEqual([['request']]);
    await waitFor(() => expect(box.checked).toBe(true));
    expect(taken).toEqual([['request'], ['choose', true]]);
    fireEvent.click(box);
    await waitFor(() => expect(box.checked).toBe(false));
    expect(taken.slice(2).toSorted()).toEqual([['choose', false], ['drop']]);
  });

  it('stays off when all sites are allowed from the panel', async () => {
    const { box, allowElsewhere } = await showSwitch({});
    act(allowElsewhere);
    expect(box.checked).toBe(false);
  });

  it('chooses nothing, and says so, where the reader refuses the browser', async () => {
    const { box, taken, words } = await showSwitch({ isGranted: false });
    fireEvent.click(box);
    await waitFor(() => expect(words()).toMatch(/^The browser did not give the permission/));
    expect(taken).toEqual([['request']]);
    expect(box.checked).toBe(false);
  });

  const broken = () => Promise.reject(new Error('no answer'));
  it.each<[string, Start, string]>([
    ['cannot ask', { changes: { request: broken } }, 'That could not be changed. Try again.'],
    ['cannot keep the choice', { choose: broken }, 'That could not be changed. Try again.'],
    [
      'keeps the permission',
      { isAllowed: true, isChosen: true, changes: { drop: async () => false } },
      'Articles are no longer found automatically, but the browser kept the permission. You can take it back in the browser’s page of extensions.',
    ],
    [
      'fails to take the permission back',
      { isAllowed: true, isChosen: true, changes: { drop: broken } },
      'Articles are no longer found automatically, but the browser kept the permission. You can take it back in the browser’s page of extensions.',
    ],
  ])('says in words that the browser %s', async (_, start, expected) => {
    const { box, words } = await showSwitch(start);
    fireEvent.click(box);
    await waitFor(() => expect(words()).toBe(expected));
  });

  it('says that the browser did not tell what is allowed, and can still be used', async () => {
    const { box, words } = await showSwitch({ changes: { isAllowed: broken } });
    expect(words()).toBe('The browser did not say whether all sites are allowed. Switch it on to ask again.');
    fireEvent.click(box);
    await waitFor(() => expect(box.checked).toBe(true));
    expect(words()).toBe('');
  });
});
