import type { Passage } from '../article.ts';
import type { QuotedSpan, Stretch } from './find-quoted-spans.ts';
import type { Language } from './languages/language.ts';
import { isNoName } from './name-at.ts';

const LABEL = /^\s*(?<label>\p{Lu}[\p{L}\p{M}.'’-]*(?:\s[\p{L}\p{M}.'’-]+){0,3})\s?[:：]\s?(?=\S)/u;
/** A name of several words inside a sentence. */
const NAMED = /(?<=[\p{Ll},]\s)\p{Lu}[\p{L}\p{M}'’.-]*(?:\s\p{Lu}[\p{L}\p{M}'’-]+)+/gu;
const FEWEST_LABELS = 4;
const FEWEST_WORDS = 3;
const FEWEST_QUESTIONS = 3;
const LONGEST_QUESTION = 80;
/** A shorter paragraph inside an answer may be a question that asks nothing ("Tell me about the boots"). */
const SHORTEST_GOING_ON = 12;

/** The spans with the turns of a transcript or the answers of an interview added, in page order; marks inside them are somebody's words within theirs. */
export function findInterview(passages: readonly Passage[], spans: readonly QuotedSpan[], language: Language): QuotedSpan[] {
  const labels = labelsOf(passages, language);
  const turns = labels
    ? spokenTurns(labelledTurns(passages, labels), passages, language)
    : answersTo(questionsIn(passages), passages, language);
  if (turns.length === 0) return [...spans];
  const taken = new Set(turns.flatMap((turn) => turn.outer.map(({ passage }) => passage)));
  const others = spans.filter((span) => !span.outer.some(({ passage }) => taken.has(passage)));
  return [...others, ...turns].toSorted((a, b) => firstOf(a) - firstOf(b));
}

interface Label {
  readonly words: string;
  /** Where the words behind it begin. */
  readonly end: number;
}

/** The label of each passage that has one, by its index; null where labels do not return by turns. */
function labelsOf(passages: readonly Passage[], language: Language): ReadonlyMap<number, Label> | null {
  const found = new Map<number, Label>();
  const counts = new Map<string, number>();
  passages.forEach(({ kind, text }, index) => {
    const match = kind === 'paragraph' || kind === 'list-item' ? LABEL.exec(text) : null;
    const words = match?.groups?.label;
    // "Ada Quill: 547": an entry of a list says nothing.
    if (!match || !words || wordsOf(text.slice(match[0].length)).filter((word) => /\p{L}/u.test(word)).length < FEWEST_WORDS) return;
    found.set(index, { words, end: match[0].length });
    counts.set(words, (counts.get(words) ?? 0) + 1);
  });
  const returning = new Set([...counts].filter(([words, count]) => count > 1 && !isHeading(words, language)).map(([words]) => words));
  const spoken = [...found].filter(([, { words }]) => returning.has(words));
  if (spoken.length < FEWEST_LABELS || returning.size < 2) return null;
  return areNamed([...returning], passages) ? new Map(spoken) : null;
}

/** "What Reviewers Say": begins as no name does and has a verb of saying. */
function isHeading(label: string, language: Language): boolean {
  const [first = '', ...rest] = wordsOf(label);
  return isNoName(first, language) && rest.some((word) => language.verbs.has(word));
}

/** Labels are persons where half of them are letters, or names that running text gives too; "Pros" and "Cons" are not. */
function areNamed(labels: readonly string[], passages: readonly Passage[]): boolean {
  const names = passages.filter(({ kind }) => kind === 'paragraph').flatMap(({ text }) => text.match(NAMED) ?? []);
  const words = new Set(names.flatMap(wordsOf));
  const named = labels.filter((label) => isShort(label) || wordsOf(label).every((word) => words.has(word)));
  return named.length * 2 >= labels.length;
}

/** "Q", "AQ": letters that stand for a name or for a question and an answer. */
const isShort = (label: string): boolean => /^\p{Lu}{1,3}$/u.test(label);

/** Each labelled passage up to the next one, without the questions of "Q:" and "A:". */
function labelledTurns(passages: readonly Passage[], labels: ReadonlyMap<number, Label>): QuotedSpan[] {
  const starts = [...labels];
  const asks = starts[0]?.[1].words.length === 1 ? starts[0][1].words : null;
  return starts.flatMap(([index, { words, end }], at) => {
    if (words === asks) return [];
    const next = starts[at + 1]?.[0] ?? index + 1;
    const head = stretchOf(passages, index, end);
    const rest = runFrom(index + 1, next, passages).map((passage) => stretchOf(passages, passage, 0));
    const stretches = [head, ...rest].filter((stretch) => stretch.end > stretch.start);
    return stretches.length > 0
      ? [{ inner: stretches, outer: stretches, ...(isShort(words) ? { answers: { initials: words } } : {}) }]
      : [];
  });
}

/** The turns, where letters label one or where one in three says "I" or "we"; none else. */
function spokenTurns(turns: readonly QuotedSpan[], passages: readonly Passage[], language: Language): readonly QuotedSpan[] {
  if (turns.some(({ answers }) => answers)) return turns;
  const personal = turns.filter(({ inner }) => inner.some(({ passage }) => speaksOfSelf(passages[passage]?.text ?? '', language)));
  return personal.length * 3 >= turns.length ? turns : [];
}

/** The paragraphs and subheadings that are nothing but a question. */
function questionsIn(passages: readonly Passage[]): number[] {
  return passages.flatMap(({ kind, text }, index) => {
    const asks = /[?？؟]\s*$/u.test(text) && text.length <= LONGEST_QUESTION * 6 && !/["“”„«»]/u.test(text);
    return asks && (kind === 'paragraph' || kind === 'heading') ? [index] : [];
  });
}

/** What stands between questions is somebody's answers where most of them say "I" or "we". */
function answersTo(questions: readonly number[], passages: readonly Passage[], language: Language): QuotedSpan[] {
  if (questions.length < FEWEST_QUESTIONS) return [];
  const answers = questions.map((question, at) => {
    const run = runFrom(question + 1, questions[at + 1] ?? question + 2, passages);
    return run.filter((passage, place) => place === 0 || wordsOf(passages[passage]?.text ?? '').length >= SHORTEST_GOING_ON);
  });
  const given = answers.filter((run) => run.length > 0);
  const personal = given.filter((run) => run.some((passage) => speaksOfSelf(passages[passage]?.text ?? '', language)));
  if (given.length < FEWEST_QUESTIONS || personal.length * 2 < given.length) return [];
  return given.map((run) => {
    const stretches = run.map((passage) => stretchOf(passages, passage, 0));
    return { inner: stretches, outer: stretches, answers: { initials: null } };
  });
}

/** The paragraphs from one passage up to another that stand right behind each other. */
function runFrom(from: number, to: number, passages: readonly Passage[]): number[] {
  const run: number[] = [];
  for (let at = from; at < to && passages[at]?.kind === 'paragraph'; at += 1) run.push(at);
  return run;
}

function speaksOfSelf(text: string, { pronouns }: Language): boolean {
  return wordsOf(text).some((word) => pronouns.get(word) === 'speaker');
}

const wordsOf = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];

function stretchOf(passages: readonly Passage[], passage: number, from: number): Stretch {
  const text = passages[passage]?.text ?? '';
  return {
    passage,
    start: Math.min(from + (text.slice(from).length - text.slice(from).trimStart().length), text.length),
    end: text.trimEnd().length,
  };
}

const firstOf = ({ outer }: QuotedSpan): number => (outer[0]?.passage ?? 0) * 1e6 + (outer[0]?.start ?? 0);
