import type { Claim, Digest } from '../../core/digest.ts';
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

const LONGER = 4;

/** A claim in another language, its text before kept beside; null where the translation has other figures, markup or no words. */
function translated(claim: Claim, text: string, { to, isName }: Translation): Claim | null {
  const words = text.trim().normalize('NFC');
  const { lost, added } = compareFigures(claim.text, words);
  if (words === '' || words.length > claim.text.length * LONGER || !isPlainText(words) || lost.length > 0) return null;
  const names = findLostNames(claim.text, words, isName);
  const doubts = [...added, ...names].map((detail) => ({ kind: 'translation', detail }));
  return {
    ...claim,
    text: words,
    support: claim.support === 'partial' || doubts.length > 0 ? 'partial' : 'supported',
    clarified: [],
    doubts: [...claim.doubts, ...doubts],
    translated: { language: to, original: claim.text },
  };
}

/** Translated claims by their ids, and how many could not be. */
export interface TranslatedClaims {
  claims: Map<string, Claim>;
  failed: number;
}

/** Claims in another language, in as many requests as the room, or the server, makes of them. */
export async function translateClaims(claims: readonly Claim[], translation: Translation, signal: AbortSignal): Promise<TranslatedClaims> {
  const texts = claims.map(({ text }) => text);
  const request = requestTranslation(texts, translation.from, translation.to);
  const isOne = claims.length <= 1;
  if (!isOne && !fits(request, translation.room)) return await translateHalves(claims, translation, signal);
  try {
    const answer = claims.length > 0 ? await askForJson(request, translationSchema, translation.client, signal) : null;
    const answered = answer?.translations.length === claims.length ? answer.translations : [];
    const others = claims.flatMap((claim, at) => translated(claim, answered[at] ?? '', translation) ?? []);
    return { claims: new Map(others.map((claim) => [claim.id, claim])), failed: claims.length - others.length };
  } catch (error) {
    if (!(error instanceof ModelFailure) || error.kind !== 'too-long') throw error;
    return isOne ? { claims: new Map(), failed: claims.length } : await translateHalves(claims, translation, signal);
  }
}

async function translateHalves(claims: readonly Claim[], translation: Translation, signal: AbortSignal): Promise<TranslatedClaims> {
  const middle = Math.ceil(claims.length / 2);
  const first = await translateClaims(claims.slice(0, middle), translation, signal);
  const second = await translateClaims(claims.slice(middle), translation, signal);
  return { claims: new Map([...first.claims, ...second.claims]), failed: first.failed + second.failed };
}

/** The digest with these claims in the place of those with the same ids. */
export function replaceClaims(digest: Digest, claims: ReadonlyMap<string, Claim>): Digest {
  const own = (claim: Claim): Claim => {
    const other = claims.get(claim.id);
    return other ? { ...other, label: claim.label } : claim;
  };
  return {
    ...digest,
    headline: digest.headline && own(digest.headline),
    lead: digest.lead.map(own),
    sections: digest.sections.map((section) => ({ ...section, paragraphs: section.paragraphs.map((paragraph) => paragraph.map(own)) })),
  };
}
