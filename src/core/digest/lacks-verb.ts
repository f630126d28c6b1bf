import type { PassageKind } from '../article.ts';
import { pickLanguage } from '../quotations/languages/pick-language.ts';
import { headingRulesFor } from '../text/heading-rules.ts';
import { rulesFor } from '../text/rules-for.ts';
import { wordSet } from '../text/word-set.ts';
import type { Word } from '../text/words.ts';

/** Longer sentences have a verb somewhere. */
const MOST_WORDS = 22;
/** What a thing is like or made for, before the word that says what: "Known for its wines", "Ideal for beginners". */
const PRAISE = /^(?:\p{L}+(?:ed|al|ent|able|ible|ous|ful|ive|less)|known|made|built|best|great|good|perfect|easy|easier|free)$/u;
const AFTER_PRAISE = new Set(['for', 'from', 'with', 'to', 'than', 'as', 'in', 'by']);
/** Verbs whose past has no ending, beside those by which speakers are found. */
const PASTS = wordSet(
  'said sold told bought built sent lent spent lost shot sat stuck slept kept meant dealt hurt rode drove wrote flew blew threw swam sank sang rang drank',
);
const INDEFINITE = wordSet('a an one');
/** What may follow a noun with "s" as well as a verb. */
const AFTER_NOUN = wordSet('and or of for from with in at on to that which who');
/** Words after which a verb stands, or that stand in its place. */
const CLAUSE =
  /^(?:(?:i|you|we|they|he|she|it|who|that|which|there|let|do|don|can|must|may|should|am|be|been|cannot)$|.*(?:n't|'(?:s|re|ve|ll|d|m)$))/u;

/** Whether a word ends like a verb and stands where one can: after a noun and before an object, or after a plural with no ending of its own ("the boats cross"). */
function mayBeVerb(words: readonly Word[], at: number, functionWords: ReadonlySet<string>): boolean {
  const [before, word] = [words[at - 1]?.term ?? '', words[at]];
  if (!word || /^\p{Lu}/u.test(word.text) || functionWords.has(word.term)) return false;
  if (/..ed$/u.test(word.term)) return true;
  if (before === '' || functionWords.has(before)) return false;
  const next = words[at + 1]?.term ?? 'and';
  return /[^s]s$/u.test(before) || (/[^s]s$/u.test(word.term) && functionWords.has(next) && !AFTER_NOUN.has(next));
}

/**
 * Whether a short sentence says nothing of anything, as bullets and tag lines do ("The basics of good design."): an English one without any word
 * that can be its verb, in a list or after "a", or that opens with praise. Sentences of other languages are taken as they are.
 */
export function lacksVerb(text: string, words: readonly Word[], kind: PassageKind, language: string | null): boolean {
  const endings = pickLanguage(language, [])?.verbEndings;
  const [first, second] = words;
  if (!endings || !first || !second || words.length > MOST_WORDS) return false;
  const isPraise = PRAISE.test(first.term) && AFTER_PRAISE.has(second.term) && !text.includes(',');
  const { functionWords } = rulesFor(language);
  const opensNoun = (kind === 'list-item' && headingRulesFor(language).determiners.has(first.term)) || INDEFINITE.has(first.term);
  if (!isPraise && !opensNoun) return false;
  const isVerb = ({ term }: Word, at: number) =>
    at > 0 && (endings.irregular.has(term) || PASTS.has(term) || CLAUSE.test(term) || (!isPraise && mayBeVerb(words, at, functionWords)));
  return !words.some(isVerb);
}
