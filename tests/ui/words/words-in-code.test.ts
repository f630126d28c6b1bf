import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const root = new URL('../../../src/', import.meta.url);
/** The parts of the program that show something to a reader. */
const sources = ['ui', 'background', 'platform', 'content'].flatMap((folder) =>
  readdirSync(new URL(folder, root), { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.tsx?$/.test(file))
    .map((file) => [`${folder}/${file}`, readFileSync(new URL(`${folder}/${file}`, root), 'utf8')] as const),
);

const betweenTags = /(?<=[\w"'}])>([^<>{}=;()]*\p{L}{2}[^<>{}=;()]*)<\//gu;
const inAttributes = /\b(?:title|placeholder|alt|label|aria-(?:label|description|roledescription|valuetext))="([^"]*\p{L}[^"]*)"/gu;
/** Sentences in quotes that are not the message of an error or for the console. */
const sentences = /(?<!Error\(|console\.\w+\()(?<=[(,:=?[] ?|\n *)(['"`])(\p{Lu}\p{L}*[,:]? \p{L}[^'"`\n]*)\1/gu;

/** Words that a reader would see and no translator would. */
function findWords(name: string, source: string): string[] {
  const code = source.replace(/\/\*[\s\S]*?\*\//g, '').replace(/(^|\s)\/\/.*$/gm, '');
  const inTags = name.endsWith('.tsx') ? [betweenTags, inAttributes].flatMap((one) => [...code.matchAll(one)]) : [];
  const found = [...inTags.map((match) => match[1]), ...[...code.matchAll(sentences)].map((match) => match[2])];
  return found.flatMap((words) => (words ? [`${name}: ${words.trim()}`] : []));
}

describe('words that a reader sees', () => {
  it('stand in no code, but in the files of languages', () => {
    expect(sources.length).toBeGreaterThan(100);
    expect(sources.flatMap(([name, source]) => findWords(name, source))).toEqual([]);
  });

  it.each([
    ['between tags', '<p class="hint">Nothing here</p>'],
    ['on a line between tags', '<p>\n  Nothing is here yet.\n</p>'],
    ['in an attribute', '<button aria-label="close">'],
    ['in an expression', "const spoken = isSaved ? 'All is saved' : '';"],
    ['in a call', "setFailure('Try again');"],
  ])('would be found %s', (_, source) => {
    expect(findWords('view.tsx', source)).toHaveLength(1);
  });
});
