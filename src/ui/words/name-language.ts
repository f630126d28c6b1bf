import { interfaceLanguage } from '../../platform/words.ts';

/** A language, given by its BCP 47 tag, in the interface's own words. */
export const nameLanguage = (tag: string): string => new Intl.DisplayNames([interfaceLanguage()], { type: 'language' }).of(tag) ?? tag;
