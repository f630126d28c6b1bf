import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import { readPlainText } from '../../src/cli/read-plain-text.ts';
import { articleText } from '../../src/core/article-text.ts';
import { featureNames } from '../../src/core/digest/feature-weights.ts';
import { readSentences, type Sentence } from '../../src/core/digest/read-sentences.ts';
import { featuresOf } from '../../src/core/digest/sentence-features.ts';
import { findLanguage } from '../../src/core/text/find-language.ts';
import { countsOf, measure, pairsOf, wordsOf } from './rouge.ts';

/** An article with a summary of it, and its sentences as the digest sees them. */
export interface Document {
  set: string;
  sentences: Sentence[];
  /** A row of features for each sentence, in the order of `featureNames`. */
  rows: number[][];
  reference: string[];
  /** ROUGE-1 and ROUGE-2 of these sentences, added up. */
  reward(chosen: readonly number[]): number;
}

interface Labelled {
  title?: string;
  paragraphs: string[];
  reference: string | string[];
  lang?: string;
}

/** Rewards by counts that are taken once. */
function rewardOf(sentences: readonly Sentence[], reference: readonly string[]): Document['reward'] {
  const wanted = [reference.flatMap(wordsOf), pairsOf(reference.flatMap(wordsOf))];
  const counts = wanted.map(countsOf);
  const said = sentences.map(({ text }) => [wordsOf(text), pairsOf(wordsOf(text))]);
  return (chosen) =>
    counts.reduce((sum, count, kind) => {
      const left = new Map<string, number>();
      let [hits, all] = [0, 0];
      for (const index of chosen) {
        for (const word of said[index]?.[kind] ?? []) {
          all++;
          const has = left.get(word) ?? count.get(word) ?? 0;
          if (has > 0) hits++;
          left.set(word, has - 1);
        }
      }
      return sum + measure(hits, all, wanted[kind]?.length ?? 0);
    }, 0);
}

function readDocument(set: string, { title, paragraphs, reference, lang }: Labelled): Document | null {
  const article = readPlainText([...(title ? [title] : []), ...paragraphs].join('\n\n'), { url: '', language: lang ?? null });
  if (!article) return null;
  const language = findLanguage(articleText(article.passages), article.source.language);
  const sentences = readSentences(article.passages, language, article.source);
  const lines = Array.isArray(reference) ? reference : reference.split('\n');
  const rows = featuresOf(sentences, article.source.title, language).map((features) => featureNames.map((name) => features[name]));
  return { set, sentences, rows, reference: lines, reward: rewardOf(sentences, lines) };
}

/** The articles with summaries in all `.jsonl.gz` files of these folders: a line `{ title?, paragraphs, reference, lang? }` each; files of another shape are passed over. */
export function readSummaries(folders: readonly string[]): Document[] {
  const files = folders.flatMap((folder) => readdirSync(folder).map((name) => path.join(folder, name)));
  return files
    .filter((file) => file.endsWith('.jsonl.gz'))
    .flatMap((file) => {
      const lines = gunzipSync(readFileSync(file)).toString('utf8').split('\n').filter(Boolean);
      const labelled = lines.map((line) => JSON.parse(line) as Labelled).filter((each) => each.paragraphs && each.reference);
      return labelled.flatMap((each) => readDocument(path.basename(file, '.jsonl.gz'), each) ?? []);
    });
}
