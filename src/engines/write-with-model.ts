import { articleText } from '../core/article-text.ts';
import { claimsOf } from '../core/claims-of.ts';
import type { Digest } from '../core/digest.ts';
import { citeFrom } from '../core/evidence/cite.ts';
import { loadClaimTable } from '../core/evidence/claims/tables/pick-claim-table.ts';
import { findLanguage } from '../core/text/find-language.ts';
import { checkDraft } from './check-draft.ts';
import type { ArticleFacts } from './drafting/accept-claim.ts';
import { type DraftPart, divideDigest } from './drafting/divide-digest.ts';
import { addTallies, nothingCounted, type Tally, withNotes } from './drafting/draft-notes.ts';
import { USUAL_ROOM } from './drafting/fit-into-room.ts';
import { inParallel } from './drafting/in-parallel.ts';
import { nameTeller } from './drafting/name-teller.ts';
import { numberSentences } from './drafting/number-sentences.ts';
import { claimsOfPart, putInPlace } from './drafting/put-in-place.ts';
import { replaceClaims, type TranslatedClaims, translateClaims } from './drafting/translate-claims.ts';
import { translateQuotations } from './drafting/translate-quotations.ts';
import type { Translation } from './drafting/translate-texts.ts';
import { type Desk, idsBeside, type WrittenPart, writePart } from './drafting/write-part.ts';
import { type ModelClient, ModelFailure } from './model-client.ts';

export interface ModelWriting {
  /** BCP 47; null for the article's own language. */
  outputLanguage: string | null;
  /** Whether a translation is wanted under each quotation too, where that language is not the article's. */
  translateQuotations?: boolean;
  /** How many requests may be under way at once; two where it is left out. */
  atOnce?: number;
}

/** A digest on its way: so many of its parts have been asked for and checked, so many claims were carried by nothing. */
export interface WritingProgress {
  digest: Digest;
  done: number;
  of: number;
  dropped: number;
}

const AT_ONCE = 2;

/**
 * Has a model write an extractive digest anew, part by part. Every digest that it gives is valid and its citations hold; what fails is left
 * as the page says it and counted in the notes. Throws `ModelFailure` where the model cannot be had; what it had written until then was given.
 */
export async function* writeWithModel(
  given: Digest,
  client: ModelClient,
  { outputLanguage, translateQuotations: isWithQuotations = false, atOnce = AT_ONCE }: ModelWriting,
  signal: AbortSignal,
): AsyncGenerator<WritingProgress> {
  signal.throwIfAborted();
  const extractive = isWithQuotations ? { ...given, translations: [] } : given;
  const facts = factsOf(extractive);
  const parts = divideDigest(extractive, facts.sentences);
  const to = otherLanguage(outputLanguage, facts.language);
  const isForQuotations = isWithQuotations && to !== null && parts.length > 0;
  const of = parts.length + Number(isForQuotations);
  yield { digest: checkDraft(extractive), done: 0, of, dropped: 0 };
  await loadClaimTable(facts.language);
  const desk = { client, facts, room: (await client.room(signal)) ?? USUAL_ROOM, nextId: idsBeside(idsIn(extractive)) };
  const translation = to === null ? null : translationInto(to, extractive, desk);
  const outcomes = inParallel(parts, atOnce, (part, stop) => writeOne(part, extractive, desk, translation, stop), signal);
  const progress = { digest: extractive, tally: nothingCounted, done: 0, written: 0 };
  const step = (): WritingProgress => {
    const { digest, tally, done, written } = progress;
    const engine = written > 0 ? { id: client.id, model: client.model } : digest.engine;
    return { digest: finished({ ...digest, engine }, extractive, tally), done, of, dropped: tally.dropped };
  };
  for await (const { part, written, others } of outcomes) {
    progress.digest = replaceClaims(putInPlace(progress.digest, part, written, facts.sentences), others.claims);
    progress.tally = addTallies(progress.tally, {
      dropped: written.dropped + written.headlinesDropped,
      unwritten: written.unwritten,
      untranslated: others.failed,
    });
    progress.done += 1;
    progress.written += written.claims.length + others.claims.size;
    yield step();
  }
  if (progress.written === 0 && progress.tally.dropped === 0 && parts.length > 0)
    throw new ModelFailure('broken-answer', 'no part was written');
  if (!isForQuotations || !translation) return;
  const { translations, failed } = await translateQuotations(progress.digest, translation, signal);
  progress.digest = { ...progress.digest, translations };
  progress.tally = addTallies(progress.tally, { ...nothingCounted, untranslated: failed });
  progress.done += 1;
  progress.written += translations.length;
  yield step();
}

interface Outcome {
  part: DraftPart;
  written: WrittenPart;
  others: TranslatedClaims;
}

async function writeOne(
  part: DraftPart,
  extractive: Digest,
  desk: Desk,
  translation: Translation | null,
  signal: AbortSignal,
): Promise<Outcome> {
  const written = await writePart(part, desk, signal);
  if (!translation) return { part, written, others: { claims: new Map(), failed: 0 } };
  const claims = claimsOfPart(putInPlace(extractive, part, written, desk.facts.sentences), part);
  return { part, written, others: await translateClaims(claims, translation, signal) };
}

const finished = (digest: Digest, { article }: Digest, tally: Tally): Digest => checkDraft(withNotes(digest, article.notes, tally));

function factsOf({ passages, source }: Digest): ArticleFacts {
  const language = findLanguage(articleText(passages), source.language);
  return {
    title: source.title,
    language,
    publishedAt: source.publishedAt,
    sentences: numberSentences(passages, language),
    cite: citeFrom(passages),
  };
}

const idsIn = (digest: Digest): Set<string> =>
  new Set([...digest.passages, ...digest.quotations, ...digest.sections, ...claimsOf(digest)].map(({ id }) => id));

/** The language to write in; null where it is the article's own. */
function otherLanguage(to: string | null, language: string | null): string | null {
  const bare = (tag: string) => new Intl.Locale(tag).language;
  return to === null || (language !== null && bare(language) === bare(to)) ? null : to;
}

const translationInto = (to: string, extractive: Digest, { facts, client, room }: Desk): Translation => ({
  from: facts.language,
  to,
  client,
  room,
  isName: nameTeller(extractive, facts.language),
});
