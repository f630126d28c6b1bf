// Writes docs/digest.schema.json, the digest's published shape, from the schema in src/core/digest.ts. `node build/write-schema.mjs`
import { execFileSync } from 'node:child_process';
import fs from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');
export const schemaFile = path.join(root, 'docs/digest.schema.json');

/** The digest's JSON Schema, as docs/digest.schema.json has to hold it. */
export async function digestJsonSchema() {
  const source = `
    import * as z from 'zod/mini';
    import { digestSchema } from './src/core/digest.ts';
    const isWhole = ({ _zod }) => _zod.def.fn === Number.isSafeInteger;
    const override = ({ zodSchema, jsonSchema }) => {
      // src/core/count.ts: what a refinement asks has no words in JSON Schema by itself.
      if (zodSchema._zod.def.checks?.some(isWhole)) Object.assign(jsonSchema, { type: 'integer', maximum: Number.MAX_SAFE_INTEGER });
    };
    export const schema = z.toJSONSchema(digestSchema, { override });`;
  const { outputFiles } = await build({
    stdin: { contents: source, resolveDir: root, loader: 'ts' },
    bundle: true,
    write: false,
    platform: 'node',
    format: 'esm',
  });
  const { schema } = await import(`data:text/javascript;base64,${Buffer.from(outputFiles[0].contents).toString('base64')}`);
  return { title: 'Citeback digest, version 1', ...schema };
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  await fs.mkdir(path.dirname(schemaFile), { recursive: true });
  await fs.writeFile(schemaFile, JSON.stringify(await digestJsonSchema()));
  execFileSync(path.join(root, 'node_modules/.bin/biome'), ['format', '--write', schemaFile], { stdio: 'inherit' });
}
