import type { LanguageRules } from '../text/language-rules.ts';
import type { Word } from '../text/words.ts';
import type { Sentence } from './read-sentences.ts';

/** A noun or name phrase of one to four words; its offsets are those in the sentence's passage. */
export interface Phrase {
  sentence: Sentence;
  start: number;
  end: number;
  /** Its words without those that only link them, folded. */
  terms: string[];
  isName: boolean;
  /** Whether what stands before it shows that a noun phrase begins here. */
  isIntroduced: boolean;
}

const MOST_WORDS = 4;
const IDEOGRAPH_OR_KATAKANA = /[\p{Script=Han}\p{Script=Katakana}]/u;
const UNSPACED_WORD = /^[\p{Script=Han}\p{Script=Katakana}\p{Script=Hiragana}ー]+$/u;
const CAPITAL = /^\p{Lu}/u;
/** "for forming new stars" is no noun phrase. */
const ENGLISH_GERUND = /^\p{Ll}+ing$/u;
const ENGLISH_VERBAL = /(?:ed|ing|ly|n't)$/;

type Role = 'content' | 'name' | 'link' | 'border';

/** What each word of a sentence may be in a heading. */
function rolesOf(words: readonly Word[], rules: LanguageRules, names: ReadonlySet<string>): Role[] {
  return words.map((word, at) => {
    if (UNSPACED_WORD.test(word.text)) return IDEOGRAPH_OR_KATAKANA.test(word.text) && word.text.length > 1 ? 'content' : 'border';
    if (rules.linking.has(word.term)) return 'link';
    if (rules.functionWords.has(word.term) || !/^\p{L}/u.test(word.text) || word.text.length < 2) return 'border';
    if (CAPITAL.test(word.text))
      return rules.capitalNouns && at === 0 && !names.has(word.term) ? 'border' : names.has(word.term) ? 'name' : 'content';
    if (rules.capitalNouns) return 'border';
    return 'content';
  });
}

const touches = (sentence: Sentence, left: Word, right: Word): boolean =>
  /^[ \u00a0'’-]?$/.test(sentence.text.slice(left.end, right.start));

/** Where the run of words that `keeps` lets through ends, from `from` on; end exclusive, never on a linking word. */
function runEnd(sentence: Sentence, roles: readonly Role[], from: number, keeps: (role: Role) => boolean): number {
  let end = from + 1;
  for (let at = from + 1; at < roles.length; at++) {
    const [left, right, role] = [sentence.words[at - 1], sentence.words[at], roles[at] ?? 'border'];
    if (!left || !right || !touches(sentence, left, right) || !(keeps(role) || role === 'link')) break;
    if (role !== 'link') end = at + 1;
  }
  return end;
}

function phraseOf(sentence: Sentence, from: number, to: number, roles: readonly Role[], isIntroduced: boolean): Phrase | null {
  const [first, last] = [sentence.words[from], sentence.words[to - 1]];
  if (!first || !last || to - from > MOST_WORDS) return null;
  const end = last.end - (/['’]s$/.exec(last.text)?.[0].length ?? 0);
  if (/^[-‑]\p{L}/u.test(sentence.text.slice(last.end)) || /\p{L}[-‑]$/u.test(sentence.text.slice(0, first.start))) return null;
  const terms = sentence.words.slice(from, to).flatMap((word, at) => (roles[from + at] === 'link' ? [] : [word.term]));
  const isName = roles.slice(from, to).every((role) => role === 'name' || role === 'link');
  return { sentence, start: sentence.start + first.start, end: sentence.start + end, terms, isName, isIntroduced };
}

/** Whether a run that starts here is not the tail of a longer one, and whether an article or preposition brings it in. */
function opening(sentence: Sentence, roles: readonly Role[], at: number, rules: LanguageRules): 'inside' | 'bare' | 'introduced' {
  const [before, word] = [sentence.words[at - 1], sentence.words[at]];
  if (!before || !word || !touches(sentence, before, word)) return 'bare';
  if (rules.determiners.has(before.term)) return 'introduced';
  return roles[at - 1] === 'border' ? 'bare' : 'inside';
}

/** The phrases of a sentence that may stand as a heading: runs of content words between function words, and names. `names`: terms that are written with a capital. */
export function findPhrases(sentence: Sentence, rules: LanguageRules, names: ReadonlySet<string>): Phrase[] {
  const roles = rolesOf(sentence.words, rules, names);
  const phrases: (Phrase | null)[] = [];
  roles.forEach((role, at) => {
    if (role !== 'content' && role !== 'name') return;
    const opens = opening(sentence, roles, at, rules);
    if (role === 'name' && (opens !== 'inside' || roles[at - 1] === 'content')) {
      phrases.push(
        phraseOf(
          sentence,
          at,
          runEnd(sentence, roles, at, (next) => next === 'name'),
          roles,
          true,
        ),
      );
    }
    if (opens === 'inside' || rules.capitalNouns) return;
    const end = runEnd(sentence, roles, at, (next) => next === 'content' || next === 'name');
    const last = sentence.words[end - 1];
    const isVerbal = ENGLISH_VERBAL.test(last?.term ?? '') || ENGLISH_GERUND.test(sentence.words[at]?.text ?? '');
    if (last && !isVerbal) phrases.push(phraseOf(sentence, at, end, roles, opens === 'introduced'));
  });
  return phrases.filter((phrase) => phrase !== null);
}

/** Terms that are written with a capital inside sentences, and never without one. */
export function namesIn(sentences: readonly Sentence[]): Set<string> {
  const names = new Set<string>();
  for (const { words } of sentences) for (const { text, term } of words.slice(1)) if (CAPITAL.test(text)) names.add(term);
  for (const { words } of sentences) for (const { text, term } of words) if (!CAPITAL.test(text)) names.delete(term);
  return names;
}
