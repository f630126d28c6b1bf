import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

type Messages = Record<string, { message: string; placeholders?: Record<string, { content: string }> }>;

const root = new URL('../../../', import.meta.url);
const readMessages = (folder: string): Messages => JSON.parse(readFileSync(new URL(`_locales/${folder}/messages.json`, root), 'utf8'));
const folders = readdirSync(new URL('_locales/', root));
const english = readMessages('en');

const sources = readdirSync(new URL('src/', root), { recursive: true, encoding: 'utf8' })
  .filter((file) => /\.tsx?$/.test(file))
  .map((file) => readFileSync(new URL(`src/${file}`, root), 'utf8'));
const everything = [...sources, readFileSync(new URL('manifest.json', root), 'utf8')].join('\n');

const counted = new Set(Object.keys(english).flatMap((key) => /^(\w+)_other$/.exec(key)?.[1] ?? []));
/** The name by which the program asks for a message: without the form of its plural. */
const nameOf = (key: string): string => {
  const name = key.replace(/_[a-z]+$/, '');
  return counted.has(name) ? name : key;
};
const names = [...new Set(Object.keys(english).map(nameOf))];

const namedIn = (message: string): string[] => [...message.matchAll(/\$(\w+)\$/g)].map(([, name]) => name ?? '').toSorted();
const placesOf = ({ placeholders = {} }: Messages[string]): string[] =>
  Object.entries(placeholders)
    .map(([name, { content }]) => `${name} ${content}`)
    .toSorted();

/** Of these forms of a plural each stands for one number only, which its words may tell (“two words”). */
function formsOfOneNumber(tag: string): string[] {
  const rules = new Intl.PluralRules(tag);
  const met = Array.from({ length: 200 }, (_, number) => rules.select(number));
  return rules.resolvedOptions().pluralCategories.filter((form) => met.filter((one) => one === form).length === 1);
}

describe('the words of the interface', () => {
  it('are all used somewhere', () => {
    expect(names.filter((name) => !everything.includes(`'${name}'`) && !everything.includes(`__MSG_${name}__`))).toEqual([]);
  });

  it('call only what is made a digest: what is done is “summarize”', () => {
    const words = Object.values(english).map(({ message }) => message);
    expect(words.filter((one) => /\bdigested\b|\bdigest (?:this|it|here)/i.test(one))).toEqual([]);
  });
});

describe.each(folders)('the words of the interface in %s', (folder) => {
  const messages = readMessages(folder);
  const tag = messages.languageTag?.message ?? '';

  it('say in which language they are, and in which direction that is written', () => {
    const { language, script } = new Intl.Locale(tag).maximize();
    expect(language).toBe(folder.split('_')[0]);
    expect(messages.textDirection?.message).toBe(['Arab', 'Hebr'].includes(script ?? '') ? 'rtl' : 'ltr');
  });

  it('are all there, in each form that a number can want, and no others', () => {
    const forms = new Intl.PluralRules(tag).resolvedOptions().pluralCategories;
    const wanted = names.flatMap((name) => (counted.has(name) ? forms.map((form) => `${name}_${form}`) : [name]));
    expect(Object.keys(messages).toSorted()).toEqual(wanted.toSorted());
  });

  it('fill each placeholder of the English words, and name each', () => {
    const mayTell = formsOfOneNumber(tag);
    for (const [key, message] of Object.entries(messages)) {
      const original = english[key] ?? english[`${nameOf(key)}_other`];
      if (!original) throw new Error(`${key} is not there in English`);
      expect({ key, places: placesOf(message) }).toEqual({ key, places: placesOf(original) });
      const count = Object.entries(message.placeholders ?? {}).find(([, { content }]) => content === '$1')?.[0];
      const isToldInWords = counted.has(nameOf(key)) && mayTell.some((form) => key.endsWith(`_${form}`));
      const must = namedIn(original.message).filter((name) => name !== count || !isToldInWords);
      expect({ key, named: namedIn(message.message).filter((name) => name !== count || !isToldInWords) }).toEqual({ key, named: must });
      expect(message.message.replaceAll(/\$\w+\$/g, '')).not.toContain('$');
    }
  });

  it('have one word for what Citeback does with a page, wherever the reader is offered it', () => {
    const page = messages.menuSummarizePage?.message;
    expect([messages.commandOpenPopup?.message, messages.shortcutPopup?.message]).toEqual([page, page]);
    expect(messages.noSelectionNext?.message).toContain(messages.menuSummarizeSelection?.message);
  });

  it('are never empty, nor left as they are in English', () => {
    const words = Object.values(messages).map(({ message }) => message.trim());
    expect(words.filter((one) => one === '')).toEqual([]);
    const isLong = (message: string) => message.split(' ').length > 3;
    const same = Object.keys(messages).filter(
      (key) => isLong(messages[key]?.message ?? '') && messages[key]?.message === english[key]?.message,
    );
    expect(folder === 'en' ? [] : same).toEqual([]);
  });

  // https://developer.chrome.com/docs/extensions/reference/manifest: a name of 75 characters, a description of 132.
  it('name and describe the extension within the limits of the stores', () => {
    expect([...(messages.extensionName?.message ?? '')].length).toBeLessThanOrEqual(45);
    expect([...(messages.extensionDescription?.message ?? '')].length).toBeLessThanOrEqual(132);
  });
});
