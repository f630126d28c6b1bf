import type { Article } from '../article.ts';
import type { DigestLength } from '../digest.ts';
import { marksOf } from './choose-items.ts';
import { chooseAtLeast } from './choose-sentences.ts';
import { fillParts, isEnough, type PlannedPart, withOpening, wordsForRows } from './fill-parts.ts';
import { findNext } from './find-next.ts';
import type { Series } from './find-series.ts';
import { type Group, keepWithin } from './keep-within.ts';
import { type MarkedPart, markPart } from './mark-parts.ts';
import { opensWithSurname } from './opens-with-surname.ts';
import { outlineArticle, type Part, wordsIn } from './outline-article.ts';
import { findMainSeries, outlineSeries } from './outline-series.ts';
import type { Sentence } from './read-sentences.ts';
import { type DigestRoom, roomForDigest } from './room-for-digest.ts';

/** Which sentences a digest shows, and where; no part without a sentence. */
export interface DigestPlan {
  lead: Sentence[];
  parts: PlannedPart[];
  salience: number[];
  /** How many words lead and parts may have together. */
  most: number;
}

const WORDS_A_SECTION = 40;
const LEAD_SHARE = 0.3;
const LEAD_LEAST = 8;
const LEAD_USABLE = 3;
const LEAD_BEFORE_ROW = 2;
const SHORTEST_LEAD = 35;
const OPENS_ARTICLE = 2;
/** What it costs a sentence of the lead to open with a surname that another sentence has introduced. */
const SURNAME = 1;

/** At most `most` parts of an article, each with its kind; none where there would be only one, unless it is a row of steps, dates or entries. */
function markedOutline(
  sentences: readonly Sentence[],
  { passages, source, levels = {} }: Article,
  most: number,
  series: readonly Series[],
): (Part & MarkedPart)[] {
  const main = most > 0 ? findMainSeries(series, sentences) : null;
  if (main) return outlineSeries(passages, sentences, main, { title: source.title, most, series, levels });
  const parts = outlineArticle(passages, sentences, source.title, most, levels);
  return parts.length < 2
    ? []
    : parts.map((part) => ({ ...part, ...markPart(part.sentences, part.heading?.text ?? source.title, series) }));
}

/** Where a lead is looked for: above the page's first heading, if enough stands there, else in the first third, or as far as enough can be had. */
function openingOf(sentences: readonly Sentence[], parts: readonly (Part & MarkedPart)[]): readonly Sentence[] {
  const row = new Set(parts.flatMap(({ items }) => items.flatMap((item) => item.sentences)));
  const outside = sentences.filter((sentence) => !row.has(sentence));
  const before = outside.slice(
    0,
    outside.findIndex((sentence, at) => sentence.index !== at),
  );
  if (row.size) {
    for (const least of [LEAD_BEFORE_ROW, 1])
      for (const group of [before, outside]) if (group.filter(({ usable }) => usable).length >= least) return group;
  }
  const headed = parts.find((part) => part.heading)?.sentences[0]?.index ?? 0;
  const above = sentences.filter((sentence) => sentence.index < headed);
  if (above.filter((sentence) => sentence.usable).length >= LEAD_USABLE) return above;
  const usable = sentences.flatMap((sentence, at) => (sentence.usable ? at + 1 : [])).slice(0, LEAD_USABLE);
  return sentences.slice(0, Math.max(LEAD_LEAST, Math.ceil(sentences.length * LEAD_SHARE), ...usable));
}

const SHORTENED: Partial<Record<MarkedPart['kind'], 'at-end' | 'nowhere'>> = { steps: 'at-end', next: 'nowhere' };

/** The plan with no more words than the room has for them; a part that loses too many is none. */
function withinRoom(plan: DigestPlan, room: DigestRoom, opened: readonly number[]): DigestPlan {
  const salience = [...plan.salience];
  for (const { index } of plan.lead) salience[index] = opened[index] ?? 0;
  const parts = plan.parts.map(
    ({ chosen, kind, isBackward }): Group => ({
      chosen,
      shortened: isBackward && kind === 'steps' ? 'at-start' : (SHORTENED[kind] ?? 'anywhere'),
    }),
  );
  const [lead = [], ...kept] = keepWithin([{ chosen: plan.lead, shortened: 'anywhere' }, ...parts], salience, plan.most, room.leastClaims);
  const shown = plan.parts.map((part, at) => ({ ...part, chosen: kept[at] ?? [] }));
  return { ...plan, lead, parts: shown.filter(isEnough) };
}

function planByRoom(
  sentences: readonly Sentence[],
  article: Article,
  salience: number[],
  room: DigestRoom,
  series: readonly Series[],
): DigestPlan {
  const most = Math.min(room.sections, Math.floor((room.words - room.lead.words) / WORDS_A_SECTION));
  const parts = markedOutline(sentences, article, most, series);
  const surnames = opensWithSurname(sentences, article.source.language);
  const opened = withOpening(sentences, salience, OPENS_ARTICLE);
  for (const { index } of surnames) opened[index] = (opened[index] ?? 0) - SURNAME;
  const alone = (): DigestPlan => ({
    lead: chooseAtLeast(sentences, opened, { ...room.lead, words: room.leadAlone }, room.leastClaims),
    parts: [],
    salience,
    most: room.most,
  });
  if (!parts.length) return withinRoom(alone(), room, opened);
  const needed = wordsForRows(parts, salience, []).reduce((sum, need) => sum + need, 0);
  const words = Math.max(room.words, Math.min(room.forList, room.lead.words + needed));
  const leadRoom = { ...room.lead, words: Math.min(room.lead.words, Math.max(SHORTEST_LEAD, words - needed)) };
  const opening = openingOf(sentences, parts);
  const least = Math.min(2, Math.max(1, opening.filter(({ usable }) => usable).length));
  const lead = chooseAtLeast(opening, opened, leadRoom, least);
  const left = words - wordsIn(lead);
  const next = parts.some(({ kind }) => kind !== 'prose') ? [] : findNext(sentences, salience, new Set(lead), article.source);
  const isRoomy = left - wordsIn(next) >= parts.length * WORDS_A_SECTION && parts.length < room.sections;
  const fewer = parts.length > 2 && !isRoomy ? parts.length - 1 : parts.length;
  const hasNext = next.length > 0 && left - wordsIn(next) >= fewer * WORDS_A_SECTION;
  const filled = hasNext
    ? fillParts(markedOutline(sentences, article, fewer, series), [...lead, ...next], salience, left - wordsIn(next))
    : fillParts(parts, lead, salience, left);
  if (!filled.length) return withinRoom(alone(), room, opened);
  const last: PlannedPart[] = hasNext
    ? [{ heading: null, sentences: next, chosen: next, kind: 'next', items: [], isBackward: false, marks: new Map() }]
    : [];
  return withinRoom({ lead, parts: [...filled, ...last], salience, most: Math.max(room.most, words) }, room, opened);
}

/** Exactly `count` sentences: the best three open the digest, the others stand in their parts. */
function planByCount(
  sentences: readonly Sentence[],
  article: Article,
  salience: number[],
  count: number,
  series: readonly Series[],
): DigestPlan {
  const room = { sentences: count, words: Number.POSITIVE_INFINITY };
  const chosen = chooseAtLeast(sentences, salience, room, count);
  const parts = chosen.length > 5 ? markedOutline(sentences, article, Math.min(6, Math.floor(chosen.length / 2)), series) : [];
  if (!parts.length) return { lead: chosen, parts: [], salience, most: room.words };
  const best = new Set([...chosen].sort((a, b) => (salience[b.index] ?? 0) - (salience[a.index] ?? 0)).slice(0, 3));
  // What leans on a sentence stays with it.
  for (const [at, sentence] of chosen.entries()) {
    const before = chosen[at - 1];
    if (!sentence.leans || before?.index !== sentence.index - 1) continue;
    if (best.has(before)) best.add(sentence);
    else best.delete(sentence);
  }
  const planned = parts.map((part) => {
    const shown = part.sentences.filter((sentence) => chosen.includes(sentence) && !best.has(sentence));
    return { ...part, chosen: shown, marks: marksOf(part, shown) };
  });
  const placed = new Set(planned.flatMap((part) => part.chosen));
  return {
    lead: chosen.filter((sentence) => !placed.has(sentence)),
    parts: planned.filter((part) => part.chosen.length),
    salience,
    most: room.words,
  };
}

/** Which sentences to show beside the headline: exactly `sentences` of them where that is said, else what the length has room for. */
export function planDigest(
  sentences: readonly Sentence[],
  salience: number[],
  article: Article,
  options: { length: DigestLength; sentences: number | null; headline: Sentence | null; series: readonly Series[] },
): DigestPlan {
  if (options.sentences !== null) return planByCount(sentences, article, salience, options.sentences, options.series);
  const rest = sentences.filter((sentence) => sentence !== options.headline);
  return planByRoom(rest, article, salience, roomForDigest(options.length, wordsIn(sentences), article.source.wordCount), options.series);
}
