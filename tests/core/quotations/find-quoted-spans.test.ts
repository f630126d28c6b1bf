import { describe, expect, it, test } from 'vitest';
import { findQuotedSpans } from '../../../src/core/quotations/find-quoted-spans.ts';
import { passagesOf } from './quotations-of.ts';

/** The words of each span, the parts in different passages joined by a bar. */
function spansOf(...texts: string[]): string[] {
  const passages = passagesOf(texts);
  return findQuotedSpans(passages).map(({ inner }) =>
    inner.map(({ passage, start, end }) => passages[passage]?.text.slice(start, end)).join('|'),
  );
}

describe('quotation marks', () => {
  const cases: readonly (readonly [marks: string, texts: readonly string[], spans: readonly string[]])[] = [
    ['straight', ['"One two," he said. "Three four."'], ['One two,', 'Three four.']],
    ['curly', ['“One two,” he said. “Three four.”'], ['One two,', 'Three four.']],
    ['low and high', ['„Eins zwei“, sagte er. „Drei vier.“'], ['Eins zwei', 'Drei vier.']],
    ['low and high to the right', ['„Raz dwa”, powiedział.'], ['Raz dwa']],
    ['guillemets with spaces inside', ['« Un deux », dit-il. « Trois quatre. »'], ['Un deux', 'Trois quatre.']],
    ['guillemets with narrow spaces', ['«\u202fUn deux\u202f», dit-il.'], ['Un deux']],
    ['guillemets that point inwards', ['»Eins zwei«, sagte er. »Drei vier.«'], ['Eins zwei', 'Drei vier.']],
    ['corner brackets', ['「一つ二つ」と言った。'], ['一つ二つ']],
    ['corner brackets with white ones inside', ['「彼は『一つ』と言った」と述べた。'], ['彼は『一つ』と言った']],
    ['two apostrophes', ["''One two,'' he said."], ['One two,']],
    ['grave accents and apostrophes', ["``One two,'' he said."], ['One two,']],
    ['mixed pairs', ['“One two," he said. "Three four.”'], ['One two,', 'Three four.']],
    ['the same mark on both sides', ['”Yksi kaksi”, hän sanoi.'], ['Yksi kaksi']],
    ['curly inside guillemets', ['« Il a dit “oui” hier », dit-elle.'], ['Il a dit “oui” hier']],
    ['single inside curly', ['“He said ‘no way’ to me,” she said.'], ['He said ‘no way’ to me,']],
    ['never closed', ['“One two three, he said', 'Four five.'], ['One two three, he said']],
    ['opened twice', ['“One two. “Three four.”'], ['One two.', 'Three four.']],
    ['opened again in the next paragraph', ['“One two.', '“Three four,” he said.'], ['One two.|Three four,']],
    ['opened again in three paragraphs', ['“One.', '“Two.', '“Three.”', 'Four.'], ['One.|Two.|Three.']],
    ['empty', ['“” and " "'], []],
    ['behind a figure', ['A 12" plank and a 6\'2" man.'], []],
    ['closing only', ['One two” and three» four」.'], []],
  ];
  it.each(cases)('%s', (_marks, texts, spans) => {
    expect(spansOf(...texts)).toEqual(spans);
  });

  test('a heading or code between two paragraphs ends what is open', () => {
    const passages = passagesOf(['“One two.', ['heading', 'A heading'], '“Three four.”']);
    expect(findQuotedSpans(passages).map(({ inner }) => inner.length)).toEqual([1, 1]);
  });

  test('the outer stretch takes the marks in', () => {
    expect(findQuotedSpans(passagesOf(['He: « Un deux »!']))[0]?.outer).toEqual([{ passage: 0, start: 4, end: 15 }]);
  });
});
