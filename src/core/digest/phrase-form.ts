import { foldTerm } from '../text/words.ts';
import type { Vocabulary } from './phrase-vocabulary.ts';
import type { Sentence } from './read-sentences.ts';

/** What a word may be in a noun phrase: one of its own words, one that links two of them, or one at which it ends. */
export type Role = 'content' | 'link' | 'border';

/** How a phrase is made, and what stands before it. */
export interface PhraseForm {
  /** The noun that the others say more of, folded. */
  head: string;
  /** Whether it is brought in as one of many ("a plan"). */
  isOneOfMany: boolean;
  /** Whether it is one countable thing, so that it wants an article ("the crew"). */
  wantsArticle: boolean;
  /** Whether its noun may have the ending of a case ("den Häusern"). */
  isBent: boolean;
  /** Whether it joins two things ("walls and roofs"). */
  isJoined: boolean;
  /** Whose it is, where it says so: a name's ("Ottle's harbour"), or another noun's. */
  owner: 'name' | 'noun' | null;
}

/** How many adjectives are looked at before a phrase. */
const ADJECTIVES = 3;
const PLURAL = /[^siu]s$/;
/** Endings of a case, but for those of plurals that have it in all cases. */
const BENT = /(?<!(?:ung|heit|keit|schaft|ion|tät)e)[ns]$/;
const OWNER = /(?:['’]s|s['’])$/;

/** The last word before a linking word, or of all. */
function headOf(sentence: Sentence, from: number, to: number, roles: readonly Role[]): string {
  const link = roles.findIndex((role, at) => at > from && at < to && role !== 'content');
  return foldTerm((sentence.words[(link < 0 ? to : link) - 1]?.text ?? '').replace(/['’]s$/, ''));
}

function ownerIn(sentence: Sentence, from: number, to: number, { names }: Vocabulary): PhraseForm['owner'] {
  const owner = sentence.words
    .slice(from, to - 1)
    .find(({ text, end }) => OWNER.test(text) || /s['’]$/.test(sentence.text.slice(end - 1, end + 1)));
  if (!owner) return null;
  return names.has(owner.term) || names.has(owner.term.replace(/['’]s?$/, '')) ? 'name' : 'noun';
}

/** What brings a phrase in, where it stands right before it or before adjectives without a capital ("in den neuen Häusern"); empty where nothing does. */
function introducerOf(sentence: Sentence, from: number, { rules, functionWords }: Vocabulary): string {
  let at = from - 1;
  const isAdjective = (term: string) => rules.capitalNouns && !functionWords.has(term);
  while (at > 0 && at > from - ADJECTIVES && /^\p{Ll}/u.test(sentence.words[at]?.text ?? '') && isAdjective(sentence.words[at]?.term ?? ''))
    at--;
  const [before, next] = [sentence.words[at], sentence.words[at + 1]];
  return before && /^\s+$/.test(sentence.text.slice(before.end, next?.start)) ? before.term : '';
}

/** The form of the phrase of these words. */
export function formOf(sentence: Sentence, from: number, to: number, roles: readonly Role[], vocabulary: Vocabulary): PhraseForm {
  const { rules } = vocabulary;
  const introducer = introducerOf(sentence, from, vocabulary);
  const linking = sentence.words.slice(from, to).filter((_, at) => roles[from + at] !== 'content');
  const head = headOf(sentence, from, to, roles);
  const isAfterArticle = !rules.determiners.has(introducer) || rules.articles.has(introducer) || rules.indefinite.has(introducer);
  return {
    head,
    isOneOfMany: rules.indefinite.has(introducer) || linking.some(({ term }) => rules.indefinite.has(term)),
    wantsArticle: !rules.capitalNouns && isAfterArticle && !PLURAL.test(head),
    isBent: rules.bending.has(introducer) && BENT.test(head),
    isJoined: linking.some(({ term }) => rules.conjunctions.has(term)),
    owner: ownerIn(sentence, from, to, vocabulary),
  };
}
