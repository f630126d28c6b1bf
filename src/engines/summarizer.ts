import { findSummarizer, type SummaryOptions, type SummarySession } from './built-in-api.ts';
import { openSession, readInTime, roomOf, stateOf } from './built-in-session.ts';
import { findCarriers, type NumberedLine } from './find-carriers.ts';
import type { BuiltInAsking } from './language-model.ts';
import { ModelFailure, type ModelRequest } from './model-client.ts';

/** What is asked of the summarizer for an article in that language; null where it is not known. */
export const summaryOptions = (language: string | null): SummaryOptions => ({
  type: 'key-points',
  format: 'plain-text',
  length: 'medium',
  ...(language === null ? {} : { expectedInputLanguages: [language], outputLanguage: language }),
});

const optionsOf = ({ languages }: BuiltInAsking): SummaryOptions => summaryOptions(languages[0] ?? null);

export const stateOfSummarizer = (asking: BuiltInAsking, signal: AbortSignal) =>
  stateOf(findSummarizer(asking.scope), asking.limits.state, signal, optionsOf(asking));

function open(asking: BuiltInAsking, signal: AbortSignal): Promise<SummarySession> {
  const summarizer = findSummarizer(asking.scope);
  if (!summarizer) throw new ModelFailure('unavailable');
  return openSession(summarizer, asking.limits.session, signal, optionsOf(asking));
}

export async function roomOfSummarizer(asking: BuiltInAsking, signal: AbortSignal): Promise<number | null> {
  const session = await open(asking, signal);
  session.destroy();
  return roomOf(session);
}

/**
 * Key points of the summarizer in the shape that a language model would have answered in. It knows no schema and cites nothing, so each point is given the
 * numbers of the sentences that share most of its words: whether they carry it is for the check that follows to say. It translates nothing.
 */
export async function* askSummarizer(asking: BuiltInAsking, request: ModelRequest, signal: AbortSignal) {
  const lines = numberedLines(request.material);
  if (!isForClaims(request.schema) || lines.length === 0) throw new ModelFailure('unavailable', 'the summarizer gives key points only');
  const session = await open(asking, signal);
  try {
    const text = lines.map((line) => line.text).join('\n');
    let said = '';
    for await (const piece of readInTime(session.summarizeStreaming(text, { signal }), request.maxTokens, asking.limits, signal))
      said += piece;
    const points = said.split('\n').map((line) => line.replace(/^[\s*•–-]+/u, '').trim());
    const claims = points
      .filter((point) => point !== '')
      .map((point) => ({ text: point, sentences: findCarriers(point, lines, asking.languages[0] ?? null) }));
    yield JSON.stringify({ claims, quotations: [] });
  } finally {
    session.destroy();
  }
}

const isForClaims = (schema: object): boolean =>
  'properties' in schema && typeof schema.properties === 'object' && schema.properties !== null && 'claims' in schema.properties;

/** The sentences of a request, by the number that each line begins with. */
const numberedLines = (material: string): NumberedLine[] =>
  Array.from(material.matchAll(/^\[(\d+)\] (.+)$/gmu), ([, number = '', text = '']) => ({ number: Number(number), text }));
