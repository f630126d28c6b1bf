import fs from 'node:fs/promises';
import { expect, it } from 'vitest';
import * as z from 'zod/mini';
import { digestSchema } from '../../../src/core/digest.ts';

it('the published shape of a digest is the one that the code checks (node build/write-schema.mjs writes it)', async () => {
  const published: unknown = JSON.parse(await fs.readFile(new URL('../../../docs/digest.schema.json', import.meta.url), 'utf8'));
  expect(published).toEqual({ title: 'Citeback digest, version 1', ...JSON.parse(JSON.stringify(z.toJSONSchema(digestSchema))) });
});
