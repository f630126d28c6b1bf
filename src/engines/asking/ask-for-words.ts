import { ModelFailure } from '../model-client.ts';
import type { Endpoint } from './endpoint.ts';
import { readEvents } from './read-events.ts';
import { type Refused, readJson, sendRequest } from './send-request.ts';
import { startClock, type TimeLimits } from './time-limits.ts';

/** One thing that a protocol's event says. `alive`: the model thinks, but says no word of its answer. */
export type Said = { kind: 'words'; text: string } | { kind: 'alive' } | { kind: 'ended' } | { kind: 'failed'; failure: ModelFailure };

/** How one protocol asks for words. */
export interface Protocol {
  path: string;
  body: object;
  /** What an event, or a whole answer, says; throws where it has another shape. */
  hear(event: unknown): Said[];
  /** The body to try instead where this one was refused; null where there is none. */
  retry(refused: Refused): object | null;
}

/** A token has hardly ever more characters than this. */
const CHARACTERS_A_TOKEN = 12;

/** The words of an answer as they come, whether the server streams them or sends them at once. */
export async function* askForWords(
  endpoint: Endpoint,
  protocol: Protocol,
  { limits, maxTokens }: { limits: TimeLimits; maxTokens: number },
  signal: AbortSignal,
): AsyncGenerator<string> {
  const clock = startClock(signal, limits.firstWord);
  let length = 0;
  let hasEnded = false;
  try {
    for await (const event of eventsOf(endpoint, protocol, clock.signal)) {
      for (const said of protocol.hear(event)) {
        if (said.kind === 'failed') throw said.failure;
        if (said.kind === 'ended') hasEnded = true;
        if (said.kind === 'words' || said.kind === 'alive') clock.set(limits.betweenWords);
        if (said.kind !== 'words' || said.text === '') continue;
        length += said.text.length;
        if (length > maxTokens * CHARACTERS_A_TOKEN) throw new ModelFailure('broken-answer', 'too long');
        yield said.text;
      }
    }
    if (!hasEnded) throw new ModelFailure('broken-answer', 'it broke off');
  } finally {
    clock.stop();
  }
}

async function* eventsOf(endpoint: Endpoint, protocol: Protocol, signal: AbortSignal): AsyncGenerator<unknown> {
  const response = await connect(endpoint, protocol, signal);
  if (response.headers.get('content-type')?.startsWith('text/event-stream')) yield* readEvents(response, signal);
  else yield await readJson(response, endpoint, signal);
}

async function connect(endpoint: Endpoint, protocol: Protocol, signal: AbortSignal): Promise<Response> {
  for (let body: object | null = protocol.body; ; ) {
    const answer = await sendRequest(endpoint, protocol.path, body, signal);
    if (answer.kind === 'answered') return answer.response;
    body = protocol.retry(answer);
    if (body === null) throw answer.failure;
  }
}
