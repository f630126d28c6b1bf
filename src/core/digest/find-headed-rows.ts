import type { Passage } from '../article.ts';
import { foldTerm } from '../text/words.ts';
import { headingSpan, type Series } from './find-series.ts';
import { isBesideHeading } from './is-beside-heading.ts';
import { isSectionHeading, type Levels, levelOf } from './outline-article.ts';

/** A heading with the stretch under it, headings that are deeper included, and the heading that it is under. */
interface Headed {
  passage: Passage;
  at: number;
  until: number;
  parent: number | null;
}

const LEAST_ITEMS = 5;
const LEAST_UNDER_HEADING = 3;
/** Where one stretch has a larger share of a row, the others stand beside it rather than in a row with it. */
const LARGEST_SHARE = 0.36;
const LARGEST_OF_FEW = 0.6;
const FEWEST_LETTERS = 40;
/** Stretches with more letters, about 250 words, are chapters; where there are many of them it is a list all the same. */
const LONGEST_MEDIAN = 1500;
const MANY = 8;
/** Headings over what ends a list and is none of it. */
const CLOSING =
  /^(?:(?:in )?(?:conclusion|summary|closing)|(?:final|closing|parting|concluding) (?:thoughts?|words?|remarks?|takeaways?)|(?:the )?bottom line|wrap(?:ping)?[- ](?:it )?up|to sum up|takeaways?|key takeaways|introduction|overview|methodology|fazit|schluss(?:wort|folgerung)?|zusammenfassung|einleitung|(?:en )?conclusion|(?:pour|en) conclure|introducción|conclusi(?:ón|ones)|(?:en )?resumen)(?![\p{L}\p{N}])/iu;

export const isClosing = ({ text }: Passage): boolean => CLOSING.test(text);

const median = (numbers: readonly number[]): number => [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0;

/** The headings of an article that stand once, as a tree. */
function headingsOf(passages: readonly Passage[], levels: Levels, title: string): Headed[] {
  const own = passages.flatMap((passage, at) =>
    isSectionHeading(passage, title) ? [{ passage, at, level: levelOf(passage, levels) }] : [],
  );
  const texts = own.map(({ passage }) => foldTerm(passage.text));
  const once = own.filter((_, at) => texts.indexOf(texts[at] ?? '') === texts.lastIndexOf(texts[at] ?? ''));
  return once.map(({ passage, at, level }, index) => {
    const parent = once.slice(0, index).findLast((other) => other.level < level);
    const until = once.slice(index + 1).find((other) => other.level <= level)?.at ?? passages.length;
    return { passage, at, until, parent: parent?.at ?? null };
  });
}

function isRow(sizes: readonly number[], isUnderHeading: boolean): boolean {
  const all = sizes.reduce((sum, size) => sum + size, 0);
  const largest = Math.max(...sizes);
  if (sizes.length < (isUnderHeading ? LEAST_UNDER_HEADING : LEAST_ITEMS)) return false;
  return (
    largest <= all * (sizes.length < LEAST_ITEMS ? LARGEST_OF_FEW : LARGEST_SHARE) &&
    (median(sizes) <= LONGEST_MEDIAN || sizes.length >= MANY)
  );
}

/** Rows of stretches under headings that are parallel: of one depth under one heading, of like size. `levels`: how deep headings are. */
export function findHeadedRows(passages: readonly Passage[], levels: Levels, title: string): Series[] {
  const sizeOf = ({ at, until }: Headed) =>
    passages.slice(at + 1, until).reduce((sum, { kind, text }) => sum + (kind === 'heading' || kind === 'caption' ? 0 : text.length), 0);
  const headings = headingsOf(passages, levels, title).filter(
    (heading) => !isBesideHeading(heading.passage.text) && !isClosing(heading.passage) && sizeOf(heading) >= FEWEST_LETTERS,
  );
  const parents = [...new Set(headings.map(({ parent }) => parent))];
  return parents.flatMap((parent) => {
    const row = headings.filter((heading) => heading.parent === parent);
    if (!isRow(row.map(sizeOf), parent !== null)) return [];
    const items = row.map(({ passage, at, until }) => {
      const span = headingSpan(passage);
      return { mark: { text: passage.text.slice(span.start, span.end), span }, at, body: 0, until };
    });
    return [{ kind: 'steps' as const, items, isBackward: false }];
  });
}
