import fs from 'node:fs/promises';
import { expect, it } from 'vitest';
import { digestJsonSchema } from '../../../build/write-schema.mjs';

it('the published shape of a digest is the one that the code checks (node build/write-schema.mjs writes it)', async () => {
  const published: unknown = JSON.parse(await fs.readFile(new URL('../../../docs/digest.schema.json', import.meta.url), 'utf8'));
  expect(published).toEqual(JSON.parse(JSON.stringify(await digestJsonSchema())));
  expect(JSON.stringify(published)).toContain('"start":{"type":"integer","minimum":0,');
});
