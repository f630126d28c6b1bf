import { createParser } from 'eventsource-parser';
import { parseJson } from '../../core/parse-json.ts';
import { ModelFailure } from '../model-client.ts';
import { readPieces } from './send-request.ts';

/** One event of a stream is no longer than this. */
const MOST_CHARACTERS = 1_000_000;

/** The data of each event of a stream (server-sent events), as JSON; what is none, such as `[DONE]`, is left out. */
export async function* readEvents(response: Response, signal: AbortSignal): AsyncGenerator<unknown> {
  const events: unknown[] = [];
  const parser = createParser({
    maxBufferSize: MOST_CHARACTERS,
    onEvent: ({ data }) => {
      const value = parseJson(data);
      if (value !== undefined) events.push(value);
    },
    onError: (error) => {
      if (error.type === 'max-buffer-size-exceeded') throw new ModelFailure('broken-answer', 'too large');
    },
  });
  for await (const piece of readPieces(response, signal)) {
    parser.feed(piece);
    yield* events.splice(0);
  }
  parser.reset({ consume: true });
  yield* events.splice(0);
}
