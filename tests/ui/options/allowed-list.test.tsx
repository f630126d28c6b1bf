// @vitest-environment jsdom
import '../as-extension-page.ts';
import { cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import { AllowedList } from '../../../src/ui/options/allowed-list.tsx';
import { allowedSitesOf } from '../../../src/ui/options/allowed-sites.ts';
import { openTestLeave } from './test-leave.ts';

afterEach(cleanup);

const COURIER = ['http://courier.example/*', 'https://courier.example/*'];
const sitesListed = () => within(screen.getByRole('list')).queryAllByRole('listitem');

describe('the sites that may be read without a click', () => {
  it('stand there once each, and go when the reader takes the leave back', async () => {
    const { leave, taken } = openTestLeave([], [...COURIER, 'https://ledger.example/*']);
    render(<AllowedList leave={leave} />);
    await waitFor(() => expect(sitesListed().map(({ textContent }) => textContent)).toEqual(['courier.example×', 'ledger.example×']));
    fireEvent.click(screen.getByRole('button', { name: 'No longer allow courier.example' }));
    await waitFor(() => expect(sitesListed()).toHaveLength(1));
    expect(taken).toEqual([['drop', COURIER]]);
  });

  it('come as soon as they are allowed elsewhere', async () => {
    const { leave, allow } = openTestLeave();
    render(<AllowedList leave={leave} />);
    expect(await screen.findByText('No sites yet.')).toBeTruthy();
    allow('https://courier.example/*');
    expect(await screen.findByText('courier.example')).toBeTruthy();
    expect(screen.queryByText('No sites yet.')).toBeNull();
  });

  it.each([
    ['keeps the permission', async () => false],
    ['does not answer', () => Promise.reject(new Error('no answer'))],
  ])('are said to be still allowed where the browser %s', async (_, drop) => {
    const { leave } = openTestLeave([], COURIER, { drop });
    render(<AllowedList leave={leave} />);
    fireEvent.click(await screen.findByRole('button', { name: 'No longer allow courier.example' }));
    expect(await screen.findByText(/^The browser kept the permission/)).toBeTruthy();
  });

  it('are said to be unknown where the browser does not tell them', async () => {
    const { leave } = openTestLeave([], [], { list: () => Promise.reject(new Error('no answer')) });
    render(<AllowedList leave={leave} />);
    expect(await screen.findByText(/^The browser did not say/)).toBeTruthy();
    expect(screen.queryByText('No sites yet.')).toBeNull();
  });
});

describe('match patterns', () => {
  it.each([
    [['<all_urls>'], [{ host: null, origins: ['<all_urls>'] }]],
    [['http://*/*', 'https://*/*'], [{ host: null, origins: ['http://*/*', 'https://*/*'] }]],
    [
      ['https://b.example/*', 'https://*/*', 'https://a.example/*'],
      [
        { host: null, origins: ['https://*/*'] },
        { host: 'a.example', origins: ['https://a.example/*'] },
        { host: 'b.example', origins: ['https://b.example/*'] },
      ],
    ],
  ])('%j are told as sites, every site first', (origins, sites) => {
    expect(allowedSitesOf(origins)).toEqual(sites);
  });
});
