import type messages from '../../_locales/en/messages.json';
import { browser } from './browser.ts';

/** The name of a sentence of the interface. */
export type MessageKey = keyof typeof messages;

/** A sentence of the interface in the browser's language, its placeholders filled in order. */
export const say = (key: MessageKey, ...substitutions: (string | number)[]): string =>
  browser.i18n.getMessage(key, substitutions.map(String));

/** The language of the interface, BCP 47. */
export const interfaceLanguage = (): string => browser.i18n.getUILanguage();
