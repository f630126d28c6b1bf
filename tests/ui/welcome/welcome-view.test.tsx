// @vitest-environment jsdom
import '../as-extension-page.ts';
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import axe from 'axe-core';
import { afterEach, describe, expect, it } from 'vitest';
import type { AllSites } from '../../../src/ui/options/automatic-finding.tsx';
import { WelcomeView } from '../../../src/ui/welcome/welcome-view.tsx';

afterEach(cleanup);

const sitesWhere = (isAllowed: boolean, isGranted: boolean): AllSites => ({
  isAllowed: async () => isAllowed,
  request: async () => isGranted,
  drop: async () => true,
  onChange: () => () => undefined,
});

const FIND = 'Find articles automatically';

describe('the welcome', () => {
  it('offers automatic finding once, and says when the browser refused it', async () => {
    const { container } = render(<WelcomeView allSites={sitesWhere(false, false)} shortcut="Alt+Shift+D" />);
    expect(screen.getByText(/Or press Alt\+Shift\+C on any article\./)).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: FIND }));
    expect(await screen.findByText(/^The browser did not give the permission/)).toBeTruthy();
    const { violations } = await axe.run(container, { rules: { 'color-contrast': { enabled: false }, region: { enabled: false } } });
    expect(violations.map(({ id }) => id)).toEqual([]);
  });

  it('does not offer what is allowed already', async () => {
    render(<WelcomeView allSites={sitesWhere(true, true)} shortcut={null} />);
    expect(await screen.findByText(/^Articles are found automatically/)).toBeTruthy();
    expect(screen.queryByRole('button', { name: FIND })).toBeNull();
    expect(screen.queryByText(/Or press/)).toBeNull();
  });
});
