// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { cutPassages } from '../../src/page/cut-passages.ts';
import { leaveOutLabels } from '../../src/page/leave-out-labels.ts';
import { readMetadata } from '../../src/page/read-metadata.ts';
import { walkPage } from '../../src/page/walk-page.ts';
import { mappedWrongly } from './mapped-wrongly.ts';
import { FILLER, pageOf } from './page-of.ts';

/** What is left of a body that stands behind this opening and before a last paragraph. */
function leftOf(body: string) {
  const document = pageOf(`${body}${FILLER}`, '<meta name="author" content="Nell Airey"><title>The ferry returns</title>');
  const cut = cutPassages(walkPage(document.body), (node) => ({ from: 0, to: node.length }));
  const { passages, map } = leaveOutLabels(cut, readMetadata(document, 'https://gazette.example/ferry'));
  expect(mappedWrongly(passages, map)).toEqual([]);
  return passages.map(({ kind, text }) => [kind, text]).slice(0, -1);
}

describe('what is about the text, or leads away from it, is left out', () => {
  it.each([
    ['the title said again', '<h2>The ferry returns</h2>'],
    ['the title said behind the text', `<h1>The ferry returns</h1>${FILLER}<h2>The ferry returns</h2>`],
    ['the byline and the date above the text', '<p>Words: Nell Airey</p><p>Updated 3 May 2024, 10:15</p>'],
    ['a date that stands in a box of its own, though with a full stop', '<div class="meta"><div><p>Updated on 3 May 2024.</p></div></div>'],
    ['a word alone', `${FILLER}<p>Advertisement</p>`],
    [
      'a paragraph that is a link, behind the first of the text',
      `${FILLER}<p><a href="/hens">Read more about the hens that stayed ashore</a></p>`,
    ],
    ['a section’s name that is a link, above the text', '<p><a href="/islands">News of the islands</a></p>'],
    [
      'a list of links to other pages',
      '<ul><li><a href="/1">Why the hens stayed ashore</a></li><li><a href="/2">A piano, and its player</a></li></ul>',
    ],
  ])('%s', (_case, body) => {
    expect(leftOf(body).filter(([, text]) => !text?.startsWith('The ferry to Ardmoor'))).toEqual([]);
  });

  it.each([
    ['an answer of one word', `${FILLER}<p>Never.</p>`, ['paragraph', 'Never.']],
    [
      'a list in which one point says something',
      '<ul><li><a href="/1">Why the hens stayed</a></li><li>A piano came aboard, and nobody played it.</li></ul>',
      ['list-item', 'Why the hens stayed'],
    ],
    ['a list that leads to parts of this page', '<ul><li><a href="#hens">The hens</a></li></ul>', ['list-item', 'The hens']],
    [
      'a link that the text begins with',
      '<p><a href="/all.pdf">All the times of the summer boats</a></p>',
      ['paragraph', 'All the times of the summer boats'],
    ],
    [
      'the title that the text itself begins with, below the page’s own',
      '<header><h1>The ferry returns</h1></header><h2>The ferry returns</h2>',
      ['heading', 'The ferry returns'],
    ],
    [
      'a short sentence beside the text that tells of a day',
      '<p>On 3 May 2024 the ferry sank.</p>',
      ['paragraph', 'On 3 May 2024 the ferry sank.'],
    ],
    ['one that tells of the writer', '<p>Nell Airey was on board.</p>', ['paragraph', 'Nell Airey was on board.']],
    ['a caption named as one', '<div><p class="wp-caption-text">The ferry at dawn.</p></div>', ['caption', 'The ferry at dawn.']],
  ])('but not %s', (_case, body, expected) => {
    expect(leftOf(body)).toContainEqual(expected);
  });
});

it('looks at a list of twenty thousand links without delay', () => {
  const { body } = pageOf(`<ul>${'<li><a href="/1">Hens</a></li>'.repeat(20_000)}</ul>${FILLER}`);
  const cut = cutPassages(walkPage(body), (node) => ({ from: 0, to: node.length }));
  const metadata = readMetadata(pageOf(FILLER), 'https://gazette.example/ferry');
  const started = performance.now();
  expect(leaveOutLabels(cut, metadata).passages).toHaveLength(1);
  expect(performance.now() - started).toBeLessThan(2000);
});
