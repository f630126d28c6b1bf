import fs from 'node:fs/promises';
import { createRequire } from 'node:module';
import { expect, it } from 'vitest';
import { trimTable } from '../../build/trim-polyfill.mjs';

const source = await fs.readFile(createRequire(import.meta.url).resolve('webextension-polyfill'), 'utf8');

it('of the polyfill’s table only the methods stay that are used, and its code stays as it is', () => {
  const trimmed = trimTable(source, new Set(['tabs.query', 'storage.local']));
  const [, table] = /const apiMetadata = (\{.*?\});/.exec(trimmed) ?? [];
  const { tabs, storage, ...others } = JSON.parse(table ?? '{}');
  expect(Object.keys(tabs)).toEqual(['query']);
  expect(Object.keys(storage)).toEqual(['local']);
  expect(others).toEqual({});
  expect(trimmed.split(table ?? '')[1]).toBe(source.slice(source.indexOf('};\n', source.indexOf('apiMetadata =')) + 1));
});

it('a polyfill that keeps its table otherwise is told of', () => {
  expect(() => trimTable('const table = {};', new Set())).toThrow('look at build/trim-polyfill.mjs');
});
