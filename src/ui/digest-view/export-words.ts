import type { ExportWords } from '../../core/export/export-words.ts';
import { say, sayCount } from '../../platform/words.ts';
import { tellDoubt } from '../words/doubt-words.ts';
import { formatDate } from '../words/format-date.ts';
import { nameLanguage } from '../words/name-language.ts';

/** The words of an export in the interface's language. */
export const exportWords = (): ExportWords => ({
  language: say('languageTag'),
  dateOf: (iso) => formatDate(iso)?.words ?? iso,
  digestOf: (date) => say('exportDigestOf', date),
  notArticle: say('noteNotArticle'),
  alsoInArticle: say('alsoInArticle'),
  addedName: say('exportAddedName'),
  writtenBy: (model, language) => {
    const name = model ?? say('modelOfBrowser');
    return language === null ? say('modelWrote', name) : say('modelTranslated', name, nameLanguage(language));
  },
  partly: say('partlySupported'),
  doubtOf: tellDoubt,
  pageWords: say('pageWords'),
  leftOut: (count) => sayCount('noteDropped', count),
  translatedBy: (model, language) => say('quotationTranslated', model ?? say('modelOfBrowser'), nameLanguage(language)),
  showInPage: say('exportShowInPage'),
  sources: say('printedSources'),
});
