import { lettersOf } from './is-same-text.ts';
import { foldSpace, type MetaContent } from './meta-content.ts';
import { isArticleNode, type JsonLdNode } from './read-json-ld.ts';
import { shownTextOf } from './shown-text.ts';

/** A text that may be the page's title, with every place where it was found. */
export interface TitleCandidate {
  text: string;
  found: readonly Finding[];
}

/** Where a text stands: a heading or a part of one, or what the head of the page says, whole or a run of its parts between separators. */
export type Finding =
  | { place: 'heading'; element: Element; level: number; at: number; isPart: boolean }
  | { place: HeadPlace; from: number; to: number; parts: number };

export type HeadPlace = 'element' | 'social' | 'data';

const LONGEST = 300;
const MOST_HEADINGS = 12;
const MOST_PARTS = 4;
const SEPARATOR = /: | (?:::|[|–—\-·•»«:/]) | ?[|»«] ?/g;

/** All that may be the page's title; equal texts are one, spelled as the first that is found, headings first. */
export function titleCandidates(document: Document, nodes: readonly JsonLdNode[], meta: MetaContent): TitleCandidate[] {
  const candidates = new Map<string, { text: string; found: Finding[] }>();
  const add = (text: string, finding: Finding) => {
    const key = lettersOf(text);
    if (!key || text.length > LONGEST) return;
    const known = candidates.get(key);
    if (known) known.found.push(finding);
    else candidates.set(key, { text, found: [finding] });
  };
  for (const level of [1, 2]) {
    for (const [at, element] of [...document.querySelectorAll(`h${level}`)].slice(0, MOST_HEADINGS).entries()) {
      add(shownTextOf(element), { place: 'heading', element, level, at, isPart: false });
      if (level === 1) for (const part of partsOf(element)) add(part, { place: 'heading', element, level, at, isPart: true });
    }
  }
  for (const [place, title] of headTitles(document, nodes, meta)) addRuns(title, place, add);
  return [...candidates.values()];
}

function headTitles(document: Document, nodes: readonly JsonLdNode[], meta: MetaContent): [HeadPlace, string][] {
  const element = document.querySelector('head > title, title')?.textContent ?? '';
  const data = nodes.filter(isArticleNode).map((node) => node.headline ?? node.name);
  const social = [meta('og:title'), meta('twitter:title'), meta('dc.title', 'parsely-title')];
  const said: [HeadPlace, unknown][] = [
    ...social.map((title): [HeadPlace, unknown] => ['social', title]),
    ...data.map((title): [HeadPlace, unknown] => ['data', title]),
    ['element', element],
  ];
  return said.flatMap(([place, title]) =>
    typeof title === 'string' && title.trim() ? [[place, foldSpace(title)] as [HeadPlace, string]] : [],
  );
}

/** The texts of a heading's own boxes, where it has several. */
function partsOf(heading: Element): string[] {
  const parts = [...heading.children].map(shownTextOf);
  const whole = shownTextOf(heading);
  const own = [...heading.childNodes].filter(({ nodeType }) => nodeType === 3).map((node) => foldSpace(node.textContent ?? ''));
  return [...parts, ...own].filter((part) => part !== whole);
}

function addRuns(title: string, place: HeadPlace, add: (text: string, finding: Finding) => void): void {
  const separators = [...title.matchAll(SEPARATOR)].slice(0, MOST_PARTS - 1);
  const starts = [0, ...separators.map(({ 0: separator, index }) => index + separator.length)];
  const ends = [...separators.map(({ index }) => index), title.length];
  for (const [from, start] of starts.entries())
    for (const [to, end] of ends.entries()) if (to >= from) add(title.slice(start, end), { place, from, to, parts: starts.length });
}
