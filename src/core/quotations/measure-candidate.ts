import type { Language } from './languages/language.ts';
import type { Mention, Relation, Saying } from './mention.ts';
import type { Range } from './name-at.ts';
import type { Place } from './place-quotations.ts';
import type { Line, Token } from './read-tokens.ts';

/** What is known when a candidate is measured: the quotations above have their speakers already. */
export interface Surroundings {
  readonly language: Language;
  readonly lines: readonly Line[];
  readonly place: Place;
  readonly text: string;
  /** The place and the speaker's mention of the quotation above; null for the first one. */
  readonly above: { readonly place: Place; readonly mention: Mention | null } | null;
  /** How often the last word of a name occurs in the article, outside quotations. */
  readonly counts: ReadonlyMap<string, number>;
}

/** Measures of a candidate by name. They hold no words, only places, patterns and kinds. */
export type Measures = Readonly<Record<string, number>>;

const relations: readonly Relation[] = ['before', 'after', 'parenthesis', 'coordinated', 'according', 'object'];

/** Measures how well a mention fits as the speaker of the quotation at a place. */
export function measureCandidate(mention: Mention, around: Surroundings): Measures {
  const { place, lines } = around;
  const out: Record<string, number> = {};
  const side = sideOf(mention, place);
  const lineGap = side === 'after' ? mention.line - place.lastLine : place.firstLine - mention.line;
  const where = lineGap === 0 ? (sameSentence(lines, mention, place, side) ? 'sentence' : 'line') : lineGap === 1 ? 'next' : 'far';
  out[`${side} ${where}`] = 1;
  const saying = bestSaying(mention, around, side);
  out[`${side} distance`] = Math.log2(1 + gapTo(mention, saying, around, side));
  if (saying) measureSaying(out, saying, mention, around, side, where);
  else {
    out[`${where} without saying`] = 1;
    measureTouch(out, mention, around, side);
  }
  measureSubject(out, mention, around, side, where, saying !== null);
  measureKind(out, mention, around);
  measureCarry(out, mention, around, side, where);
  return out;
}

type Side = 'before' | 'after';

const sideOf = (mention: Mention, place: Place): Side =>
  mention.line > place.lastLine || (mention.line === place.lastLine && mention.from > place.last) ? 'after' : 'before';

/** The number of tokens between a quotation and the mention, or its verb where that stands nearer. */
function gapTo({ line, from, to }: Mention, saying: Saying | null, { lines, place }: Surroundings, side: Side): number {
  if (side === 'after') return distance(lines, place.lastLine, place.last, line, Math.min(from, saying?.from ?? from));
  return distance(lines, line, Math.max(to, saying?.to ?? to) - 1, place.firstLine, place.first);
}

function distance(lines: readonly Line[], lineA: number, a: number, lineB: number, b: number): number {
  return Math.max(0, (lines[lineB]?.offset ?? 0) + b - ((lines[lineA]?.offset ?? 0) + a) - 1);
}

function sameSentence(lines: readonly Line[], mention: Mention, place: Place, side: Side): boolean {
  const sentences = lines[mention.line]?.sentences ?? [];
  return sentences[mention.from] === sentences[side === 'after' ? place.last : place.first];
}

/** The verb of a mention that stands nearest to the quotation, where its words are not another clause. */
function bestSaying(mention: Mention, { place, lines, language }: Surroundings, side: Side): Saying | null {
  const nearness = (saying: Saying) => (side === 'after' ? saying.from - place.last : place.first - saying.to);
  const tokens = lines[mention.line]?.tokens ?? [];
  const usable = mention.sayings.filter((saying) =>
    side === 'after'
      ? !governsClause(tokens, Math.max(saying.to, mention.to), language)
      : mention.line !== place.firstLine || nearness(saying) >= 0,
  );
  return usable.toSorted((a, b) => rank(a.relation) - rank(b.relation) || nearness(a) - nearness(b))[0] ?? null;
}

/** "“…” I said | that it was", but not "said that night." */
const governsClause = (tokens: readonly Token[], at: number, { complementizers }: Language): boolean =>
  complementizers.has(tokens[at]?.lower ?? '') && tokens[at + 1]?.kind === 'word' && tokens[at + 2]?.kind === 'word';

const rank = (relation: Relation): number => (relation === 'object' ? 1 : 0);

function measureSaying(
  out: Record<string, number>,
  saying: Saying,
  mention: Mention,
  around: Surroundings,
  side: Side,
  where: string,
): void {
  const { lines, place, language } = around;
  const tokens = lines[mention.line]?.tokens ?? [];
  const [from, to] = [Math.min(saying.from, mention.from), Math.max(saying.to, mention.to)];
  for (const relation of relations) if (saying.relation === relation) out[`${where} ${relation}`] = 1;
  if (where === 'next' && side === 'before') measureLineEnd(out, mention, lines);
  if (where !== 'sentence' && where !== 'line') return;
  const between = side === 'after' ? tokens.slice(place.last + 1, from) : tokens.slice(to, place.first);
  const words = between.filter((token) => token.kind === 'word').length;
  const stops = between.some((token) => /^[.!?]$/u.test(token.text));
  const group = saying.relation === 'object' ? 'object' : saying.relation === 'according' ? 'according' : 'subject';
  if (words === 0) out[`${side} ${where} ${group} adjacent`] = 1;
  else out[`${side} ${where} ${group} ${words <= 2 ? 'near' : words <= 8 ? 'apart' : 'far'}`] = 1;
  if (between.some((token) => token.kind === 'quotation')) out[`${side} ${where} across`] = 1;
  if (side === 'before' && words > 0 && between.some((token) => token.text === ':')) out['before colon'] = 1;
  const sign = between.at(-1)?.text ?? '';
  // A particle leads to the quotation as a comma or a colon does.
  const leads = /^[,:：،]$/u.test(sign) || language.unspaced?.quotingParticle;
  if (side === 'before' && words === 0 && !stops && group === 'subject' && leads)
    out[`introduced${isSure(tokens[saying.from], language) ? ' surely' : ''}`] = 1;
  if (isSure(tokens[saying.from], language)) out[`sure ${side} ${where}`] = 1;
  if (side === 'before' && followsQuotation(tokens, from)) out[`before saying closes ${stops ? 'sentence' : 'clause'}`] = 1;
  if (side === 'after' && leadsQuotation(tokens, to)) out['after saying opens'] = 1;
  if (side === 'after' && where === 'sentence' && words === 0) {
    out[`beside ${saying.relation}`] = 1;
    out[`beside ${saying.relation} ${endingOf(around.text)}`] = 1;
  }
}

/** Whether a verb hardly ever means anything else; where the tables tell none such, all count. */
const isSure = (verb: Token | undefined, { sureVerbs }: Language): boolean => sureVerbs.size === 0 || sureVerbs.has(verb?.lower ?? '');

/** Words right beside a quotation may speak with any verb: "“…,” the crowd roared", "Vale roared: “…”". */
function measureTouch(out: Record<string, number>, mention: Mention, { lines, place, text }: Surroundings, side: Side): void {
  const { tokens = [], sentences = [] } = lines[mention.line] ?? {};
  if (side === 'after') {
    if (mention.line !== place.lastLine || sentences[mention.from] !== sentences[place.last]) return;
    const between = tokens.slice(place.last + 1, mention.from).filter(({ text: sign }) => sign !== ',');
    if (between.length <= 1) out[`touches ${between.length} after ${endingOf(text)}`] = 1;
    return;
  }
  if (mention.line !== place.firstLine) return;
  const between = tokens.slice(mention.to, place.first);
  const words = between.filter(({ kind }) => kind === 'word').length;
  const last = between.at(-1)?.text ?? '';
  if (words <= 2 && between.length - words <= 1) out[`touches ${words} before ${/^[,:]$/u.test(last) ? 'sign' : 'nothing'}`] = 1;
}

/** Whom a sentence is about may speak after a colon, or in the words quoted from it, without a verb of saying. */
function measureSubject(
  out: Record<string, number>,
  mention: Mention,
  { lines, place }: Surroundings,
  side: Side,
  where: string,
  says: boolean,
): void {
  if (!mention.subject) return;
  out[`${side} ${where} is subject${says ? ' and says' : ''}`] = 1;
  const ahead = lines[place.firstLine]?.tokens[place.first - 1]?.text ?? '';
  if (side === 'before' && where === 'sentence' && /[:：]/u.test(ahead)) out['subject before colon'] = 1;
}

/** A paragraph that ends in a colon, or whose last sentence has the mention, leads to the next one. */
function measureLineEnd(out: Record<string, number>, mention: Mention, lines: readonly Line[]): void {
  const { tokens = [], sentences = [] } = lines[mention.line] ?? {};
  const end = tokens.at(-1);
  if (!end || sentences[mention.from] !== sentences.at(-1)) return;
  out[`next last ${end.kind === 'quotation' ? 'quotation' : /[:：]/u.test(end.text) ? 'colon' : 'stop'}`] = 1;
}

const followsQuotation = (tokens: readonly Token[], from: number): boolean =>
  tokens[from - 1]?.kind === 'quotation' || (tokens[from - 1]?.text === ',' && tokens[from - 2]?.kind === 'quotation');

const leadsQuotation = (tokens: readonly Token[], to: number): boolean =>
  tokens[to]?.kind === 'quotation' || (/^[,:]$/u.test(tokens[to]?.text ?? '') && tokens[to + 1]?.kind === 'quotation');

/** How the words of a quotation end: inside a sentence (comma, open), with a full stop, or with a call that may do either. */
function endingOf(text: string): string {
  const last = text.at(-1) ?? '';
  if (/[,，،]/u.test(last)) return 'comma';
  if (/[.。…]/u.test(last)) return 'stop';
  return /[!?！？؟—–-]/u.test(last) ? 'call' : 'open';
}

function measureKind(out: Record<string, number>, mention: Mention, { lines, counts, text, language }: Surroundings): void {
  const tokens = lines[mention.line]?.tokens ?? [];
  out[mention.pronoun ? 'pronoun' : mention.name ? 'name' : 'generic'] = 1;
  if (tokens[mention.to - 1]?.possessive && !mention.pronoun) out.possessive = 1;
  if (mention.inside) out.inside = 1;
  if (mention.name) {
    const last = tokens[mention.name.to - 1]?.lower ?? '';
    if (hasWord(text, last)) out['named in quotation'] = 1;
    out['name count'] = Math.log2(1 + (counts.get(last) ?? 0));
    if (mention.name.to - mention.name.from > 1) out['full name'] = 1;
    if (language.hasCase) measureCapitals(out, mention, mention.name, counts.get(last) ?? 0, lines);
  }
  const next = tokens[mention.to];
  if (next?.kind === 'word' && !next.capital) out['word follows'] = 1;
  const inverted = mention.sayings.some((saying) => saying.to === mention.from);
  out[`behind ${inverted ? 'verb' : mention.behind}`] = 1;
}

/** Capitals tell little in a line of capitals, and in one word at the head of a sentence that the article has nowhere else. */
function measureCapitals(out: Record<string, number>, { line }: Mention, name: Range, count: number, lines: readonly Line[]): void {
  const { tokens = [], sentences = [] } = lines[line] ?? {};
  const words = tokens.slice(name.from, name.to);
  if (words.length > 1 && words.every(isShouted)) out.shouted = 1;
  if (words.length === 1 && count < 2 && sentences[name.from - 1] !== sentences[name.from]) out['only capital'] = 1;
}

const isShouted = ({ text }: Token): boolean => text.length > 2 && text === text.toUpperCase();

const hasWord = (text: string, word: string): boolean =>
  word.length > 1 && new Set<string>(text.toLowerCase().match(/[\p{L}\p{M}\p{N}-]+/gu)).has(word);

function measureCarry(out: Record<string, number>, mention: Mention, around: Surroundings, side: Side, where: string): void {
  const { above, place, lines } = around;
  if (!above) return;
  const near = place.firstLine === above.place.lastLine ? 'line' : place.firstLine - above.place.lastLine === 1 ? 'next' : 'far';
  const alone = place.first === 0 && (lines[place.lastLine]?.tokens.length ?? 0) === place.last + 1 ? ' alone' : '';
  if (above.mention && above.mention.line === mention.line && above.mention.from === mention.from) out[`carries ${near}${alone}`] = 1;
  else if (above.mention?.name && mention.name && lastWord(above.mention, lines) === lastWord(mention, lines)) out[`same name ${near}`] = 1;
  if (side === 'before' && isBetween(mention, above.place, place)) out[`newer ${where}`] = 1;
}

const lastWord = ({ line, name }: Mention, lines: readonly Line[]): string => (name && lines[line]?.tokens[name.to - 1]?.lower) ?? '';

const isBetween = (mention: Mention, above: Place, place: Place): boolean =>
  (mention.line > above.lastLine || (mention.line === above.lastLine && mention.from > above.last)) && sideOf(mention, place) === 'before';

/** Measures the choice of no speaker at all. */
export function measureNobody(around: Surroundings): Measures {
  const { place, lines, text } = around;
  const words = text.split(/\s+/u).length;
  const alone = place.first === 0 && (lines[place.lastLine]?.tokens.length ?? 0) === place.last + 1;
  return {
    nobody: 1,
    'nobody length': Math.log2(words),
    [`nobody ${endingOf(text)}`]: 1,
    ...(alone ? { 'nobody alone': 1 } : {}),
    ...(around.above ? {} : { 'nobody first': 1 }),
    ...(/^\p{Ll}/u.test(text) ? { 'nobody small': 1 } : {}),
  };
}
