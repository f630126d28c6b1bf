import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Article } from '../../src/core/article.ts';
import { readSentences, type Sentence } from '../../src/core/digest/read-sentences.ts';

/** What an editor marked in an article: which sentences a brief must say, may say and must not say; what each needs shown before it, and after it. */
export interface Marks {
  must: ReadonlySet<number>;
  may: ReadonlySet<number>;
  never: ReadonlySet<number>;
  /** Sentences that are not understood without another one before them; null where nothing would help. */
  needs: readonly (readonly [number, number | null])[];
  /** Sentences that mislead without the one after them. */
  owes: readonly (readonly [number, number])[];
}

export interface MarkedArticle {
  id: string;
  article: Article;
  sentences: Sentence[];
  marks: Marks;
}

interface Line {
  id: string;
  article: Article;
  sentences: string[];
  must: number[];
  may: number[];
  never: number[];
  needs: [number, number | null][];
  owes: [number, number][];
}

/**
 * Articles whose sentences editors have marked, from marked.jsonl in each folder: a line { id, article, sentences, must, may, never, needs, owes }
 * for each, sentences by their numbers among all that `readSentences` finds. Articles that are cut into other sentences today are left out, and
 * told on standard error.
 */
export function readMarks(folders: readonly string[]): MarkedArticle[] {
  const lines = folders.flatMap((folder) =>
    readFileSync(path.join(folder, 'marked.jsonl'), 'utf8')
      .split('\n')
      .filter(Boolean)
      .map((line): Line => JSON.parse(line)),
  );
  return lines.flatMap(({ id, article, sentences: texts, must, may, never, needs, owes }) => {
    const sentences = readSentences(article.passages, article.source.language, article.source);
    if (sentences.length !== texts.length || sentences.some(({ text }, at) => text !== texts[at])) {
      console.error(`${id}: cut into other sentences than were marked, left out`);
      return [];
    }
    return [{ id, article, sentences, marks: { must: new Set(must), may: new Set(may), never: new Set(never), needs, owes } }];
  });
}
