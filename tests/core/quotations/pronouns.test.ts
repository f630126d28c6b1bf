import { expect, test } from 'vitest';
import { english, french, german, type PronounCase, spanish } from './cases/pronouns.ts';
import { quotationsOf } from './quotations-of.ts';

const languages: readonly (readonly [tag: string, cases: readonly PronounCase[]])[] = [
  ['en', english],
  ['de', german],
  ['fr', french],
  ['es', spanish],
];

const judged = languages.flatMap(([tag, cases]) =>
  cases.map(([paragraphs, person]) => ({ tag, paragraphs, person, name: quotationsOf(paragraphs, tag).at(-1)?.speaker?.name ?? null })),
);

/** The last word of a name tells the person; a page may give the rest elsewhere. */
const isMeant = ({ name, person }: { name: string | null; person: string | null }): boolean =>
  name !== null && person !== null && (name === person || name.endsWith(` ${person}`) || person.endsWith(` ${name}`));

test('of the persons that more than a hundred pronouns are taken for, at least three in four are right', () => {
  const answered = judged.filter(({ name }) => name !== null);
  const right = answered.filter(isMeant);
  const tellable = judged.filter(({ person }) => person !== null);
  console.log(`pronouns: ${judged.length} cases, ${tellable.length} that tell; answered ${answered.length}, right ${right.length}`);
  expect(judged.length).toBeGreaterThanOrEqual(100);
  expect(right.length / answered.length).toBeGreaterThanOrEqual(0.75);
  expect(right.length / tellable.length).toBeGreaterThanOrEqual(0.5);
});
