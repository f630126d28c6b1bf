// @vitest-environment jsdom
import '../ui/as-extension-page.ts';
import { act, cleanup, fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { afterEach, expect, it } from 'vitest';
import { citationsHold } from '../../src/core/evidence/citations-hold.ts';
import { toProof } from '../../src/core/export/to-proof.ts';
import { cardOf } from '../../src/library/kept-digest.ts';
import type { KeptDoors } from '../../src/ui/kept/kept-doors.ts';
import { KeptPage } from '../../src/ui/kept/kept-page.tsx';
import { PrivateList } from '../../src/ui/kept/private-list.tsx';
import { useKeptList } from '../../src/ui/kept/use-kept-list.ts';
import { ProofDesk } from '../../src/ui/proof/proof-desk.tsx';
import { digestSaying, keptSaying } from '../support/digest-saying.ts';
import { findForeign, hitsIn, shapeOf } from '../support/foreign-elements.ts';
import { hostileTexts, inThisRun } from '../support/hostile-texts.ts';
import { openTestDoors } from '../ui/kept/test-archive.ts';
import { openTestDoors as openDigestDoors, readyView, renderView, Shown } from '../ui/render-digest.tsx';

afterEach(cleanup);

const COUNT = inThisRun(500);
const AT_ONCE = 20;
const LIMIT = inThisRun(120_000);
const payloads = hostileTexts(COUNT, { address: 'http://127.0.0.1:9/bait' });
const batches = Array.from({ length: COUNT / AT_ONCE }, (_, at) => payloads.slice(at * AT_ONCE, (at + 1) * AT_ONCE));
/** What a harmless page says instead: as many texts, each of its own. */
const harmless = batches[0]?.map((_, at) => `Harmless words number ${at}`) ?? [];

/** Elements of kinds that a harmless digest does not have; a hint stands where words are no whole sentence. */
const kindsBeyond = (usual: Record<string, number>, root: ParentNode) =>
  Object.keys(shapeOf(root)).filter((kind) => !(kind in usual) && kind !== 'span.hint');

/** Shows a digest with the passages under its sentences and the words that only paper shows. */
function showAll(texts: readonly string[]) {
  const digest = digestSaying(texts);
  expect(citationsHold(digest)).toBe(true);
  const { main, container } = renderView(readyView(digest));
  fireEvent.click(screen.getByRole('button', { name: 'Show me the source' }));
  act(() => void dispatchEvent(new Event('beforeprint')));
  return { main, container };
}

it(
  '500 hostile texts in every part of a digest stay words: nothing runs, nothing is fetched, no element is added',
  () => {
    const usual = shapeOf(showAll(harmless).container);
    for (const texts of batches) {
      cleanup();
      const { main, container } = showAll(texts);
      expect(findForeign(container)).toEqual([]);
      expect(kindsBeyond(usual, container)).toEqual([]);
      for (const text of texts) expect(main.textContent).toContain(text);
    }
    expect(hitsIn(globalThis)).toBe(0);
  },
  LIMIT,
);

it(
  '500 hostile titles, sites and writers stay words at the head of a digest',
  () => {
    const { doors } = openDigestDoors();
    const shown = (about: string) => <Shown view={readyView(digestSaying(['Plain words.'], { about }))} doors={doors} shortcut={null} />;
    const { container, rerender } = render(shown('Plain'));
    const usual = shapeOf(container);
    for (const about of payloads) {
      rerender(shown(about));
      expect(findForeign(container)).toEqual([]);
      expect(shapeOf(container)).toEqual(usual);
      expect(container.querySelector('h1')?.textContent).toBe(about);
    }
    expect(hitsIn(globalThis)).toBe(0);
  },
  LIMIT,
);

it(
  '500 hostile titles and sites stay words in the list of kept digests',
  async () => {
    const digests = payloads.map((text, at) => cardOf(`k${at}`, digestSaying([text]), null));
    const shelf = { list: async () => ({ digests, isPrivate: false }), find: async () => null };
    const { container } = render(<PrivateList shelf={shelf} onOpen={() => undefined} deleteDigest={async () => undefined} />);
    await screen.findAllByRole('listitem');
    for (let more = container.querySelector('.more button'); more; more = container.querySelector('.more button')) fireEvent.click(more);
    expect(container.querySelectorAll('.digest-entry')).toHaveLength(COUNT);
    expect(findForeign(container)).toEqual([]);
    expect([...container.querySelectorAll('.entry-title')].map((title) => title.textContent)).toEqual(payloads);
    expect(hitsIn(globalThis)).toBe(0);
  },
  LIMIT,
);

function TestLibrary({ doors }: { doors: KeptDoors }) {
  return (
    <main>
      <KeptPage list={useKeptList(doors)} doors={doors} keepFor="ever" onOpen={() => undefined} />
    </main>
  );
}

it(
  'hostile titles, sites and found words stay words in the library',
  async () => {
    const kept = payloads.slice(0, 50).map((text, at) => keptSaying([text], String(at)));
    const { doors } = openTestDoors(kept);
    const excerpts = async (_words: string, keys: string[]) =>
      keys.map((key): [string, string] => [key, payloads[Number(key.split('/').at(-1))] ?? '']);
    const { container } = render(<TestLibrary doors={{ ...doors, archive: { ...doors.archive, findExcerpts: excerpts } }} />);
    await waitFor(() => expect(container.querySelectorAll('.kept-entry')).toHaveLength(50));
    expect([...container.querySelectorAll('.entry-title')].map((title) => title.textContent)).toEqual(payloads.slice(0, 50));
    for (const words of ['script', payloads[0] ?? '']) {
      fireEvent.input(screen.getByRole('searchbox'), { target: { value: words } });
      await waitFor(() => expect(container.querySelector('.found-count')?.getAttribute('data-found')).toBe(words));
      expect(findForeign(container)).toEqual([]);
    }
    expect(hitsIn(globalThis)).toBe(0);
  },
  LIMIT,
);

it(
  'a hostile proof stays words when it is checked, whatever the page says',
  async () => {
    for (const texts of batches.slice(0, 10)) {
      const digest = digestSaying(texts);
      const answer = {
        outcome: 'read' as const,
        address: digest.source.url,
        contentHash: 'another',
        passages: digest.passages.filter(({ id }) => id !== 'p1').map((passage) => ({ ...passage, text: `${passage.text}!` })),
      };
      const doors = { readOpenPage: async () => answer, openAddress: async () => undefined, allowSite: async () => false };
      const { container } = render(<ProofDesk doors={doors} />);
      const file = new File([JSON.stringify(toProof(digest))], `${texts[0]}.json`);
      fireEvent.drop(screen.getByRole('region'), { dataTransfer: { files: [file] } });
      await waitFor(() => expect(container.querySelectorAll('[data-citations]').length).toBeGreaterThanOrEqual(AT_ONCE));
      expect(findForeign(container)).toEqual([]);
      cleanup();
    }
    expect(hitsIn(globalThis)).toBe(0);
  },
  LIMIT,
);
