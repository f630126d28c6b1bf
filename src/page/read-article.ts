import type { Article, ReadingNote } from '../core/article.ts';
import { countWords } from '../core/text/words.ts';
import { choosePassages } from './choose-passages.ts';
import { type Cut, cutPassages } from './cut-passages.ts';
import { findDoubts } from './find-doubts.ts';
import { findFramedArticle } from './find-framed-article.ts';
import { findNextArticles } from './find-next-articles.ts';
import { type HeadWords, headWords } from './head-words.ts';
import { isMostlyText } from './is-mostly-text.ts';
import { judgeArticle } from './judge-article.ts';
import { leaveOutLabels } from './leave-out-labels.ts';
import { leaveOutNext } from './leave-out-next.ts';
import type { LeftOut } from './left-out.ts';
import { markupOf } from './markup-of.ts';
import { readDirection } from './read-language.ts';
import { type Metadata, readMetadata } from './read-metadata.ts';
import { seenPart } from './seen-part.ts';
import type { TextMap } from './text-map.ts';
import { hasText, isCutShort, type PageStep, walkPage } from './walk-page.ts';

/** What came of reading a page. `whole`: all of the page's text, where all of it was looked at; `frameAddress`: where the text stands instead, if it stands in a frame. */
export type Reading = { kind: 'read'; article: Article; map: TextMap; whole?: Cut; leftOut?: readonly LeftOut[] } | Nothing;
interface Nothing {
  kind: 'nothing';
  why: 'empty-page' | 'no-text' | 'framed-article';
  frameAddress: string | null;
}

/** Where a page stands, and whether its reader wants it read though it may be no article. */
export interface Place {
  url: string;
  anyway: boolean;
}

const FEWEST_WORDS = 25;
const SHORT_WORDS = 100;
/** From this confidence on a page is an article; from that one it is where it holds hardly anything but running text. */
const SURE = 0.5;
const UNSURE = 0.2;

/** Reads a page into passages with the way back to its live text nodes. The page is left as it is. */
export function readArticle(document: Document, place: Place): Reading {
  const body = document.body as HTMLElement | null;
  const steps = body ? walkPage(body) : [];
  if (!hasText(steps)) return nothingIn(document, place.url, 'empty-page');
  const seen = isCutShort(steps) ? seenPart(document, steps) : document;
  const metadata = readMetadata(seen, place.url);
  const head = headWords(seen, metadata.title);
  const whole = cutPassages(steps, wholeNode);
  const cut = cutArticle(document, steps, whole, { metadata, head }, place.anyway);
  const { wordCount } = cut;
  if (wordCount < FEWEST_WORDS) {
    const nothing = nothingIn(document, place.url, 'no-text');
    if (!place.anyway || nothing.why === 'framed-article' || cut.passages.length === 0) return nothing;
  }
  const judged = judgeArticle(seen, place.url);
  const isBareStory = judged >= UNSURE && judged < SURE && isMostlyText(document, steps, cut);
  const confidence = isBareStory ? SURE : judged;
  const isArticle = confidence >= SURE;
  const notes: ReadingNote[] = [];
  if (!isArticle && place.anyway) notes.push({ kind: 'forced' });
  if (wordCount < SHORT_WORDS) notes.push({ kind: 'very-short', words: wordCount });
  notes.push(...findDoubts(document, steps, cut, metadata));
  const direction = readDirection(document);
  return {
    kind: 'read',
    article: {
      scope: 'page',
      source: { ...metadata, wordCount },
      state: { isArticle, confidence, notes },
      passages: cut.passages,
      ...markupOf(cut),
      ...(direction && { direction }),
      description: head.descriptions[0] ?? '',
    },
    map: cut.map,
    whole,
    leftOut: cut.leftOut,
  };
}

function nothingIn(document: Document, url: string, why: 'empty-page' | 'no-text'): Nothing {
  const frameAddress = findFramedArticle(document, url);
  return { kind: 'nothing', why: frameAddress ? 'framed-article' : why, frameAddress };
}

const NOT_RUNNING_TEXT = new Set(['aside', 'button', 'footer', 'form', 'header', 'nav']);

const wholeNode = (node: Text) => ({ from: 0, to: node.length });

type Chosen = Cut & { leftOut: LeftOut[] };
type Counted = Chosen & { wordCount: number };

/** What a page says of itself and of its article. */
interface Said {
  metadata: Metadata;
  head: HeadWords;
}

/** The article's passages; where next to nothing looks like one, all of the page that is not its frame; where that is nothing either and the reader insists, all of the page. */
function cutArticle(document: Document, steps: readonly PageStep[], whole: Cut, said: Said, anyway: boolean): Counted {
  const { metadata } = said;
  const cuts = [
    () => chooseArticle(document, steps, whole, said),
    () => leaveOutLabels(cutPassages(withoutFrame(steps), wholeNode), metadata),
    () => ({ ...cutPassages(withoutFrame(steps), wholeNode), leftOut: [] }),
    ...(anyway ? [() => ({ ...whole, leftOut: [] })] : []),
  ];
  let most: Counted = { passages: [], map: new Map(), leftOut: [], wordCount: 0 };
  for (const cut of cuts) {
    const chosen = cut();
    const found = { ...chosen, wordCount: wordsIn(chosen, metadata.language) };
    if (found.wordCount >= FEWEST_WORDS) return found;
    if (found.passages.length > most.passages.length) most = found;
  }
  return most;
}

function chooseArticle(document: Document, steps: readonly PageStep[], whole: Cut, { metadata, head }: Said): Chosen {
  const chosen = choosePassages(steps, whole, head, metadata);
  const first = leaveOutNext(chosen, findNextArticles(document, metadata.title));
  const left = leaveOutLabels(first, metadata);
  return { ...left, leftOut: [...chosen.leftOut, ...first.leftOut, ...left.leftOut] };
}

const wordsIn = ({ passages }: Cut, language: string | null) => passages.reduce((sum, { text }) => sum + countWords(text, language), 0);

function withoutFrame(steps: readonly PageStep[]): PageStep[] {
  let depth = 0;
  let leftAt = 0;
  return steps.filter((step) => {
    const isIn = !leftAt;
    if (step.kind === 'open') depth++;
    if (step.kind === 'open' && isIn && NOT_RUNNING_TEXT.has(step.element.localName)) leftAt = depth;
    if (step.kind === 'close' && depth-- === leftAt) leftAt = 0;
    // The empty box stays: what stands before it and behind it is no one sentence.
    return isIn || !leftAt;
  });
}
