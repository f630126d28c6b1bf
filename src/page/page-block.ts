import type { Passage } from '../core/article.ts';
import { type Box, NAMES } from './box-tree.ts';
import type { TextRun } from './text-map.ts';

/** A passage of the whole page with the boxes that it stands in. Lengths are in characters, wide ones counted for more. */
export interface Block {
  passage: Passage;
  /** The block element that it stands in, and its make with those of the two around it. */
  box: Box;
  make: string;
  length: number;
  linked: number;
  links: number;
  isLong: boolean;
  isHeading: boolean;
  /** 1 to 6 for a heading by its tag, else 0. */
  level: number;
  endsSentence: boolean;
  /** Which of WAYS it stands in, a bit for each. */
  ways: number;
  /** For each of NAMES how near the nearest box so named is: 1 for its own, 1/2 for the next, 0 for none. */
  named: number[];
  /** Its letters and digits only, to compare. */
  letters: string;
}

/** Elements that say where a passage stands. The order is that of the fitted trees. */
export const WAYS = ['aside', 'footer', 'header', 'nav', 'form', 'table', 'article', 'main', 'section', 'li', 'figure'] as const;
const WAY_OF = new Map<string, number>(WAYS.map((name, at) => [name, at]));
const ROLES: Readonly<Record<string, string>> = { navigation: 'nav', complementary: 'aside', contentinfo: 'footer', main: 'main' };

const LONG = 80;
const MOSTLY_LINKED = 0.4;
/** A letter of these scripts says as much as two or three of others. */
const WIDE = /[\p{scx=Han}\p{scx=Hira}\p{scx=Kana}\p{scx=Hang}\p{scx=Thai}]/gu;
const EXTRA_OF_WIDE = 1.5;
const ENDS_SENTENCE = /[.!?…。！？؟।]["”»’)\]]*\s*$/u;

/** Letters and digits of a text, folded. */
export const lettersOf = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '');

export function blockOf(passage: Passage, runs: readonly TextRun[], boxOf: (node: Text) => Box): Block {
  const inner = runs[0] && boxOf(runs[0].node);
  if (!inner) throw new Error(`passage ${passage.id} stands nowhere`);
  let box = inner;
  while (!box.isBlock && box.parent) box = box.parent;
  const { text, kind } = passage;
  const length = text.length + EXTRA_OF_WIDE * (text.match(WIDE)?.length ?? 0);
  const { share, links } = linksIn(runs, boxOf);
  const isHeading = kind === 'heading';
  const surroundings = surroundingsOf(inner);
  return {
    passage,
    box,
    make: `${box.parent?.parent?.make}|${box.parent?.make}|${box.make}`,
    length,
    linked: length * share,
    links,
    isLong: !isHeading && length * (1 - share) >= LONG && share < MOSTLY_LINKED,
    isHeading,
    level: isHeading ? surroundings.level : 0,
    endsSentence: ENDS_SENTENCE.test(text),
    ways: surroundings.ways,
    named: surroundings.named,
    letters: lettersOf(text),
  };
}

/** Which share of a passage stands in links, and in how many. */
function linksIn(runs: readonly TextRun[], boxOf: (node: Text) => Box): { share: number; links: number } {
  const links = new Set<Box>();
  let [all, linked] = [0, 0];
  for (const { node, length } of runs) {
    all += length;
    for (let box: Box | null = boxOf(node); box; box = box.parent) {
      if (box.name !== 'a' || !box.element.hasAttribute('href')) continue;
      links.add(box);
      linked += length;
      break;
    }
  }
  return { share: linked / Math.max(1, all), links: links.size };
}

function surroundingsOf(inner: Box): { ways: number; named: number[]; level: number } {
  const named = NAMES.map(() => 0);
  let [ways, level, distance] = [0, 0, 1];
  for (let box: Box | null = inner; box; box = box.parent, distance++) {
    const way = WAY_OF.get(ROLES[box.element.getAttribute('role') ?? ''] ?? box.name);
    if (way !== undefined) ways |= 1 << way;
    if (!level && /^h[1-6]$/.test(box.name)) level = Number(box.name[1]);
    if (!box.named || !box.parent) continue;
    for (let bit = 0; bit < NAMES.length; bit++) if (box.named & (1 << bit) && !named[bit]) named[bit] = 1 / distance;
  }
  return { ways, named, level };
}
