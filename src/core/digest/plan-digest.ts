import type { Article } from '../article.ts';
import type { DigestLength } from '../digest.ts';
import { marksOf } from './choose-items.ts';
import { chooseAtLeast } from './choose-sentences.ts';
import { divideByThemes, PASSABLE } from './divide-by-themes.ts';
import { fillParts, isEnough, LEAST_SECTION, type PlannedPart, withOpening, wordsForRows } from './fill-parts.ts';
import { findNext } from './find-next.ts';
import type { Series } from './find-series.ts';
import { type ThemeFinder, themeFinder } from './find-themes.ts';
import { type Group, keepWithin } from './keep-within.ts';
import { type MarkedPart, markPart } from './mark-parts.ts';
import { opensWithSurname } from './opens-with-surname.ts';
import { divideArticle, type Part, partsByHeadings, partsUnderHeadings, wordsIn } from './outline-article.ts';
import { findMainSeries, outlineSeries } from './outline-series.ts';
import { partsByQuestions } from './parts-by-questions.ts';
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
const SHORTEST_LEAD = 35;
const OPENS_ARTICLE = 2;
/** What it costs a sentence of the lead to open with a surname that another sentence has introduced. */
const SURNAME = 1;

/** At most `most` parts that the page itself makes: a row of steps, dates or entries, or those under its headings; none where there would be only one of these. */
function pageOutline(sentences: readonly Sentence[], article: Article, most: number, series: readonly Series[]): (Part & MarkedPart)[] {
  const { passages, source, levels = {} } = article;
  const main = most > 0 ? findMainSeries(series, sentences) : null;
  if (main) return outlineSeries(passages, sentences, main, { title: source.title, most, series, levels });
  const parts = partsByHeadings(passages, sentences, source.title, most, levels);
  const headed = marked(parts, article, series);
  if (headed.length >= 2 || headed.some(({ kind }) => kind === 'steps')) return headed;
  return marked(most < 2 ? [] : partsByQuestions(passages, sentences, most, source.language), article, series);
}

const marked = (parts: readonly Part[], { source }: Article, series: readonly Series[]): (Part & MarkedPart)[] =>
  parts.map((part) => ({ ...part, ...markPart(part.sentences, part.heading?.text ?? source.title, series) }));

/** The sentences that are no steps under a heading, where these are enough for a lead: steps torn from their order tell nothing. */
function besideSteps(sentences: readonly Sentence[], article: Article, series: readonly Series[]): readonly Sentence[] {
  const parts = marked(partsUnderHeadings(article.passages, sentences, article.source.title, article.levels), article, series);
  const steps = new Set(parts.flatMap(({ kind, items }) => (kind === 'steps' ? items.flatMap((item) => item.sentences) : [])));
  const others = sentences.filter((sentence) => !steps.has(sentence));
  return others.filter(({ usable }) => usable).length < LEAD_USABLE ? sentences : others;
}

/** No heading cut from the text repeats a word of the page's own headings, the site or the author. */
function finderFor(sentences: readonly Sentence[], { source }: Article, parts: readonly Part[]): ThemeFinder {
  const avoid = [source.siteName ?? '', source.byline ?? '', ...parts.map(({ heading }) => heading?.text ?? '')];
  return themeFinder(sentences, source.language, source.title, avoid);
}

const isOfProse = ({ heading, items, kind }: PlannedPart): boolean => !heading && !items.length && kind !== 'next';
const isHeaded = (part: PlannedPart): boolean => !isOfProse(part) || part.theme !== null;

/** The parts, each under its theme only where that is still among what is shown, or another is that passes. */
function keepThemes(parts: readonly PlannedPart[], finder: ThemeFinder): PlannedPart[] {
  const used = new Set<string>();
  return parts.map((part) => {
    if (!part.theme) return part;
    const isShown = part.chosen.includes(part.theme.phrase.sentence);
    const theme = isShown ? part.theme : finder.name(part.sentences, part.chosen, used);
    const passes = theme && theme.weight >= PASSABLE ? theme : null;
    for (const stem of passes?.phrase.stems ?? []) used.add(stem);
    return { ...part, theme: passes };
  });
}

/** Where a lead is looked for: in the first third, or as far as enough can be had; with a row, above it, or else beside it. */
function openingOf(sentences: readonly Sentence[], parts: readonly (Part & MarkedPart)[]): readonly Sentence[] {
  const row = new Set(parts.flatMap(({ items }) => items.flatMap((item) => item.sentences)));
  const outside = sentences.filter((sentence) => !row.has(sentence));
  const [firstOfRow] = row;
  const before = firstOfRow ? outside.filter(({ index }) => index < firstOfRow.index) : [];
  if (row.size) {
    // One sentence of the opening says more of the whole than several from behind the row.
    const usableIn = (group: readonly Sentence[]) => group.filter(({ usable }) => usable).length;
    if (usableIn(before)) return before;
    if (usableIn(outside)) return outside;
  }
  const { question } = parts[0] ?? {};
  const introduction = sentences.filter(({ index }) => question && index < question.opensAt);
  if (introduction.some(({ usable }) => usable)) return introduction;
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
      ...(kind === 'prose' && { leastWords: LEAST_SECTION }),
    }),
  );
  const [lead = [], ...kept] = keepWithin([{ chosen: plan.lead, shortened: 'anywhere' }, ...parts], salience, plan.most, room.leastClaims);
  const shown = plan.parts.map((part, at) => ({ ...part, chosen: kept[at] ?? [] }));
  return { ...plan, lead, parts: shown.filter(isEnough) };
}

const NEXT: Pick<PlannedPart, 'heading' | 'kind' | 'theme' | 'items' | 'isBackward' | 'marks'> = {
  heading: null,
  kind: 'next',
  theme: null,
  items: [],
  isBackward: false,
  marks: new Map(),
};

function planByRoom(
  sentences: readonly Sentence[],
  article: Article,
  salience: number[],
  room: DigestRoom,
  series: readonly Series[],
): DigestPlan {
  const most = Math.min(room.sections, Math.floor((room.words - room.lead.words) / WORDS_A_SECTION));
  const parts = pageOutline(sentences, article, most, series);
  const surnames = opensWithSurname(sentences, article.source.language);
  const opened = withOpening(sentences, salience, OPENS_ARTICLE);
  for (const { index } of surnames) opened[index] = (opened[index] ?? 0) - SURNAME;
  const alone = (): DigestPlan => ({
    lead: chooseAtLeast(besideSteps(sentences, article, series), opened, { ...room.lead, words: room.leadAlone }, room.leastClaims),
    parts: [],
    salience,
    most: room.most,
  });
  if (!parts.length && most < 2) return withinRoom(alone(), room, opened);
  const needed = wordsForRows(parts, salience, []).reduce((sum, need) => sum + need, 0);
  const words = Math.max(room.words, Math.min(room.forList, room.lead.words + needed));
  const leadRoom = { ...room.lead, words: Math.min(room.lead.words, Math.max(SHORTEST_LEAD, words - needed)) };
  const opening = openingOf(sentences, parts);
  const least = Math.min(2, Math.max(1, opening.filter(({ usable }) => usable).length));
  const lead = chooseAtLeast(opening, opened, leadRoom, least);
  const finder = finderFor(sentences, article, parts);
  const next = parts.some(({ kind }) => kind !== 'prose') ? [] : findNext(sentences, salience, new Set(lead), article.source);
  const left = words - wordsIn([...lead, ...next]);
  const count = parts.length || most;
  const isRoomy = left >= count * WORDS_A_SECTION && count < room.sections;
  const fewer = count > 2 && !isRoomy ? count - 1 : count;
  const hasNext = next.length > 0 && left >= fewer * WORDS_A_SECTION;
  const stock = { sentences, taken: hasNext ? [...lead, ...next] : lead, salience, words: hasNext ? left : words - wordsIn(lead), finder };
  const outline = hasNext && parts.length ? pageOutline(sentences, article, fewer, series) : parts;
  const filled = parts.length
    ? fillParts(outline, stock.taken, salience, stock.words, finder)
    : divideByThemes({ ...stock, mark: (some) => marked(some, article, series) }, hasNext ? fewer : most);
  if (!filled.length) return withinRoom(alone(), room, opened);
  const last: PlannedPart[] = hasNext ? [{ ...NEXT, sentences: next, chosen: next }] : [];
  const plan = withinRoom({ lead, parts: [...filled, ...last], salience, most: Math.max(room.most, words) }, room, opened);
  return { ...plan, parts: keepThemes(plan.parts, finder).filter((part, at) => at === 0 || isHeaded(part)) };
}

/** The parts with one more; one without a heading is joined to the one before, if that is of prose too. */
function joinUnnamed(parts: PlannedPart[], part: PlannedPart): PlannedPart[] {
  const before = parts.at(-1);
  if (!before || isHeaded(part)) return [...parts, part];
  const joined = { ...before, sentences: [...before.sentences, ...part.sentences], chosen: [...before.chosen, ...part.chosen] };
  return [...parts.slice(0, -1), joined];
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
  const most = Math.min(6, Math.floor(chosen.length / 2));
  const outlined = chosen.length > 5 ? pageOutline(sentences, article, most, series) : [];
  const parts = outlined.length || chosen.length <= 5 ? outlined : marked(divideArticle(sentences, most), article, series);
  if (!parts.length || (parts.length < 2 && !outlined.length)) return { lead: chosen, parts: [], salience, most: room.words };
  const best = new Set([...chosen].sort((a, b) => (salience[b.index] ?? 0) - (salience[a.index] ?? 0)).slice(0, 3));
  // What leans on a sentence stays with it.
  for (const [at, sentence] of chosen.entries()) {
    const before = chosen[at - 1];
    if (!sentence.leans || before?.index !== sentence.index - 1) continue;
    if (best.has(before)) best.add(sentence);
    else best.delete(sentence);
  }
  const finder = finderFor(sentences, article, parts);
  const used = new Set<string>();
  const planned = parts.map((part): PlannedPart => {
    const shown = part.sentences.filter((sentence) => chosen.includes(sentence) && !best.has(sentence));
    const theme = part.heading || part.items.length ? null : finder.name(part.sentences, shown, used);
    const passes = theme && theme.weight >= PASSABLE ? theme : null;
    for (const stem of passes?.phrase.stems ?? []) used.add(stem);
    return { ...part, chosen: shown, marks: marksOf(part, shown), theme: passes };
  });
  const placed = new Set(planned.flatMap((part) => part.chosen));
  return {
    lead: chosen.filter((sentence) => !placed.has(sentence)),
    parts: planned.filter((part) => part.chosen.length).reduce(joinUnnamed, []),
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
