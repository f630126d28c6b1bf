import { type AnswerOf, type RequestKind, type RequestOf, requests } from '../protocol/requests.ts';
import { browser } from './browser.ts';
import { pause } from './pause.ts';

const TRIES = 4;
const PAUSE = 80;
// What both browsers say when the worker was stopped before it answered, or is just starting.
const STOPPED =
  /receiving end does not exist|channel closed|port closed|conduit closed|listener indicated|connection was closed|actor .* destroyed/i;

/** Asks the background and gives its checked answer. A worker that was stopped meanwhile is asked again; throws what the background threw, and a ZodError on an answer of another shape. */
export async function ask<K extends RequestKind>(request: RequestOf<K> & { kind: K }): Promise<AnswerOf<K>> {
  for (let attempt = 1; ; attempt++) {
    try {
      const answer: unknown = await browser.runtime.sendMessage(request);
      if (answer === undefined) throw new Error('Receiving end does not exist.');
      return requests[request.kind].answer.parse(answer) as AnswerOf<K>;
    } catch (error) {
      if (attempt === TRIES || !STOPPED.test(String(error))) throw error;
      await pause(PAUSE * attempt);
    }
  }
}
