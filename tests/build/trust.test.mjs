import fs from 'node:fs';
import { expect, it } from 'vitest';
import { guards } from '../guards/guards.mjs';

const root = new URL('../../', import.meta.url);
const trust = fs.readFileSync(new URL('docs/trust.md', root), 'utf8');

it('docs/trust.md lists every guard that is broken once, with the tests that see it', () => {
  expect(guards.length).toBeGreaterThanOrEqual(25);
  for (const { name, file, by } of guards) expect(trust).toContain(`| ${name} | \`${file}\` | \`${by.split(' ').join('`, `')}\` |`);
});

it('each guard stands once in its file, and its tests are there', () => {
  for (const { file, search, replace, by } of guards) {
    const text = fs.readFileSync(new URL(file, root), 'utf8');
    expect([file, search, text.split(search).length - 1]).toEqual([file, search, 1]);
    expect(replace).not.toBe(search);
    for (const test of by.split(' ')) expect(fs.existsSync(new URL(test, root)), test).toBe(true);
  }
});

it('docs/trust.md names no test that is not there', () => {
  const named = [...trust.matchAll(/`(tests\/[\w./-]+\.(?:ts|tsx|mjs))`/g)].map(([, file]) => file);
  expect(named.length).toBeGreaterThan(20);
  expect(named.filter((file) => !fs.existsSync(new URL(file, root)))).toEqual([]);
});
