import type { Article } from '../article.ts';
import type { DigestLength } from '../digest.ts';
import { rulesFor } from '../text/rules-for.ts';
import { chooseAtLeast, chooseSentences, type Room } from './choose-sentences.ts';
import { findNext } from './find-next.ts';
import { type Group, keepWithin } from './keep-within.ts';
import { type Mark, type MarkedPart, markPart, timesOfEntries } from './mark-parts.ts';
import { opensWithSurname } from './opens-with-surname.ts';
import { outlineArticle, type Part, wordsIn } from './outline-article.ts';
import type { Sentence } from './read-sentences.ts';
import { type DigestRoom, roomForDigest } from './room-for-digest.ts';
import { weighSentences } from './salience.ts';

/** A part of the article with the sentences that a digest shows of it. */
export interface PlannedPart extends Part, MarkedPart {
  chosen: Sentence[];
}

/** Which sentences a digest shows, and where; no part without a sentence. */
export interface DigestPlan {
  lead: Sentence[];
  parts: PlannedPart[];
  salience: number[];
  /** How many words lead and parts may have together. */
  most: number;
}

const WORDS_A_SECTION = 40;
/** A section of prose with fewer words is none. */
const LEAST_SECTION = 22;
const LEAD_SHARE = 0.3;
const LEAD_LEAST = 8;
const LEAD_USABLE = 3;
const STEPS_SLACK = 1.4;
const OPENS_PART = 0.7;
const OPENS_ARTICLE = 2;
/** What it costs a sentence of the lead to open with a surname that another sentence has introduced. */
const SURNAME = 1;

/** Salience for a reader of these sentences from the first on: what opens them counts more. */
function withOpening(sentences: readonly Sentence[], salience: readonly number[], bonus: number): number[] {
  const own = [...salience];
  sentences.forEach((sentence, at) => {
    own[sentence.index] = (salience[sentence.index] ?? 0) + bonus / (1 + at / 2);
  });
  return own;
}

/** Each part's share of the words, by the root of its length, so that a long part does not crowd out the rest. */
function shares(parts: readonly Part[], words: number): number[] {
  const roots = parts.map((part) => Math.sqrt(wordsIn(part.sentences)));
  const sum = roots.reduce((a, b) => a + b, 0);
  return roots.map((root) => (words * root) / Math.max(1, sum));
}

/** The steps of a part in order, from the first on, as many as there is room for. */
function firstSteps(marks: MarkedPart['marks'], taken: readonly Sentence[], words: number): Sentence[] {
  const steps = [...marks.keys()].filter((step) => !taken.includes(step));
  return steps.filter((_, at) => at < 2 || wordsIn(steps.slice(0, at + 1)) <= words * STEPS_SLACK);
}

const isEnough = ({ chosen, marks }: PlannedPart): boolean => chosen.length > 0 && (marks.size > 0 || wordsIn(chosen) >= LEAST_SECTION);

function fillParts(
  parts: readonly (Part & MarkedPart)[],
  lead: readonly Sentence[],
  salience: readonly number[],
  words: number,
): PlannedPart[] {
  const taken = [...lead];
  const rooms = shares(parts, words);
  return parts
    .map((part, at) => {
      const room: Room = { sentences: Number.POSITIVE_INFINITY, words: rooms[at] ?? 0 };
      const own = withOpening(part.sentences, salience, OPENS_PART);
      const chosen = part.kind === 'steps' ? firstSteps(part.marks, taken, room.words) : chooseSentences(part.sentences, own, room, taken);
      taken.push(...chosen);
      return { ...part, chosen };
    })
    .filter(isEnough);
}

/** At most `most` parts of an article, each with its kind; none where there would be only one. */
function markedOutline(sentences: readonly Sentence[], { passages, source }: Article, most: number): (Part & MarkedPart)[] {
  const times: ReadonlyMap<number, Mark> = timesOfEntries(passages);
  const parts = outlineArticle(passages, sentences, source.title, most);
  return parts.length < 2 ? [] : parts.map((part) => ({ ...part, ...markPart(part.sentences, part.heading?.text ?? source.title, times) }));
}

/** Where a lead is looked for: above the page's first heading, if enough stands there, else in the first third, or as far as enough can be had. */
function openingOf(sentences: readonly Sentence[], parts: readonly Part[]): readonly Sentence[] {
  const headed = parts.find((part) => part.heading)?.sentences[0]?.index ?? 0;
  const above = sentences.filter((sentence) => sentence.index < headed);
  if (above.filter((sentence) => sentence.usable).length >= LEAD_USABLE) return above;
  const usable = sentences.flatMap((sentence, at) => (sentence.usable ? at + 1 : [])).slice(0, LEAD_USABLE);
  return sentences.slice(0, Math.max(LEAD_LEAST, Math.ceil(sentences.length * LEAD_SHARE), ...usable));
}

const SHORTENED: Partial<Record<MarkedPart['kind'], 'at-end' | 'nowhere'>> = { steps: 'at-end', next: 'nowhere' };

/** The plan with no more words than the room has for them; a part that loses too many is none. */
function withinRoom(plan: DigestPlan, room: DigestRoom): DigestPlan {
  const parts = plan.parts.map(({ chosen, kind }): Group => ({ chosen, shortened: SHORTENED[kind] ?? 'anywhere' }));
  const [lead = [], ...kept] = keepWithin(
    [{ chosen: plan.lead, shortened: 'anywhere' }, ...parts],
    plan.salience,
    plan.most,
    room.leastClaims,
  );
  const shown = plan.parts.map((part, at) => ({ ...part, chosen: kept[at] ?? [] }));
  return { ...plan, lead, parts: shown.filter(isEnough) };
}

function planByRoom(sentences: readonly Sentence[], article: Article, salience: number[], room: DigestRoom): DigestPlan {
  const most = Math.min(room.sections, Math.floor((room.words - room.lead.words) / WORDS_A_SECTION));
  const parts = markedOutline(sentences, article, most);
  const surnames = opensWithSurname(sentences, article.source.language);
  const opened = withOpening(sentences, salience, OPENS_ARTICLE);
  for (const { index } of surnames) opened[index] = (opened[index] ?? 0) - SURNAME;
  const alone = (): DigestPlan => ({
    lead: chooseAtLeast(sentences, opened, { ...room.lead, words: room.leadAlone }, room.leastClaims),
    parts: [],
    salience,
    most: room.most,
  });
  if (!parts.length) return withinRoom(alone(), room);
  const lead = chooseAtLeast(openingOf(sentences, parts), opened, room.lead, 2);
  const next = parts.some((part) => part.heading || part.kind !== 'prose')
    ? []
    : findNext(sentences, salience, new Set(lead), rulesFor(article.source.language));
  const fewer = parts.length > 2 ? parts.length - 1 : parts.length;
  const hasNext = next.length > 0 && room.words - wordsIn([...lead, ...next]) >= fewer * WORDS_A_SECTION;
  const filled = hasNext
    ? fillParts(markedOutline(sentences, article, fewer), [...lead, ...next], salience, room.words - wordsIn([...lead, ...next]))
    : fillParts(parts, lead, salience, room.words - wordsIn(lead));
  if (!filled.length) return withinRoom(alone(), room);
  const last: PlannedPart[] = hasNext ? [{ heading: null, sentences: next, chosen: next, kind: 'next', marks: new Map() }] : [];
  return withinRoom({ lead, parts: [...filled, ...last], salience, most: room.most }, room);
}

/** Exactly `count` sentences: the best three open the digest, the others stand in their parts. */
function planByCount(sentences: readonly Sentence[], article: Article, salience: number[], count: number): DigestPlan {
  const room = { sentences: count, words: Number.POSITIVE_INFINITY };
  const chosen = chooseAtLeast(sentences, salience, room, count);
  const parts = chosen.length > 5 ? markedOutline(sentences, article, Math.min(6, Math.floor(chosen.length / 2))) : [];
  if (!parts.length) return { lead: chosen, parts: [], salience, most: room.words };
  const best = new Set([...chosen].sort((a, b) => (salience[b.index] ?? 0) - (salience[a.index] ?? 0)).slice(0, 3));
  // What leans on a sentence stays with it.
  for (const [at, sentence] of chosen.entries()) {
    const before = chosen[at - 1];
    if (!sentence.leans || before?.index !== sentence.index - 1) continue;
    if (best.has(before)) best.add(sentence);
    else best.delete(sentence);
  }
  const planned = parts.map((part) => ({
    ...part,
    chosen: part.sentences.filter((sentence) => chosen.includes(sentence) && !best.has(sentence)),
  }));
  const placed = new Set(planned.flatMap((part) => part.chosen));
  return {
    lead: chosen.filter((sentence) => !placed.has(sentence)),
    parts: planned.filter((part) => part.chosen.length),
    salience,
    most: room.words,
  };
}

/** Which sentences to show beside the standfirst: exactly `sentences` of them where that is said, else what the length has room for. */
export function planDigest(
  sentences: readonly Sentence[],
  article: Article,
  options: { length: DigestLength; sentences: number | null; standfirst: Sentence | null },
): DigestPlan {
  const salience = weighSentences(sentences, article.source.title, article.source.language);
  if (options.sentences !== null) return planByCount(sentences, article, salience, options.sentences);
  const rest = sentences.filter((sentence) => sentence !== options.standfirst);
  return planByRoom(rest, article, salience, roomForDigest(options.length, wordsIn(sentences), article.source.wordCount));
}
