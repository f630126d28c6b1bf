import { CHARACTERS_A_TOKEN } from '../asking/find-room.ts';
import type { ModelRequest } from '../model-client.ts';
import { type PartQuestion, requestPart } from './write-request.ts';

/** What is taken for granted where a server tells nothing; one that takes less says so, and then halves are tried. */
export const USUAL_ROOM = 24_000;

/** How much of a room a text takes, in characters of the Latin script: others need more tokens for each. */
export function sizeOf(text: string): number {
  let size = text.length;
  for (const _ of text.matchAll(/[^\p{Script=Latin}\p{Script=Common}\p{Script=Inherited}]/gu)) size += 1;
  for (const _ of text.matchAll(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}]/gu)) size += 1;
  return size;
}

/** Whether a request and its answer fit together. */
export const fits = ({ instructions, material, maxTokens }: ModelRequest, room: number): boolean =>
  sizeOf(instructions) + sizeOf(material) + maxTokens * CHARACTERS_A_TOKEN <= room;

/** A question cut into as many as the room asks for, each over the next sentences; and the sentences that fit nowhere, not even alone. */
export function fitIntoRoom(question: PartQuestion, room: number): { questions: PartQuestion[]; left: number } {
  const { sentences } = question;
  if (fits(requestPart(question), room)) return { questions: [question], left: 0 };
  if (sentences.length <= 1) {
    const shorter = { ...question, most: 1 };
    return fits(requestPart(shorter), room) ? { questions: [shorter], left: 0 } : { questions: [], left: sentences.length };
  }
  const halves = halve(question).map((half) => fitIntoRoom(half, room));
  return { questions: halves.flatMap(({ questions }) => questions), left: halves.reduce((sum, { left }) => sum + left, 0) };
}

/** The same question over the first and over the second half of its sentences. */
export function halve(question: PartQuestion): PartQuestion[] {
  const { sentences, most } = question;
  const middle = Math.ceil(sentences.length / 2);
  const half = Math.max(1, Math.ceil(most / 2));
  return [sentences.slice(0, middle), sentences.slice(middle)].map((some) => ({ ...question, sentences: some, most: half }));
}
