import type { ExportWords } from '../core/export/export-words.ts';

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
  showInPage: 'Show in the page',
  sources: 'Sources',
};
