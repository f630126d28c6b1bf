// @vitest-environment jsdom
import { expect, it } from 'vitest';
import { cutPassages } from '../../src/page/cut-passages.ts';
import { markupOf } from '../../src/page/markup-of.ts';
import { walkPage } from '../../src/page/walk-page.ts';
import { pageOf } from './page-of.ts';

const cutOf = (markup: string) => cutPassages(walkPage(pageOf(markup).body), (node) => ({ from: 0, to: node.length }));

/** The numbers shown, by the first letter of their passages. */
function numbersIn(markup: string): Record<string, string> {
  const cut = cutOf(markup);
  const { numbers } = markupOf(cut);
  return Object.fromEntries(cut.passages.flatMap(({ id, text }) => (numbers[id] === undefined ? [] : [[text[0] ?? '', numbers[id]]])));
}

it.each([
  ['from one', '<ol><li>a<li>b</ol>', { a: '1', b: '2' }],
  ['from where it starts', '<ol start="4"><li>a<li>b</ol>', { a: '4', b: '5' }],
  ['backward', '<ol reversed><li>a<li>b<li>c</ol>', { a: '3', b: '2', c: '1' }],
  ['from an item’s own number', '<ol><li>a<li value="7">b<li>c</ol>', { a: '1', b: '7', c: '8' }],
  ['once for an item of several blocks', '<ol><li><p>a</p><p>x</p></li><li><h3>b</h3><p>y</p></li></ol>', { a: '1', b: '2' }],
  ['for each of nested lists', '<ol><li>a<ol><li>b</ol></li><li>c</ol>', { a: '1', b: '1', c: '2' }],
  ['but not in a list without order', '<ul><li>a<li>b</ul>', {}],
])('an ordered list counts %s', (_, markup, numbers) => {
  expect(numbersIn(markup)).toEqual(numbers);
});

it('headings have the depth that their elements say, others none', () => {
  const { levels } = markupOf(cutOf('<h2>a</h2><p>x</p><h3><em>b</em></h3><p>x</p><p role="heading">c</p><p>x</p>'));
  expect(levels).toEqual({ p1: 'h2', p3: 'h3' });
});
