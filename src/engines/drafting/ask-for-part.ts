import type * as z from 'zod/mini';
import type { ModelClient } from '../model-client.ts';
import { ModelFailure, type ModelRequest } from '../model-client.ts';
import { type Draft, draftSchema } from './answer-shapes.ts';
import { collectWords } from './collect-words.ts';
import { halve } from './fit-into-room.ts';
import { parseLoosely } from './parse-loosely.ts';
import { wait } from './wait.ts';
import { type PartQuestion, requestPart } from './write-request.ts';

/** The answers to a question, each with the numbers that it was asked about; what gave no usable answer is counted by sentences. */
export interface PartAnswers {
  drafts: { draft: Draft; given: ReadonlySet<number> }[];
  unanswered: number;
}

/** So often the same is asked where the failure may pass. */
const MOST_TRIES = 3;
const SHORT_WAIT = 1000;
const LONGEST_WAIT = 30_000;

/** Asks for one part; where the server says that it takes less, for its halves. Throws `ModelFailure` where asking for the other parts is of no use either. */
export async function askForPart(question: PartQuestion, client: ModelClient, signal: AbortSignal): Promise<PartAnswers> {
  try {
    const draft = await askForJson(requestPart(question), draftSchema, client, signal);
    const given = new Set(question.sentences.map(({ number }) => number));
    return draft ? { drafts: [{ draft, given }], unanswered: 0 } : { drafts: [], unanswered: given.size };
  } catch (error) {
    if (!(error instanceof ModelFailure) || error.kind !== 'too-long') throw error;
    if (question.sentences.length <= 1) return { drafts: [], unanswered: question.sentences.length };
    const answers: PartAnswers[] = [];
    for (const half of halve(question)) answers.push(await askForPart(half, client, signal));
    return { drafts: answers.flatMap(({ drafts }) => drafts), unanswered: answers.reduce((sum, { unanswered }) => sum + unanswered, 0) };
  }
}

/** The answer in the shape that is asked for; null where the model gives it twice in another. */
export async function askForJson<T>(
  request: ModelRequest,
  schema: z.ZodMiniType<T>,
  client: ModelClient,
  signal: AbortSignal,
): Promise<T | null> {
  for (let tries = 1; ; tries += 1) {
    try {
      const answer = parseLoosely(await collectWords(client.generate(tries > 1 ? withRoomToThink(request) : request, signal)), schema);
      if (answer !== null || tries > 1) return answer;
    } catch (error) {
      if (!(error instanceof ModelFailure)) throw error;
      if (error.kind === 'broken-answer' && tries > 1) return null;
      const pause = pauseBefore(error, tries);
      if (pause === null) throw error;
      await wait(pause, signal);
    }
  }
}

/** Models that think before they answer may have used up all their words for it. */
const withRoomToThink = (request: ModelRequest): ModelRequest => ({ ...request, maxTokens: request.maxTokens * 4 });

/** How long to wait before the same is asked again, in milliseconds; null where that would be of no use. */
function pauseBefore({ kind, retryAfter }: ModelFailure, tries: number): number | null {
  if (tries >= MOST_TRIES) return null;
  if (kind === 'broken-answer') return 0;
  if (kind === 'server-error') return SHORT_WAIT * tries;
  if (kind !== 'too-many-requests') return null;
  const asked = retryAfter === null ? SHORT_WAIT * 5 * tries : retryAfter * 1000;
  return asked <= LONGEST_WAIT ? asked : null;
}
