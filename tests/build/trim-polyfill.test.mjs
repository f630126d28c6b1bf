import fs from 'node:fs/promises';
import { createRequire } from 'node:module';
import { expect, it } from 'vitest';
import { trimTable } from '../../build/trim-polyfill.mjs';

const source = await fs.readFile(createRequire(import.meta.url).resolve('webextension-polyfill'), 'utf8');

it('the polyfill loses its table, and nothing else', () => {
  const trimmed = trimTable(source);
  const at = trimmed.indexOf('const apiMetadata = { runtime: {} };');
  const end = trimmed.slice(at).replace(/^.*\n/, '');
  expect(trimmed.slice(0, at)).toBe(source.slice(0, at));
  expect(source.endsWith(end)).toBe(true);
  expect(end).toContain('sendMessage');
  expect(source.length - trimmed.length).toBeGreaterThan(10_000);
});

it('a polyfill that keeps its table otherwise is told of', () => {
  expect(() => trimTable('const table = {};')).toThrow('look at build/trim-polyfill.mjs');
});
