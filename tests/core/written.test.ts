import { expect, it } from 'vitest';
import { cutWritten, putWritten } from '../../src/core/written.ts';
import { exampleDigest } from '../support/example-digest.ts';

const made = { asked: { id: 'anthropic', model: 'large' }, writtenIn: null, isWhole: true };

it('what a model wrote, put over its digest again, is the whole digest again', () => {
  const whole = { ...exampleDigest, engine: { id: 'anthropic', model: 'large' }, lead: [] };
  expect(putWritten(exampleDigest, cutWritten(whole, made))).toEqual(whole);
});

it('what was noticed of the page since it was written is told of both', () => {
  const written = cutWritten(
    { ...exampleDigest, article: { ...exampleDigest.article, notes: [{ kind: 'claims-dropped', count: 2 }] } },
    made,
  );
  const later = { ...exampleDigest, article: { ...exampleDigest.article, notes: [{ kind: 'late-content' as const }] } };
  expect(putWritten(later, written).article.notes.map(({ kind }) => kind)).toEqual(['claims-dropped', 'late-content']);
});
