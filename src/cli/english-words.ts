import type { ExportWords } from '../core/export/export-words.ts';
import { doubtReasons } from './check-words.ts';

const reasons = { ...doubtReasons, translation: 'not the same in the translation' };

const capital = (words: string): string => words.slice(0, 1).toUpperCase() + words.slice(1);

/** The words of what the command line writes, the same on every machine: dates stay as ISO 8601 has them. */
export const englishWords: ExportWords = {
  language: 'en',
  dateOf: (iso) => iso,
  digestOf: (date) => `Digest of ${date}`,
  notArticle: 'This page does not look like an article.',
  alsoInArticle: 'Also in the article',
  addedName: 'A name in square brackets was added to say who is meant; it is not in the sentence.',
  writtenBy: (model, language) =>
    `Written by ${model ?? 'a model'} from the passages it cites${language === null ? '' : `, and translated: ${language}`}.`,
  partly: 'The source carries this sentence only in part.',
  doubtOf: ({ kind, detail }) => `${capital((reasons as Record<string, string>)[kind] ?? reasons.words)}: ${detail}.`,
  pageWords: 'the page’s own words',
  leftOut: (count) =>
    count === 1
      ? '1 sentence was left out because the page does not back it.'
      : `${count} sentences were left out because the page does not back them.`,
  translatedBy: (model, language) => `Translation by ${model ?? 'a model'}: ${language}`,
  showInPage: 'Show in the page',
  sources: 'Sources',
};
