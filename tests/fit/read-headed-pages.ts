import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import type { Article, Passage } from '../../src/core/article.ts';
import { articleText } from '../../src/core/article-text.ts';
import { readSentences, type Sentence } from '../../src/core/digest/read-sentences.ts';
import { findLanguage } from '../../src/core/text/find-language.ts';
import { readPages } from '../measure/read-pages.ts';

/** A page whose headings were taken out, and where they stood. */
export interface HeadedPage {
  title: string;
  language: string | null;
  /** The running text: paragraphs, list items and block quotes. */
  passages: Passage[];
  sentences: Sentence[];
  /** The places in `passages` at which a section starts, but for the first. */
  bounds: number[];
  /** The heading over each section, that over the first among them. */
  headings: string[];
  /** Which of five folds it is in; pages of one site are in one. */
  fold: number;
}

const FOLDS = 5;
const RUNNING = new Set(['paragraph', 'list-item', 'blockquote']);
const LEAST = { passages: 8, words: 350, sectionWords: 60, sections: 2, share: 0.4 };
const MOST = { passages: 200, words: 8000 };

const foldOf = (site: string): number => Array.from(site).reduce((sum, letter) => (sum * 31 + letter.charCodeAt(0)) % 1_000_003, 0) % FOLDS;

function pageOf(texts: readonly Passage[], bounds: number[], headings: string[], title: string, site: string): HeadedPage {
  const passages = texts.map((passage, at) => ({ ...passage, id: `p${at + 1}` }));
  const language = findLanguage(articleText(passages), null);
  return { title, language, passages, sentences: readSentences(passages, language), bounds, headings, fold: foldOf(site) };
}

const wordsIn = (passages: readonly Passage[]): number => passages.reduce((sum, { text }) => sum + text.split(/\s+/).length, 0);

/** The running text of an article with the places of its headings; null where they do not carve it. */
function withoutHeadings({ passages, source }: Article): HeadedPage | null {
  const kept: Passage[] = [];
  const bounds: number[] = [];
  const headings = [''];
  let heading: string | null = null;
  for (const passage of passages) {
    if (passage.kind === 'heading' && passage.text.trim() !== source.title.trim()) heading = passage.text;
    if (!RUNNING.has(passage.kind)) continue;
    if (heading !== null && kept.length) {
      bounds.push(kept.length);
      headings.push(heading);
    } else if (heading !== null) headings[0] = heading;
    heading = null;
    kept.push(passage);
  }
  const words = wordsIn(kept);
  const sizes = bounds.map((from, at) => wordsIn(kept.slice(from, bounds[at + 1]))).filter((size) => size >= LEAST.sectionWords);
  const isCarved = sizes.length >= LEAST.sections && sizes.reduce((a, b) => a + b, 0) >= words * LEAST.share;
  const isFit = kept.length >= LEAST.passages && kept.length <= MOST.passages && words >= LEAST.words && words <= MOST.words;
  return isCarved && isFit ? pageOf(kept, bounds, headings, source.title, new URL(source.url).host) : null;
}

interface Labelled {
  id: string;
  sents: string[];
  bounds: number[];
  headings: string[];
}

/** Pages that are there without their headings, a line { id, sents, bounds, headings } for each. */
function readLabelled(file: string): HeadedPage[] {
  const lines = gunzipSync(readFileSync(file)).toString('utf8').split('\n').filter(Boolean);
  return lines.map((line) => {
    const { id, sents, bounds, headings } = JSON.parse(line) as Labelled;
    const passages = sents.map((text): Passage => ({ id: '', kind: 'paragraph', text }));
    return pageOf(passages, bounds, headings, '', id);
  });
}

/** The pages of these: files of pages without their headings, or folders of article pages, of which those are taken that headings carve. */
export function readHeadedPages(paths: readonly string[]): HeadedPage[] {
  const [files, folders] = [paths.filter((path) => path.endsWith('.gz')), paths.filter((path) => !path.endsWith('.gz'))];
  const read = folders.length ? readPages(folders, Number.MAX_SAFE_INTEGER).flatMap(({ article }) => withoutHeadings(article) ?? []) : [];
  const texts = new Map(read.map((page) => [articleText(page.passages), page]));
  return [...files.flatMap(readLabelled), ...texts.values()];
}
