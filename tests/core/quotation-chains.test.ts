import { expect, it } from 'vitest';
import type { Quotation } from '../../src/core/digest.ts';
import { citeFrom } from '../../src/core/evidence/cite.ts';
import { chainWords } from '../../src/core/quotation-chains.ts';

/** The words of a split quotation, as a view shows them: its parts and who says them, from one passage. */
function wordsOf(text: string, parts: readonly [string, string], attributed: string): string {
  const cite = citeFrom([{ id: 'p1', kind: 'paragraph', text }]);
  const at = (words: string) => cite('p1', text.indexOf(words), text.indexOf(words) + words.length);
  const partOf = (words: string, id: string, continues: string | null): Quotation => ({
    id,
    text: words,
    citations: [at(words)],
    continues,
    speaker: null,
    attribution: continues === null ? at(attributed) : null,
    confidence: 1,
  });
  return chainWords([partOf(parts[0], 'q1', null), partOf(parts[1], 'q2', 'q1')]);
}

it('a quotation that goes on in its sentence is joined by a space', () => {
  expect(wordsOf('“The sluice,” said Ilse Brandt, “has to wait.”', ['The sluice', 'has to wait.'], 'said Ilse Brandt')).toBe(
    'The sluice has to wait.',
  );
});

it('one that goes on with a new sentence is joined by dots, for the page has a full stop that is nobody’s word', () => {
  const text = '“We pray for rain,” said Ilse Brandt. “The sluice has to wait.”';
  expect(wordsOf(text, ['We pray for rain', 'The sluice has to wait.'], 'said Ilse Brandt')).toBe(
    'We pray for rain … The sluice has to wait.',
  );
});
