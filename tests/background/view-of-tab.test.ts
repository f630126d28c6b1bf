import { expect, it } from 'vitest';
import { readyView } from '../../src/background/view-of-tab.ts';
import { findUnshownHeadings } from '../../src/core/digest/find-unshown-headings.ts';
import { tabViewSchema } from '../../src/protocol/tab-view.ts';
import { exampleDigest } from '../support/example-digest.ts';

it('a view of a digest says which headings of its article it shows nothing of', () => {
  const heading = { id: 'p90', kind: 'heading' as const, text: 'The ducks under the third arch' };
  const below = {
    id: 'p91',
    kind: 'paragraph' as const,
    text: 'Eleven ducks have lived there since spring and will be moved to the mill pond for as long as the works go on.',
  };
  const digest = { ...exampleDigest, passages: [...exampleDigest.passages, heading, below] };
  const kept = { key: 'k', addresses: [], length: 'standard' as const, version: '1', digest, written: null, changes: null };
  const view = readyView(kept, 'live', false);
  expect(view.state === 'ready' && view.unshown.map(({ exact }) => exact)).toContain(heading.text);
  expect(view.state === 'ready' && view.unshown).toEqual(findUnshownHeadings(digest));
  expect(tabViewSchema.safeParse(view).success).toBe(true);
});
