// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { cutPassages } from '../../src/page/cut-passages.ts';
import { passageSignals } from '../../src/page/passage-signals.ts';
import { walkPage } from '../../src/page/walk-page.ts';
import { mappedWrongly } from './mapped-wrongly.ts';
import { FILLER, pageOf, readPage } from './page-of.ts';

const TITLE = '<title>The ferry returns - The Quay</title>';
const BODY = ['first', 'second', 'third', 'fourth'].map((word) => FILLER.replace('first', word)).join('');
const TEASER = 'A goat went ashore at Ardmoor on Monday and would not be led back on board, said the vet who had come for it.';

/** What is read of a page beside its body, and by which rules the rest was left out. */
function read(page: string) {
  const { article, map, leftOut } = readPage(pageOf(page, TITLE));
  expect(mappedWrongly(article.passages, map)).toEqual([]);
  expect(article.passages.filter(({ text }) => text.startsWith('The ferry to Ardmoor'))).toHaveLength(4);
  return {
    beside: article.passages.map(({ text }) => text).filter((text) => !text.startsWith('The ferry to Ardmoor')),
    rules: new Map(leftOut?.map(({ rule, passage }) => [passage.text, rule])),
  };
}

/** What is weighed of each passage; null where nothing is. */
function signalsOf(body: string) {
  const steps = walkPage(pageOf(body).body);
  const cut = cutPassages(steps, (node) => ({ from: 0, to: node.length }));
  return passageSignals(steps, cut, { title: '', descriptions: [] });
}

const page = (after: string, within = '') =>
  `<nav><a href="/">Home</a> <a href="/boats">Boats</a></nav><main><article><h1>The ferry returns</h1>${BODY}${within}</article>${after}</main><footer><p>The Quay, Ardmoor</p></footer>`;

describe('of a page’s passages those that look like its article are read', () => {
  it.each([
    [
      'comments',
      `<div id="comments"><ul><li class="comment"><p>${TEASER}</p></li><li class="comment"><p>${TEASER.replace('goat', 'hen')}</p></li></ul></div>`,
    ],
    [
      'teasers of other articles',
      `<aside class="related">${['goat', 'hen', 'vet'].map((who) => `<div class="card"><a href="/${who}"><h3>The ${who} stays</h3><p>${TEASER.replace('goat', who)}</p></a></div>`).join('')}</aside>`,
    ],
    ['the page’s frame', ''],
  ])('but not %s', (_case, after) => {
    expect(read(page(after)).beside).toEqual([]);
  });

  it('nor entries of its lists that are nothing but a short link, while those that say more are', () => {
    const [link, long] = ['<a href="/log">The log of the ferry</a>', `<a href="/hens">${TEASER}</a>`];
    const said = 'The log of the ferry, in which the harbour master wrote how many came aboard with their hens.';
    const list = (...entries: string[]) => `<ul>${entries.map((entry) => `<li>${entry}</li>`).join('')}</ul>`;
    const entries = [1, 2, 3].map((week) => said.replace('which', `week ${week} of which`));
    const { beside, rules } = read(page('', `${list(...entries, link)}<p>${TEASER}</p>`));
    expect(rules.get('The log of the ferry')).toBe('unlike-article');
    expect(beside).toEqual([...entries, TEASER]);
    const weighed = signalsOf(list(link, long, said, `${link}.`)).map((signals) => signals !== null);
    expect(weighed).toEqual([false, true, true, true]);
    expect(signalsOf(`<p>${link}</p>`).map((signals) => signals !== null)).toEqual([true]);
  });

  it('and it is said by which rule each of the others was left out', () => {
    const form = '<div><p>Our letter comes on Mondays, with every boat of the week in it.</p><form><input type="email"></form></div>';
    const { rules } = read(page('', form));
    expect(rules.get('The ferry returns')).toBe('title-again');
    expect(rules.get('The Quay, Ardmoor')).toBe('unlike-article');
  });
});

it('gives up on a page of more passages than any article has', () => {
  const hens = '<li>Hen.</li>'.repeat(20_001);
  const { article } = readPage(pageOf(`${FILLER}<footer>${FILLER.replace('first', 'second')}</footer><ul>${hens}</ul>`, TITLE));
  expect(article.passages).toHaveLength(20_002);
}, 60_000);
