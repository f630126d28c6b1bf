import type { Passage } from '../core/article.ts';
import type { Cut } from './cut-passages.ts';
import { findAsides } from './find-asides.ts';
import { findCutQuotes } from './find-cut-quotes.ts';
import { findLostText } from './find-lost-text.ts';
import type { HeadWords } from './head-words.ts';
import { renumbered } from './leave-out-labels.ts';
import type { LeftOut } from './left-out.ts';
import { passageSignals } from './passage-signals.ts';
import type { Metadata } from './read-metadata.ts';
import type { PageStep } from './walk-page.ts';
import { weighPassage } from './weigh-passage.ts';

const LONG = 80;
/** Where a page's long passages are sure to be its article, an unsure one is less likely to be; where they are not, more likely. */
const SURE = 2;
const SHIFT = 0.5;
const MOST_SHIFT = { down: 0.5, up: 0.3 };
const LEAST = -0.5;
const THRESHOLD = -0.4;
/** A picture amid the text is worth less doubt than one beside it. */
const CAPTION_BONUS = 1;
/** So is what stands where a text begins. */
const LOST_BONUS = 1.5;
/** No page with more passages is an article, and weighing them would hold up the tab. */
const MOST_PASSAGES = 20_000;

/** Of the passages of a whole page, those that are its article: by weights fitted to labelled pages, with what these lose above the text, without boxes that are not of it. Ids are given anew. */
export function choosePassages(steps: readonly PageStep[], cut: Cut, head: HeadWords, metadata: Metadata): Cut & { leftOut: LeftOut[] } {
  if (cut.passages.length > MOST_PASSAGES) return { passages: [], map: new Map(), leftOut: [] };
  const isLikely = likelyPassages(
    cut,
    passageSignals(steps, cut, head).map((signals) => (signals ? weighPassage(signals) : -Infinity)),
    metadata,
  );
  const runsOf = ({ id }: Passage) => cut.map.get(id) ?? [];
  const likely = new Set<Text>();
  for (const [at, passage] of cut.passages.entries()) if (isLikely[at]) for (const { node } of runsOf(passage)) likely.add(node);
  for (const node of findCutQuotes(steps, likely)) likely.add(node);
  const asides = findAsides(steps, (node) => likely.has(node), metadata.language);
  const leftOut: LeftOut[] = [];
  const chosen = cut.passages.filter((passage, at) => {
    const isChosen = isLikely[at] || runsOf(passage).every(({ node }) => likely.has(node));
    const isApart = isChosen && runsOf(passage).every(({ node }) => asides.has(node));
    if (isChosen && !isApart) return true;
    leftOut.push({ rule: isChosen ? 'box-apart' : 'unlike-article', passage });
    return false;
  });
  return { ...renumbered(chosen, cut), leftOut };
}

/** The passages of which enough speaks for them; less is enough for captions amid the text and for what begins it. */
function likelyPassages(cut: Cut, weights: readonly number[], metadata: Metadata): boolean[] {
  const threshold = thresholdFor(cut, weights);
  const isAbove = (at: number, bonus = 0) => (weights[at] ?? 0) + bonus > threshold;
  const isBody = cut.passages.map(({ kind }, at) => kind !== 'caption' && isAbove(at));
  const [first, last] = [isBody.indexOf(true), isBody.lastIndexOf(true)];
  const lost = findLostText(cut, isBody, metadata);
  return cut.passages.map((passage, at) => {
    if (passage.kind === 'caption') return at > first && at < last && isAbove(at, CAPTION_BONUS);
    return isBody[at] === true || (lost.has(passage) && isAbove(at, LOST_BONUS));
  });
}

function thresholdFor({ passages }: Cut, weights: readonly number[]): number {
  let [sum, length] = [0, 0];
  for (const [at, { kind, text }] of passages.entries()) {
    const weight = weights[at] ?? 0;
    if (kind === 'heading' || text.length < LONG || weight <= LEAST) continue;
    sum += weight * text.length;
    length += text.length;
  }
  const shift = SHIFT * ((length > 0 ? sum / length : 0) - SURE);
  return THRESHOLD + Math.max(-MOST_SHIFT.down, Math.min(MOST_SHIFT.up, shift));
}
