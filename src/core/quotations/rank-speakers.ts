import { type Measures, measureCandidate, measureNobody, type Surroundings } from './measure-candidate.ts';
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
  return comparedTo([{ mention: null, measures: measureNobody(around) }, ...measured]);
}

/** Where speakers stand. */
const places = ['beside after', 'beside before', 'introduced', 'introduced surely'];

/** What tells less of a candidate while another one stands where speakers stand: a source named besides, whoever spoke last. */
const besidesOthers = ['sentence according', 'carries line', 'carries next'];

/** Adds to each candidate where another one stands and he does not. */
function comparedTo(candidates: readonly Candidate[]): Candidate[] {
  const held = places.filter((name) => candidates.some(({ measures }) => measures[name]));
  if (held.length === 0) return [...candidates];
  return candidates.map(({ mention, measures }) => {
    const against = held.filter((name) => !measures[name]).map((name) => [`against ${name}`, 1] as const);
    const besides = against.length > 0 ? besidesOthers.filter((name) => measures[name]).map((name) => [`${name} besides`, 1] as const) : [];
    return { mention, measures: { ...measures, ...Object.fromEntries([...against, ...besides]) } };
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

/** Less sure than this, nobody is chosen. Much surer is whoever is shown by name (find-quotations.ts). */
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
