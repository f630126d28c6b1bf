import { expect, it } from 'vitest';
import { checkDraft } from '../../src/engines/check-draft.ts';
import { exampleDigest } from '../support/example-digest.ts';

it('a digest that says what its passages say is given as it is', () => {
  expect(checkDraft(exampleDigest)).toEqual(exampleDigest);
});

it.each([
  ['a sentence', { lead: exampleDigest.lead.map((claim) => ({ ...claim, text: 'The bridge was sold.' })) }],
  ['a quotation', { quotations: exampleDigest.quotations.map((quotation) => ({ ...quotation, text: 'Sell it!' })) }],
  ['a heading', { sections: exampleDigest.sections.map((section) => ({ ...section, heading: 'Sold' })) }],
])('a digest with %s that its passages do not say is refused', (_, spoilt) => {
  expect(() => checkDraft({ ...exampleDigest, ...spoilt })).toThrow('its passages do not');
});

it('a digest of another shape is refused', () => {
  expect(() => checkDraft({ ...exampleDigest, updatedAt: 'yesterday' })).toThrow();
});
