import type * as z from 'zod/mini';
import { parseJson } from '../../core/parse-json.ts';

/** So many beginnings of objects are tried. */
const MOST_TRIES = 20;

/** The first JSON object in an answer that fits a schema, whatever prose, thoughts and code fences stand around it; null where none does. */
export function parseLoosely<T>(answer: string, schema: z.ZodMiniType<T>): T | null {
  const thoughtless = answer.replace(/^\s*<think>[\s\S]*?<\/think>/u, '');
  const beginnings = [...thoughtless.matchAll(/\{/gu)].slice(0, MOST_TRIES);
  for (const { index } of beginnings) {
    const end = endOfObject(thoughtless, index);
    const parsed = end === null ? null : schema.safeParse(parseJson(thoughtless.slice(index, end)));
    if (parsed?.success) return parsed.data;
  }
  return null;
}

/** Where the object that begins here ends, its brackets counted outside strings; null where it does not. */
function endOfObject(text: string, from: number): number | null {
  let depth = 0;
  for (let at = from, isInString = false; at < text.length; at += 1) {
    const letter = text.charAt(at);
    if (isInString && letter === '\\') at += 1;
    else if (letter === '"') isInString = !isInString;
    else if (!isInString && letter === '{') depth += 1;
    else if (!isInString && letter === '}') depth -= 1;
    if (depth === 0) return at + 1;
  }
  return null;
}
