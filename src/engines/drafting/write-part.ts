import type { Claim } from '../../core/digest.ts';
import type { ModelClient } from '../model-client.ts';
import { type ArticleFacts, acceptClaim } from './accept-claim.ts';
import type { DraftedClaim } from './answer-shapes.ts';
import { askForPart } from './ask-for-part.ts';
import type { DraftPart } from './divide-digest.ts';
import { fitIntoRoom } from './fit-into-room.ts';
import { hasLooseMark } from './has-loose-mark.ts';

/** Who writes, and from what. */
export interface Desk {
  client: ModelClient;
  facts: ArticleFacts;
  /** How many characters a request may have with its answer. */
  room: number;
  /** Ids that nothing in the digest has. */
  nextId(): string;
}

/** What a model wrote for a part and passed: claims in its order, and the numbers of sentences whose quotations it named. */
export interface WrittenPart {
  headline: Claim | null;
  claims: Claim[];
  quoted: number[];
  /** How many of its claims were not carried by their sentences. */
  dropped: number;
  /** How many headlines were not, or with doubts only. */
  headlinesDropped: number;
  /** How many sentences it was not asked about, or gave no usable answer to. */
  unwritten: number;
}

/** So many requests for one part at most; what would need more is too much for the room that the model has. */
const MOST_REQUESTS = 12;
const LEAST_CLAIMS = 2;

/** Asks for a part, in as many requests as the room makes of it, and keeps of the answers what the cited sentences carry. */
export async function writePart(part: DraftPart, desk: Desk, signal: AbortSignal): Promise<WrittenPart> {
  const { facts, client, room } = desk;
  const question = {
    title: facts.title,
    heading: part.heading,
    isOpening: part.section === null,
    isRow: part.isRow,
    most: Math.max(LEAST_CLAIMS, part.claims.length),
    language: facts.language,
    sentences: part.sentences,
  };
  const { questions, left } = fitIntoRoom(question, room);
  const tooMany = questions.slice(MOST_REQUESTS).reduce((sum, { sentences }) => sum + sentences.length, left);
  const written: WrittenPart = { headline: null, claims: [], quoted: [], dropped: 0, headlinesDropped: 0, unwritten: tooMany };
  for (const one of questions.slice(0, MOST_REQUESTS)) {
    const { drafts, unanswered } = await askForPart(one, client, signal);
    written.unwritten += unanswered;
    for (const { draft, given } of drafts) {
      const accept = (drafted: DraftedClaim) => withId(acceptClaim(drafted, given, facts), desk);
      const headline = question.isOpening && draft.headline ? accept(draft.headline) : null;
      // A doubtful headline would stand over everything, half a quotation too, and one that is the title says nothing.
      const isCarried = headline !== null && headline.support !== 'partial' && !hasLooseMark(headline.text);
      if (isCarried && bare(headline.text) !== bare(facts.title)) written.headline ??= headline;
      if (question.isOpening && draft.headline && !isCarried) written.headlinesDropped += 1;
      const claims = draft.claims.map(accept);
      written.dropped += claims.filter((claim) => claim === null).length;
      written.claims.push(...claims.filter((claim) => claim !== null));
      written.quoted.push(...(draft.quotations ?? []).filter((number) => given.has(number)));
    }
  }
  return { ...written, claims: withoutRepetition(written) };
}

const bare = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

const withId = (claim: Omit<Claim, 'id'> | null, { nextId }: Desk): Claim | null => claim && { id: nextId(), ...claim };

/** Each claim once, and none that the headline says already, where others are left. */
function withoutRepetition({ headline, claims }: WrittenPart): Claim[] {
  const once = claims.filter(({ text }, at) => claims.findIndex((other) => other.text === text) === at);
  const others = once.filter(({ text }) => text !== headline?.text);
  return others.length > 0 ? others : once;
}

/** Names claims w1, w2 … but for what is taken. */
export function idsBeside(taken: ReadonlySet<string>): () => string {
  let last = 0;
  return () => {
    do last += 1;
    while (taken.has(`w${last}`));
    return `w${last}`;
  };
}
