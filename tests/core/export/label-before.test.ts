import { expect, it } from 'vitest';
import { labelBefore } from '../../../src/core/export/claim-pieces.ts';
import { exampleDigest } from '../../support/example-digest.ts';

const [claim] = exampleDigest.lead;

it.each([
  ['a number with a full stop', '3', '3.'],
  ['a name with a colon', 'Oskerry', 'Oskerry:'],
  ['a numbered heading with a colon', '3. Oskerry (east)', '3. Oskerry (east):'],
  ['a year with a colon', '1904', '1904:'],
  ['a time as it is', '11:40', '11:40'],
  ['a question as it is', 'Where to eat?', 'Where to eat?'],
])('a label that is %s', (_, text, shown) => {
  if (!claim) throw new Error('the example has no lead');
  expect(labelBefore({ ...claim, label: { text, citation: null } })).toBe(shown);
});
