import fs from 'node:fs/promises';
import * as z from 'zod/mini';
import { parseJson } from '../core/parse-json.ts';
import { type Failure, failure } from './failure.ts';
import { canonicalLanguage } from './parse-call.ts';
import type { InputPlace } from './read-input.ts';

const idSchema = z.union([z.string(), z.number()]);
const lineSchema = z.object({
  id: idSchema,
  path: z.string().check(z.minLength(1)),
  url: z.nullish(z.string()),
  language: z.nullish(z.string()),
});

/** One input as the caller named it. `id` is null for a line of a list that names none. */
export interface NamedInput {
  id: string | number | null;
  input: InputPlace | Failure;
}

/** The inputs of a JSON Lines list, in order, blank lines left out; a line that is wrong gives a failure. Rejects where the list cannot be read. */
export async function* listInputs(list: string, language: string | null): AsyncGenerator<NamedInput> {
  const file = await fs.open(list);
  let number = 0;
  for await (const line of file.readLines({ encoding: 'utf8' })) {
    number += 1;
    const text = line.replace(/^\uFEFF/u, '');
    if (text.trim() !== '') yield parseLine(text, `line ${number} of ${list}`, language);
  }
}

function parseLine(text: string, subject: string, language: string | null): NamedInput {
  const value = parseJson(text);
  if (value === undefined) return { id: null, input: failure('bad-line', subject, 'is not JSON') };
  const line = lineSchema.safeParse(value);
  if (!line.success)
    return { id: idOf(value), input: failure('bad-line', subject, `has a wrong "${line.error.issues[0]?.path.join('.') || 'shape'}"`) };
  const { id, path, url, language: own } = line.data;
  const tag = own == null ? null : canonicalLanguage(own);
  if (own != null && tag === null) return { id, input: failure('bad-line', subject, 'has a "language" that is no language tag') };
  if (url != null && !URL.canParse(url)) return { id, input: failure('bad-line', subject, 'has a "url" that is no address') };
  return { id, input: { place: path, url: url ?? null, language: tag ?? language } };
}

function idOf(value: unknown): string | number | null {
  const named = z.object({ id: idSchema }).safeParse(value);
  return named.success ? named.data.id : null;
}
