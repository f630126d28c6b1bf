// @vitest-environment jsdom
import '../as-extension-page.ts';
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import axe from 'axe-core';
import { afterEach, describe, expect, it } from 'vitest';
import { WelcomeView } from '../../../src/ui/welcome/welcome-view.tsx';
import { openTestFinding, useTestChoice } from '../test-finding.tsx';

HTMLElement.prototype.scrollIntoView = () => undefined;
afterEach(cleanup);

const FIND = 'Find articles automatically';

function welcome({ isChosen = false, shortcut = null as string | null, ...start }: Parameters<typeof openTestFinding>[0] & Begun = {}) {
  const { allSites, taken } = openTestFinding(start);
  function Shown() {
    return <WelcomeView colour="yellow" finding={{ allSites, ...useTestChoice(isChosen, taken) }} shortcut={shortcut} />;
  }
  return { ...render(<Shown />), taken };
}

interface Begun {
  isChosen?: boolean;
  shortcut?: string | null;
}

describe('the example', () => {
  it('lights the words of each sentence of the digest in the article', () => {
    const { container } = welcome();
    const [article, digest] = [container.querySelector('article'), container.querySelector('.digest-text')];
    const sentences = [...(digest?.querySelectorAll('button') ?? [])];
    expect(sentences).toHaveLength(3);
    expect(container.querySelector('mark')).toBeNull();
    for (const sentence of sentences) {
      fireEvent.click(sentence);
      expect([...(article?.querySelectorAll('mark') ?? [])].map(({ textContent }) => textContent)).toEqual([sentence.textContent]);
      expect(sentence.dataset.active).toBe('true');
    }
    expect(screen.getByText('Its words are lit in the article.')).toBeTruthy();
  });

  it('has no fault that axe can see', async () => {
    const { container } = welcome();
    fireEvent.click(container.querySelector('.digest-text button') as Element);
    const { violations } = await axe.run(container, { rules: { 'color-contrast': { enabled: false }, region: { enabled: false } } });
    expect(violations.map(({ id }) => id)).toEqual([]);
  });
});

describe('the welcome', () => {
  it('offers automatic finding once, and says when the browser refused it', async () => {
    const { container, taken } = welcome({ isGranted: false, shortcut: 'Alt+Shift+D' });
    expect(screen.getByText(/Or press Alt\+Shift\+D on any article\./)).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: FIND }));
    expect(await screen.findByText(/^The browser did not give the permission/)).toBeTruthy();
    expect(taken).toEqual([['request']]);
    const { violations } = await axe.run(container, { rules: { 'color-contrast': { enabled: false }, region: { enabled: false } } });
    expect(violations.map(({ id }) => id)).toEqual([]);
  });

  it('keeps the reader’s choice as soon as the browser has granted it', async () => {
    const { taken } = welcome();
    fireEvent.click(screen.getByRole('button', { name: FIND }));
    expect(taken).toEqual([['request']]);
    expect(await screen.findByText(/^Articles are found automatically/)).toBeTruthy();
    expect(taken).toEqual([['request'], ['choose', true]]);
  });

  it('still offers it where all sites are allowed for another reason', async () => {
    welcome({ isAllowed: true });
    await Promise.resolve();
    expect(screen.getByRole('button', { name: FIND })).toBeTruthy();
  });

  it('does not offer what is on already', async () => {
    welcome({ isAllowed: true, isChosen: true });
    expect(await screen.findByText(/^Articles are found automatically/)).toBeTruthy();
    expect(screen.queryByRole('button', { name: FIND })).toBeNull();
    expect(screen.queryByText(/Or press/)).toBeNull();
  });

  it('says so where the browser could not even be asked', async () => {
    welcome({ changes: { request: () => Promise.reject(new Error('no answer')) } });
    fireEvent.click(screen.getByRole('button', { name: FIND }));
    expect(await screen.findByText('That could not be changed. Try again.')).toBeTruthy();
  });
});
