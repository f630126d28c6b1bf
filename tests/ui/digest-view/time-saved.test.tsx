// @vitest-environment jsdom
import '../as-extension-page.ts';
import { cleanup, screen } from '@testing-library/preact';
import { afterEach, expect, it } from 'vitest';
import { exampleDigest } from '../../support/example-digest.ts';
import { readyView, renderView } from '../render-digest.tsx';

afterEach(cleanup);

const longArticle = { id: 'p99', kind: 'paragraph' as const, text: 'bridge '.repeat(238 * 6) };

it('the header says how much of the reader’s time the digest saves', () => {
  renderView(readyView({ ...exampleDigest, passages: [...exampleDigest.passages, longArticle] }));
  // As British English, the reader's own here, writes minutes.
  expect(screen.getByText('1 min to read, 6 mins saved')).toBeTruthy();
});

it('nothing is said of it where it saves hardly any', () => {
  const { container } = renderView(readyView());
  expect(container.querySelector('.time-saved')).toBeNull();
});
