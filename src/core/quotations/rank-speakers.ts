import { endingOf, type Measures, measureCandidate, measureNobody, type Surroundings, sideOf } from './measure-candidate.ts';
import type { Mention } from './mention.ts';
import { weights as fitted } from './weights.ts';

/** A possible speaker of a quotation; `mention` is null for nobody. */
export interface Candidate {
  readonly mention: Mention | null;
  readonly measures: Measures;
}

const LINES_ABOVE = 2;
const LINES_BELOW = 1;
const MOST = 24;

/** The candidates of a quotation: nobody, whoever spoke above, and the mentions nearest to it. */
export function listCandidates(mentions: readonly (readonly Mention[])[], around: Surroundings): Candidate[] {
  const { place, above } = around;
  const near = mentions.slice(Math.max(0, place.firstLine - LINES_ABOVE), place.lastLine + LINES_BELOW + 1).flat();
  const carried = above?.mention;
  if (carried && !near.includes(carried)) near.push(carried);
  const nearest = near
    .map((mention) => ({ mention, gap: gapTo(mention, around) }))
    .toSorted((a, b) => a.gap - b.gap)
    .slice(0, MOST);
  const measured = nearest.map(({ mention }) => ({ mention, measures: measureCandidate(mention, around) }));
  return comparedTo(endingOf(around.text), [{ mention: null, measures: measureNobody(around) }, ...withBlocked(measured, around)]);
}

/** Adds to each of the mentions, nearest first, how many that say something stand between it and the quotation. */
function withBlocked(candidates: readonly Candidate[], { place }: Surroundings): Candidate[] {
  const between = { before: 0, after: 0 };
  return candidates.map(({ mention, measures }) => {
    if (!mention) return { mention, measures };
    const side = sideOf(mention, place);
    const blocked = between[side];
    if (mention.sayings.some(({ relation }) => relation !== 'object')) between[side] += 1;
    return {
      mention,
      measures: blocked
        ? { ...measures, [`blocked ${side} ${mention.sayings.length > 0 ? 'saying ' : ''}${blocked > 1 ? 'twice' : 'once'}`]: 1 }
        : measures,
    };
  });
}

const rivals = ['before sentence subject adjacent', 'after sentence according adjacent'];
const introductions = ['introduced', 'introduced surely'];

/** Adds to each candidate whether another one stands where speakers stand. */
function comparedTo(ending: string, candidates: readonly Candidate[]): Candidate[] {
  const held = rivals
    .filter((name) => candidates.some(({ measures }) => measures[name]))
    .map((name) => ({ name, rival: `against ${name} ${ending}` }));
  const beside = new Set(candidates.flatMap(({ measures }) => Object.keys(measures).filter((name) => name.startsWith('beside '))));
  for (const name of introductions) if (candidates.some(({ measures }) => measures[name])) beside.add(name);
  for (const name of beside) held.push({ name, rival: `against ${name}` });
  return candidates.map(({ mention, measures }) => {
    const told = measures['sentence according'] && beside.size > 0 ? (['according besides', 1] as const) : null;
    const lost = held.filter(({ name }) => !measures[name]).map(({ rival }) => [rival, 1] as const);
    return { mention, measures: { ...measures, ...Object.fromEntries(told ? [...lost, told] : lost) } };
  });
}

function gapTo(mention: Mention, { lines, place }: Surroundings): number {
  const at = (line: number, token: number) => (lines[line]?.offset ?? 0) + token;
  const here = at(mention.line, mention.from);
  return Math.min(Math.abs(here - at(place.firstLine, place.first)), Math.abs(here - at(place.lastLine, place.last)));
}

export interface Choice {
  readonly mention: Mention | null;
  /** The share of this candidate among all: how sure the choice is, 0 to 1. */
  readonly confidence: number;
}

/** Less sure than this, a speaker is left out: he would be wrong more often than right. */
const UNSURE = 0.25;

/** The likeliest candidate, by a softmax over the weighted sums of the measures; nobody where none is likely. */
export function chooseSpeaker(candidates: readonly Candidate[], weights: Measures = fitted): Choice {
  const scores = candidates.map(({ measures }) => score(measures, weights));
  const top = Math.max(...scores);
  const shares = scores.map((value) => Math.exp(value - top));
  const total = shares.reduce((sum, value) => sum + value, 0);
  const best = scores.indexOf(top);
  const confidence = (shares[best] ?? 0) / total;
  return { mention: confidence < UNSURE ? null : (candidates[best]?.mention ?? null), confidence };
}

const score = (measures: Measures, weights: Measures): number =>
  Object.entries(measures).reduce((sum, [name, value]) => sum + (weights[name] ?? 0) * value, 0);
