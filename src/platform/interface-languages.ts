import { browser } from './browser.ts';

/** A language of which we have a file: its folder in `_locales`, and its BCP 47 tag. */
export interface InterfaceLanguage {
  folder: string;
  tag: string;
}

/** The languages that the interface can be in; the build lists them. */
export async function listInterfaceLanguages(): Promise<InterfaceLanguage[]> {
  return await (await fetch(browser.runtime.getURL('languages.json'))).json();
}
