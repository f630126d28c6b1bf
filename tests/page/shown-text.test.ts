import { expect, it } from 'vitest';
import { parsePage } from '../../src/cli/parse-page.ts';
import { shownTextOf } from '../../src/page/shown-text.ts';

const textOf = (html: string) => {
  const heading = parsePage(`<body><h1>${html}</h1>`).querySelector('h1');
  return heading && shownTextOf(heading);
};

it.each([
  ['keeps apart what stands on lines of its own', 'The ferry<br>sails<div>again</div>today', 'The ferry sails again today'],
  ['keeps words together that are only marked', 'The <b>fer</b>ry sails', 'The ferry sails'],
  ['leaves out what is no text', '<svg><title>Boat</title></svg>The ferry<script>go()</script><style>b{}</style>', 'The ferry'],
])('%s', (_, html, text) => {
  expect(textOf(html)).toBe(text);
});

it('reads a headline down to some depth, however deep it is nested', () => {
  expect(textOf(`The ferry ${'<mark-up>'.repeat(900)}sails`)).toBe('The ferry sails');
  expect(textOf(`The ferry ${'<mark-up>'.repeat(20_000)}sails`)).toBe('The ferry');
});
