import type { Quotation } from '../../digest.ts';
import { findWords } from '../../text/words.ts';
import { type Cite, citeFrom } from '../cite.ts';
import { type CheckedClaim, checkClaim } from '../claims/check-claim.ts';
import { type CheckQuotedWords, type QuotedInSummary, type QuotedSource, quotedWordsChecker } from './check-quoted-words.ts';
import type { CheckedQuotedWords, CheckedSentence, SummaryDoubt, SummaryVerdict } from './checked-summary.ts';
import { type ComparedLanguages, compareLanguages } from './compare-languages.ts';
import { compareSigns } from './compare-signs.ts';
import { doubtsThatCount } from './doubts-that-count.ts';
import { findSourceSentences } from './find-source-sentences.ts';
import { quotedInSummary } from './quoted-in-summary.ts';
import { type ReadSummary, readSummary, type SummarySentence } from './read-summary.ts';
import { sharedWords, stemsOf } from './shared-words.ts';
import { indexSource, type SourceIndex, type SourceSentence } from './source-index.ts';

/** An article to compare a summary with. `publishedAt` is ISO 8601. */
export interface SummarySource extends QuotedSource {
  title: string;
  publishedAt: string | null;
}

/**
 * A summary read for a check. `lines` are what is looked through for its quotations; with these `check` checks the sentences one by one
 * as they are asked for. `takenOut`: how many signs that nobody sees were left out of the summary.
 */
export interface SummaryToCheck extends Pick<ReadSummary, 'lines' | 'takenOut'> {
  languages: ComparedLanguages;
  total: number;
  check(quotations: readonly Quotation[]): Iterable<CheckedSentence>;
}

/** What a sentence is compared with, and by. */
interface Desk {
  source: SummarySource;
  languages: ComparedLanguages;
  index: SourceIndex;
  cite: Cite;
  quoted: readonly QuotedInSummary[];
  checkQuoted: CheckQuotedWords;
}

/** So many sentences before a cited one may say who "she" is. */
const CONTEXT = 3;

/** Reads a summary that anybody wrote, to be compared with an article sentence by sentence. */
export function readToCheck(summary: string, source: SummarySource): SummaryToCheck {
  const languages = compareLanguages(summary, source.language);
  const read = readSummary(summary, languages.summary);
  const { lines, takenOut, sentences } = read;
  const check = (quotations: readonly Quotation[]) => checkSentences(read, quotations, languages, source);
  return { languages, lines, takenOut, total: sentences.length, check };
}

function* checkSentences(
  read: ReadSummary,
  quotations: readonly Quotation[],
  languages: ComparedLanguages,
  source: SummarySource,
): Generator<CheckedSentence> {
  const cite = citeFrom(source.passages);
  const index = indexSource(source.passages, source.language);
  const quoted = quotedInSummary(read, quotations);
  const desk = { source, languages, index, cite, quoted, checkQuoted: quotedWordsChecker(source, cite) };
  for (const [at, sentence] of read.sentences.entries()) yield { id: `s${at + 1}`, text: sentence.text, ...checkSentence(sentence, desk) };
}

type Outcome = Pick<CheckedSentence, 'verdict' | 'doubts' | 'quotations' | 'sources'>;

function checkSentence(sentence: SummarySentence, desk: Desk): Outcome {
  if (sentence.isHeading) return { verdict: 'not-compared', doubts: [{ kind: 'heading', detail: '' }], quotations: [], sources: [] };
  const own = desk.quoted.filter(({ line, start, end }) => line === sentence.line && start < sentence.end && sentence.start < end);
  const near = own.length > 0 ? findSourceSentences(stemsOf(findWords(sentence.text, desk.source.language), desk.index), desk.index) : [];
  const quoted = own.map((one) => ({ ...desk.checkQuoted(one, near), isSpeech: one.quotation !== null }));
  const quotations = quoted.map(({ isSpeech: _, ...one }) => one);
  const given = quoted.flatMap(({ citations }) =>
    citations.flatMap(({ passage, start, end }) => desk.index.sentencesAt(passage, start, end)),
  );
  const { verdict, doubts, carriers } = desk.languages.isSame
    ? compareWords(sentence.text, [...new Set(given)], desk)
    : compareForeign(sentence.text, [...new Set(given)], desk);
  const ofQuotations = quoted.flatMap(doubtOf);
  const told = quotations.length > 0 ? doubts.filter(({ kind }) => kind !== 'quotation') : doubts;
  return {
    verdict: verdictOf(verdict, quoted, desk.languages.isSame),
    doubts: [...told, ...ofQuotations],
    quotations,
    sources: carriers.map((one) => besideOf(one, sentence.text, desk)),
  };
}

interface ComparedWords {
  verdict: Extract<SummaryVerdict, 'carried' | 'partly' | 'not-found' | 'not-compared'>;
  doubts: SummaryDoubt[];
  carriers: SourceSentence[];
}

const VERDICTS: Record<CheckedClaim['verdict'], ComparedWords['verdict']> = {
  supported: 'carried',
  partial: 'partly',
  failed: 'not-found',
};

function compareWords(text: string, given: SourceSentence[], { source, index }: Desk): ComparedWords {
  const { language, publishedAt, title } = source;
  const carriers = findSourceSentences(stemsOf(findWords(text, language), index), index, given);
  if (carriers.length === 0) return { verdict: 'not-found', doubts: [], carriers };
  const before = carriers.flatMap(({ index: at }) => index.sentences.slice(Math.max(0, at - CONTEXT), at));
  const context = [title, ...new Set(before.filter((one) => !carriers.includes(one)).map((one) => one.text))];
  const checked = checkClaim(
    text,
    carriers.map((one) => one.text),
    { language, context, publishedAt },
  );
  const doubts = doubtsThatCount(checked.doubts, { text, language, carriers, index });
  const isSupported = checked.verdict === 'partial' && doubts.length === 0;
  return { verdict: isSupported ? 'carried' : VERDICTS[checked.verdict], doubts, carriers };
}

/** Of a sentence in another language its signs are compared: more than that it is partly carried cannot be said. */
function compareForeign(text: string, given: SourceSentence[], { languages, index }: Desk): ComparedWords {
  const { sentences, doubts } = compareSigns(text, languages.summary, index);
  const carriers = given.length > 0 ? given : sentences;
  const isNothing = carriers.length === 0;
  const verdict = isNothing ? (doubts.length > 0 ? 'not-found' : 'not-compared') : 'partly';
  return { verdict, doubts: [...doubts, { kind: 'other-language', detail: '' }], carriers };
}

const doubtOf = ({ outcome, text, said }: CheckedQuotedWords): SummaryDoubt[] => {
  if (outcome === 'missing') return [{ kind: 'quotation-missing', detail: text }];
  if (outcome === 'unnamed-speaker') return [{ kind: 'unnamed-speaker', detail: said ?? text }];
  return outcome === 'not-quoted' ? [{ kind: 'not-quoted', detail: text }] : [];
};

/** What is wrong with a quotation weighs more than what the sentence around it says. */
function verdictOf(
  words: ComparedWords['verdict'],
  quoted: readonly (CheckedQuotedWords & { isSpeech: boolean })[],
  isSame: boolean,
): SummaryVerdict {
  const has = (...outcomes: CheckedQuotedWords['outcome'][]) => quoted.some(({ outcome }) => outcomes.includes(outcome));
  if (has('altered', 'stitched')) return 'altered';
  if (has('other-speaker')) return 'other-speaker';
  // Where the languages differ it may have been translated.
  if (isSame && quoted.some(({ outcome, isSpeech }) => outcome === 'missing' && isSpeech)) return 'not-found';
  return words === 'carried' && has('missing', 'not-quoted', 'unnamed-speaker') ? 'partly' : words;
}

const besideOf = (sentence: SourceSentence, claim: string, { index, cite, source }: Desk) => ({
  citation: cite(sentence.passage, sentence.start, sentence.end),
  shared: sharedWords(sentence, claim, index, source.language),
});
