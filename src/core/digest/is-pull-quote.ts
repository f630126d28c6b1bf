import type { Quotation } from '../digest.ts';
import type { QuotationChain } from '../quotation-chains.ts';
import { pickLanguage } from '../quotations/languages/pick-language.ts';
import type { LanguageRules } from '../text/language-rules.ts';
import { rulesFor } from '../text/rules-for.ts';
import { countWords, findWords } from '../text/words.ts';
import { leansBack } from './leans-back.ts';

const LEAST_WORDS = 8;
const MOST_WORDS = 40;
const SURE = 0.8;

/** The words of a chain of quotations as they are shown. */
export const wordsOfChain = (chain: QuotationChain): string => chain.map(({ text }) => text).join(' ');

/** Whether a quotation, with all that continues it, may stand on its own: a complete thought of a named speaker whom we are sure of. */
export function isPullQuote(chain: QuotationChain, language: string | null): boolean {
  const text = wordsOfChain(chain);
  const words = countWords(text, language);
  return (
    chain[0].continues === null &&
    words >= LEAST_WORDS &&
    words <= MOST_WORDS &&
    chain.every(({ citations, confidence }) => citations.length === 1 && confidence >= SURE) &&
    chain.some(hasName) &&
    chain.some(isToldToSpeak) &&
    startsThought(chain, language) &&
    !leans(text, language) &&
    endsThought(chain)
  );
}

/** Whether somebody's name is given, with a capital where the script has any: a report is nobody. */
const hasName = ({ speaker }: Quotation): boolean =>
  speaker?.name != null && speaker.kind !== 'document' && (/\p{Lu}/u.test(speaker.name) || !/\p{Ll}/u.test(speaker.name));

/** More than a name beside the words attributes them; before a colon the name must stand elsewhere too ("Pros: …" is nobody). */
function isToldToSpeak({ speaker, attribution }: Quotation): boolean {
  if (!speaker || !attribution) return false;
  const { mention, nameCitation } = speaker;
  const named = nameCitation !== null && (nameCitation.passage !== mention.passage || nameCitation.start >= mention.end);
  return attribution.exact !== mention.exact || named;
}

/** "That’ll be new": a contraction leans like the word that it begins with. */
function leans(text: string, language: string | null): boolean {
  const rules = rulesFor(language);
  const words = findWords(text, language);
  return leansBack(text, words, rules) || leansInContraction(words[0]?.term ?? '', rules);
}

const leansInContraction = (first: string, { leaning }: LanguageRules): boolean =>
  /['’]/u.test(first) && leaning.has(first.replace(/['’].*$/u, ''));

/** A capital of its own; where any noun may have one, the head of a sentence or what a colon leads to as well. */
function startsThought([{ text, citations }]: QuotationChain, language: string | null): boolean {
  if (/^\p{Ll}/u.test(text)) return false;
  return !pickLanguage(language, [])?.capitalizesNouns || /(?:^|\n|[.:!?…–—-]\s?)["“„«»‚‘']*$/u.test(citations[0]?.prefix ?? '');
}

/** A full stop of its own, or the comma that a sentence around it sets in its place, on either side of the closing mark. */
function endsThought(chain: QuotationChain): boolean {
  const last = chain.at(-1) ?? chain[0];
  return /[.!?…。！？]$/u.test(last.text) || /^["”“«»’']*[,،、]/u.test(last.citations.at(-1)?.suffix ?? '');
}
