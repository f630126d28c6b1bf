import * as z from 'zod/mini';
import { ModelFailure } from '../model-client.ts';
import type { Said } from './ask-for-words.ts';
import { explainRefusal } from './explain-refusal.ts';

const words = z.optional(z.nullable(z.string()));
/** Models that think aloud say so in a field of its own, under one of two names. */
const said = z.object({ content: words, reasoning: words, reasoning_content: words });
const eventSchema = z.object({
  choices: z.optional(
    z.nullable(
      z.array(
        z.object({ delta: z.optional(z.nullable(said)), message: z.optional(said), finish_reason: z.optional(z.nullable(z.string())) }),
      ),
    ),
  ),
  usage: z.optional(z.nullable(z.object({ prompt_tokens: z.optional(z.number()) }))),
  error: z.optional(z.unknown()),
});

/** Fewer characters to a token no language has; where there are more, the beginning of the request was cut away without a word, as Ollama does it. */
const CHARACTERS_A_TOKEN = 9;
/** Servers that keep what they have read before may count the rest only. */
const LEAST_TOKENS = 500;

/** What a chunk of a stream, or a whole answer, says. `sent`: how many characters were asked. */
export function hearOpenai(event: unknown, sent: number, key: string | null): Said[] {
  const parsed = eventSchema.safeParse(event);
  if (!parsed.success) throw new ModelFailure('broken-answer', 'another shape');
  const { choices, usage, error } = parsed.data;
  if (error !== undefined && error !== null)
    return [{ kind: 'failed', failure: explainRefusal(statusOf(error), JSON.stringify({ error }), key, null) }];
  const tokens = usage?.prompt_tokens ?? 0;
  if (tokens >= LEAST_TOKENS && sent > tokens * CHARACTERS_A_TOKEN)
    return [{ kind: 'failed', failure: new ModelFailure('too-long', `${tokens} tokens were read`) }];
  return (choices ?? []).flatMap((choice): Said[] => {
    const part = choice.delta ?? choice.message;
    const ended: Said[] = choice.finish_reason ? [{ kind: 'ended' }] : [];
    const thinks = Boolean(part?.reasoning ?? part?.reasoning_content);
    return [...(part?.content ? [{ kind: 'words' as const, text: part.content }] : thinks ? [{ kind: 'alive' as const }] : []), ...ended];
  });
}

const codeSchema = z.object({ code: z.number() });

/** The status that an error inside a stream names; it came with none of its own. */
function statusOf(error: unknown): number {
  const parsed = codeSchema.safeParse(error);
  return parsed.success && parsed.data.code >= 400 ? parsed.data.code : 500;
}
