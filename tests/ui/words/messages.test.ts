import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const root = new URL('../../../', import.meta.url);
const messages: Record<string, { message: string; placeholders?: Record<string, { content: string }> }> = JSON.parse(
  readFileSync(new URL('_locales/en/messages.json', root), 'utf8'),
);

const sources = readdirSync(new URL('src/', root), { recursive: true, encoding: 'utf8' })
  .filter((file) => /\.tsx?$/.test(file))
  .map((file) => readFileSync(new URL(`src/${file}`, root), 'utf8'));
const everything = [...sources, readFileSync(new URL('manifest.json', root), 'utf8')].join('\n');

describe('the words of the interface', () => {
  it('are all used somewhere', () => {
    const unused = Object.keys(messages).filter((key) => !everything.includes(`'${key}'`) && !everything.includes(`__MSG_${key}__`));
    expect(unused).toEqual([]);
  });

  it('fill each placeholder that they name, and name each that they have', () => {
    for (const [key, { message, placeholders = {} }] of Object.entries(messages)) {
      const named = [...message.matchAll(/\$(\w+)\$/g)].map(([, name]) => name);
      expect({ key, named }).toEqual({ key, named: Object.keys(placeholders) });
    }
  });

  it('are never empty', () => {
    expect(Object.entries(messages).filter(([, { message }]) => message.trim() === '')).toEqual([]);
  });
});
