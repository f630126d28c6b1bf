// @vitest-environment jsdom
import '../as-extension-page.ts';
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import type { DigestCard } from '../../../src/protocol/requests.ts';
import { PrivateList } from '../../../src/ui/kept/private-list.tsx';

afterEach(cleanup);

const cardOf = (title: string): DigestCard => ({
  key: title,
  scope: 'page',
  title,
  url: 'https://www.hollin-courier.example/bridge',
  siteName: null,
  language: 'en',
  direction: 'ltr',
  generatedAt: '2026-03-04T07:30:00.000Z',
  updatedAt: '2026-03-05T06:05:00.000Z',
});

function renderList(deleteDigest: (key: string) => Promise<void>) {
  const kept = ['Hollin Bridge to stay open', 'New quay'].map(cardOf);
  const shelf = { list: async () => ({ digests: [...kept], isPrivate: true }), find: async () => null };
  render(<PrivateList shelf={shelf} onOpen={() => undefined} deleteDigest={deleteDigest} />);
  return kept;
}

async function deleteFirst() {
  fireEvent.click(await screen.findByRole('button', { name: 'Delete: Hollin Bridge to stay open' }));
  expect(screen.getAllByRole('listitem')).toHaveLength(2);
  fireEvent.click(screen.getByRole('button', { name: 'Delete' }));
}

describe('the list of a private window', () => {
  it('deletes one when asked twice, and says that it did', async () => {
    const kept = renderList(async (key) => void kept.splice(0, kept.length, ...kept.filter((card) => card.key !== key)));
    await deleteFirst();
    await waitFor(() => expect(screen.getAllByRole('listitem')).toHaveLength(1));
    expect(screen.getByText('Digest deleted.')).toBeTruthy();
  });

  it('keeps it in the list where that fails, and says so', async () => {
    renderList(() => Promise.reject(new Error('no answer')));
    await deleteFirst();
    expect(await screen.findByText(/could not be deleted/)).toBeTruthy();
    expect(screen.getAllByRole('listitem')).toHaveLength(2);
  });
});
