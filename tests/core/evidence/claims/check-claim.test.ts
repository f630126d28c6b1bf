import { expect, test } from 'vitest';
import { checkClaim } from '../../../../src/core/evidence/claims/check-claim.ts';

const SOURCES = ['The ferry carried 1,200 passengers on Monday.'];

test('a copied sentence is supported, an altered number is not', () => {
  expect(checkClaim('The ferry carried 1,200 passengers.', SOURCES, { language: 'en' }).verdict).toBe('supported');
  expect(checkClaim('The ferry carried 1,300 passengers.', SOURCES, { language: 'en' }).verdict).toBe('failed');
});
