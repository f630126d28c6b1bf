import type { Claim } from '../../core/digest.ts';
import { type ModelClient, ModelFailure } from '../model-client.ts';
import { translationSchema } from './answer-shapes.ts';
import { askForJson } from './ask-for-part.ts';
import { fits } from './fit-into-room.ts';
import { isPlainText } from './is-plain-text.ts';
import { findLostNames } from './names-agree.ts';
import { compareFigures } from './numbers-agree.ts';
import { requestTranslation } from './write-request.ts';

/** From which language into which, and how. */
export interface Translation {
  from: string | null;
  to: string;
  client: ModelClient;
  room: number;
  isName: (word: string) => boolean;
}

/** A translation whose figures and names were compared with the original; what is not the same is a doubt. */
export interface TranslatedText {
  text: string;
  doubts: Claim['doubts'];
}

const LONGER = 4;

function check(original: string, text: string, isName: Translation['isName']): TranslatedText | null {
  const words = text.trim().normalize('NFC');
  const { lost, added } = compareFigures(original, words);
  if (words === '' || words.length > original.length * LONGER || !isPlainText(words) || lost.length > 0) return null;
  const names = findLostNames(original, words, isName);
  return { text: words, doubts: [...added, ...names].map((detail) => ({ kind: 'translation', detail })) };
}

/** Texts in another language, in as many requests as the room, or the server, makes of them; null for each that has other figures, markup or no words. */
export async function translateTexts(
  texts: readonly string[],
  translation: Translation,
  signal: AbortSignal,
): Promise<(TranslatedText | null)[]> {
  if (texts.length === 0) return [];
  const request = requestTranslation(texts, translation.from, translation.to);
  const isOne = texts.length === 1;
  if (!isOne && !fits(request, translation.room)) return await translateHalves(texts, translation, signal);
  try {
    const answer = await askForJson(request, translationSchema, translation.client, signal);
    const answered = answer?.translations.length === texts.length ? answer.translations : [];
    return texts.map((text, at) => check(text, answered[at] ?? '', translation.isName));
  } catch (error) {
    if (!(error instanceof ModelFailure) || error.kind !== 'too-long') throw error;
    return isOne ? [null] : await translateHalves(texts, translation, signal);
  }
}

async function translateHalves(
  texts: readonly string[],
  translation: Translation,
  signal: AbortSignal,
): Promise<(TranslatedText | null)[]> {
  const middle = Math.ceil(texts.length / 2);
  const first = await translateTexts(texts.slice(0, middle), translation, signal);
  return [...first, ...(await translateTexts(texts.slice(middle), translation, signal))];
}
