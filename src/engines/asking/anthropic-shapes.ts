import * as z from 'zod/mini';
import { ModelFailure } from '../model-client.ts';
import type { Said } from './ask-for-words.ts';
import { explainRefusal } from './explain-refusal.ts';

const eventSchema = z.object({
  type: z.string(),
  delta: z.optional(z.object({ text: z.optional(z.string()), thinking: z.optional(z.string()) })),
  content: z.optional(z.array(z.object({ type: z.string(), text: z.optional(z.string()) }))),
  error: z.optional(z.object({ type: z.string(), message: z.string() })),
});

/** The statuses that belong to the kinds of errors, for one inside a stream comes with none of its own. */
const STATUSES: Readonly<Record<string, number>> = {
  authentication_error: 401,
  permission_error: 403,
  rate_limit_error: 429,
  invalid_request_error: 400,
};

/** What an event of a stream, or a whole message, says. Events of kinds to come are left out. */
export function hearAnthropic(event: unknown, key: string | null): Said[] {
  const parsed = eventSchema.safeParse(event);
  if (!parsed.success) throw new ModelFailure('broken-answer', 'another shape');
  const { type, delta, content, error } = parsed.data;
  if (error) return [{ kind: 'failed', failure: explainRefusal(STATUSES[error.type] ?? 500, JSON.stringify({ error }), key, null) }];
  if (type === 'message') return [{ kind: 'words', text: (content ?? []).map(({ text }) => text ?? '').join('') }, { kind: 'ended' }];
  if (type === 'message_stop') return [{ kind: 'ended' }];
  if (type !== 'content_block_delta') return [];
  return [delta?.text === undefined ? { kind: 'alive' } : { kind: 'words', text: delta.text }];
}
