import type messages from '../../_locales/en/messages.json';
import { browser } from './browser.ts';

type Key = keyof typeof messages;
type BaseOf<K> = K extends `${infer Base}_other` ? Base : never;

/** The name of a sentence with a count in it, which has one message for each form of the plural: `name_one`, `name_other` … */
export type CountedKey = BaseOf<Key>;
/** The name of a sentence of the interface. */
export type MessageKey = Exclude<Key, `${CountedKey}_${string}`>;

/** A file of `_locales` as it is shipped: the first placeholder is `$1`. */
type Messages = Record<string, { message: string }>;

/** The sentences of the language that the reader has chosen; none where it is the browser's own, for then the browser finds them. */
let chosen: Messages = {};

/** A sentence of the interface, its placeholders filled in order. */
export const say = (key: MessageKey, ...substitutions: (string | number)[]): string => find(key, substitutions);

/** A sentence in the form that the count wants in its language; the count is its first placeholder. */
export function sayCount(key: CountedKey, count: number, ...substitutions: (string | number)[]): string {
  const form = new Intl.PluralRules(say('languageTag')).select(count);
  const filled = [count, ...substitutions];
  // A sentence that a language lacks is English, which has two forms only.
  return find(`${key}_${form}`, filled) || find(`${key}_other`, filled);
}

function find(key: string, substitutions: (string | number)[]): string {
  const words = substitutions.map((one) => (typeof one === 'number' ? formatNumber(one) : one));
  const own = chosen[key];
  if (!own) return browser.i18n.getMessage(key, words);
  return own.message.replace(/\$(\d)/g, (_, place: string) => words[Number(place) - 1] ?? '');
}

/** A number as the interface's language writes it. */
export const formatNumber = (number: number, style?: Intl.NumberFormatOptions): string =>
  new Intl.NumberFormat(interfaceLanguage(), style).format(number);

/** The language that numbers and dates are written in, BCP 47: the reader's own variety of the interface's language, else that language itself. */
export function interfaceLanguage(): string {
  const words = say('languageTag');
  const reader = browser.i18n.getUILanguage();
  return reader.startsWith(`${words}-`) ? reader : words;
}

/**
 * Has all that is said from now on in the language of that folder of `_locales`, or (null) in the browser's. What the folder lacks is English, and so is
 * all where the browser has no words: Chromium was once seen to give a page none, as long as that was open.
 */
export async function speak(folder: string | null): Promise<void> {
  const own = browser.i18n.getMessage('languageTag') ? [] : ['en'];
  const folders = folder === null ? own : ['en', folder];
  chosen = Object.assign({}, ...(await Promise.all(folders.map(readMessages))));
}

const readMessages = async (folder: string): Promise<Messages> =>
  (await fetch(browser.runtime.getURL(`_locales/${folder}/messages.json`))).json();
