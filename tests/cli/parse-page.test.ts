import { describe, expect, it } from 'vitest';
import { parsePage } from '../../src/cli/parse-page.ts';

describe('parsePage builds the tree that a browser builds', () => {
  it.each([
    ['paragraphs close each other', '<p>One<p>Two', '<p>One</p><p>Two</p>'],
    ['a block closes a paragraph', '<p>One<div>Two</div>', '<p>One</p><div>Two</div>'],
    ['misnested markup is set right', '<b>One<i>Two</b>Three</i>', '<b>One<i>Two</i></b><i>Three</i>'],
    ['tables get their body', '<table><tr><td>One</table>', '<table><tbody><tr><td>One</td></tr></tbody></table>'],
    [
      'text strayed into a table stands before it',
      '<table>One<tr><td>Two</table>',
      'One<table><tbody><tr><td>Two</td></tr></tbody></table>',
    ],
    ['entities are characters', '<p>Fish &amp; chips &mdash; &#x1F6A2;', '<p>Fish &amp; chips — 🚢</p>'],
    ['comments go', '<p>One<!-- two -->', '<p>One</p>'],
  ])('%s', (_case, html, body) => {
    expect(parsePage(html).body.innerHTML).toBe(body);
  });

  it.each([
    ['nothing at all', ''],
    ['frames', '<frameset><frame src="a.html"></frameset>'],
    ['names that are none', '<a"b c=d><x:y z:w=1 =q>One</x:y>'],
    ['a drawing with a formula', '<svg><foreignObject><p>One</p></foreignObject></svg><math><mi>x</mi></math>'],
    ['no end of anything', '<div title="'],
    ['a broken character', '<p>\ud83d&#xd83d;\u0000'],
  ])('throws on no page: %s', (_case, html) => {
    expect(parsePage(html).documentElement.localName).toBe('html');
  });

  it('gives head, title and language as a browser does', () => {
    const document = parsePage('<html lang=fr><title>Le bac</title><meta name=author content="Nell Airey"><p>Un');
    expect([
      document.documentElement.getAttribute('lang'),
      document.title,
      document.querySelector('head > meta')?.getAttribute('content'),
    ]).toEqual(['fr', 'Le bac', 'Nell Airey']);
  });

  it('reads an element of more classes than an engine takes arguments', () => {
    const document = parsePage(`<article class="story ${'a b c '.repeat(100_000)}"><p>The boat was late.`);
    expect([document.querySelector('.story')?.textContent, parsePage('<p class=" one\ttwo ">').querySelector('p')?.className]).toEqual([
      'The boat was late.',
      'one two',
    ]);
  });
});
