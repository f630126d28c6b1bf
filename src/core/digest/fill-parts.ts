import type { Passage } from '../article.ts';
import { chooseItems, marksOf, wordsForItems } from './choose-items.ts';
import { chooseSentences, type Room } from './choose-sentences.ts';
import { chooseUnderTheme } from './choose-under-theme.ts';
import { LEAST_NEXT } from './find-next.ts';
import { endsInQuestion } from './find-questions.ts';
import type { Mark } from './find-series.ts';
import type { Theme, ThemeFinder } from './find-themes.ts';
import type { MarkedPart } from './mark-parts.ts';
import { type Part, wordsIn } from './outline-article.ts';
import type { Sentence } from './read-sentences.ts';

/** A part of the article with the sentences that a digest shows of it. */
export interface PlannedPart extends Part, MarkedPart {
  chosen: Sentence[];
  /** The number, date or time of chosen sentences. */
  marks: ReadonlyMap<Sentence, Mark>;
  /** The phrase that it stands under; null where it has the page's heading, or none. */
  theme: Theme | null;
}

/** A section of prose with fewer words is none. */
export const LEAST_SECTION = 22;
const OPENS_PART = 0.7;
const ANSWERS = 2;

/** Salience for a reader of these sentences from the first on: what opens them counts more. */
export function withOpening(sentences: readonly Sentence[], salience: readonly number[], bonus: number): number[] {
  const own = [...salience];
  sentences.forEach((sentence, at) => {
    own[sentence.index] = (salience[sentence.index] ?? 0) + bonus / (1 + at / 2);
  });
  return own;
}

/** What is left when every item of a row has its words goes rather to rows, for they are many short things. */
const MARKED_SHARE = 2;

/** Each part's share of the words: first what shows every item of a row, then by the root of its length, so that a long part does not crowd out the rest. */
function shares(parts: readonly (Part & MarkedPart)[], needs: readonly number[], words: number): number[] {
  const needed = needs.reduce((a, b) => a + b, 0);
  if (needed >= words) return needs.map((need) => (words * need) / needed);
  const roots = parts.map((part) => Math.sqrt(wordsIn(part.sentences)) * (part.items.length ? MARKED_SHARE : 1));
  const sum = roots.reduce((a, b) => a + b, 0);
  return roots.map((root, at) => (needs[at] ?? 0) + ((words - needed) * root) / Math.max(1, sum));
}

/** How many words each part takes to show every item of a list or of steps; none for other parts. */
export const wordsForRows = (parts: readonly (Part & MarkedPart)[], salience: readonly number[], lead: readonly Sentence[]): number[] =>
  parts.map((part) => (part.kind === 'steps' ? wordsForItems(part, salience, lead) : 0));

/** Whether what is shown of a part makes a section. */
export const isEnough = ({ chosen, marks, kind }: PlannedPart): boolean =>
  chosen.length > 0 && (marks.size > 0 || wordsIn(chosen) >= (kind === 'next' ? LEAST_NEXT : LEAST_SECTION));

/** The sentences shown under a heading of the page; under a question the first may lean on it, and what opens the answer counts more. */
function chooseBelow(
  { sentences }: Part,
  heading: Passage,
  room: Room,
  salience: readonly number[],
  taken: readonly Sentence[],
): Sentence[] {
  const asks = endsInQuestion(heading.text);
  const from = sentences.map((sentence, at) => (asks && at === 0 ? { ...sentence, leans: false, refers: [] } : sentence));
  const chosen = chooseSentences(from, withOpening(from, salience, asks ? ANSWERS : OPENS_PART), room, taken);
  return chosen.map((sentence) => sentences[from.indexOf(sentence)] ?? sentence);
}

/** The parts with the sentences shown of each, none of them in the lead; those of which too little would be shown are left out. */
export function fillParts(
  parts: readonly (Part & MarkedPart)[],
  lead: readonly Sentence[],
  salience: readonly number[],
  words: number,
  finder: ThemeFinder,
): PlannedPart[] {
  const taken = [...lead];
  const used = new Set<string>();
  const rooms = shares(parts, wordsForRows(parts, salience, lead), words);
  return parts
    .map((part, at): PlannedPart => {
      const room: Room = { sentences: Number.POSITIVE_INFINITY, words: rooms[at] ?? 0, inStretches: true };
      const own = withOpening(part.sentences, salience, OPENS_PART);
      const { chosen, theme } = part.items.length
        ? { chosen: chooseItems(part, salience, room.words, taken), theme: null }
        : part.heading
          ? { chosen: chooseBelow(part, part.heading, room, salience, taken), theme: null }
          : chooseUnderTheme(part.sentences, own, room, taken, finder, used);
      taken.push(...chosen);
      for (const stem of theme?.phrase.stems ?? []) used.add(stem);
      return { ...part, chosen, marks: marksOf(part, chosen), theme };
    })
    .filter(isEnough);
}
