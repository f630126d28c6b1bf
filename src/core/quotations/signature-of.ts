import type { Passage } from '../article.ts';
import type { Language } from './languages/language.ts';
import type { Mention } from './mention.ts';
import { isNameWord } from './name-at.ts';
import type { Phrase } from './phrase.ts';
import { phraseFrom } from './phrase-from.ts';
import type { Place } from './place-quotations.ts';
import type { Line, Token } from './read-tokens.ts';
import { isVerb } from './word-classes.ts';

const LONGEST = 14;

/** Whether a passage is nothing but a dash and a name, with or without a role: what signs the quotation above it. */
export const isSignature = (text: string): boolean =>
  /^\s*[—–―-]\s*\p{L}/u.test(text) && !/[.!?:;]\s/u.test(text) && text.split(/\s+/u).length <= LONGEST;

/** Whether a passage is nothing but who posted the words above it, with a handle: "Ada Quill (@quill) 4 March". */
export const isHandleSignature = (text: string): boolean =>
  /(?:^|[\s(])@[\p{L}\p{N}_]/u.test(text) && !/[.!?:;]\s/u.test(text) && text.split(/\s+/u).length <= LONGEST;

/** The name behind a dash that ends the line, at the head of the line or right behind a quotation; null where a token begins none. */
export function signatureAt({ tokens }: Line, dash: number, language: Language): Phrase | null {
  const opens = dash === 0 || tokens[dash - 1]?.kind === 'quotation';
  const end = tokens.at(-1)?.text === '.' ? tokens.length - 1 : tokens.length;
  if (!opens || !isDash(tokens[dash]) || end - dash - 1 > LONGEST) return null;
  const rest = tokens.slice(dash + 1, end);
  if (rest.some((token) => token.kind === 'quotation' || isVerb(token.lower, language) || /[.!?:;]/u.test(token.text.slice(0, 1))))
    return null;
  const phrase = phraseFrom(tokens, dash + 1, language);
  return phrase?.name && (phrase.to === end || tokens[phrase.to]?.kind === 'sign') ? phrase : null;
}

const isDash = (token: Token | undefined): boolean => /^[—–―-]$/u.test(token?.text ?? '');

/** The mention that signs a quotation: "“…” — Ada Quill", in its line or alone in the next one; under a block quote also "Ada Quill (@quill)". */
export function signatureOf(
  place: Place,
  lines: readonly Line[],
  mentions: readonly (readonly Mention[])[],
  passages: readonly Passage[],
  language: Language,
): Mention | null {
  const tokens = lines[place.lastLine]?.tokens ?? [];
  const endsLine = place.last === tokens.length - 1;
  const [line, dash] = endsLine ? [place.lastLine + 1, 0] : [place.lastLine, place.last + 1];
  const signed = (mention: Mention) => mention.sayings.some(({ from, relation }) => from === dash && relation === 'after');
  const found = isDash(lines[line]?.tokens[dash]) && mentions[line]?.find(signed);
  if (found) return found;
  const below = lines[line];
  const passage = below && passages[below.passage];
  return below && endsLine && passage?.kind === 'blockquote' && isHandleSignature(passage.text) ? postedBy(below, line, language) : null;
}

/** The name before a handle, or the handle where no name stands before it. */
function postedBy({ tokens }: Line, line: number, language: Language): Mention | null {
  const at = tokens.findIndex((token, index) => token.text === '@' && tokens[index + 1]?.kind === 'word');
  if (at < 0) return null;
  const end = tokens[at - 1]?.text === '(' ? at - 1 : at;
  let from = end;
  for (let word = tokens[from - 1]; word && isNameWord(word, language); word = tokens[from - 1]) from -= 1;
  const name = from < end ? { from, to: end } : { from: at, to: at + 2 };
  const saying = { from: at, to: at + 2, relation: 'after' as const };
  return { ...name, name, line, pronoun: false, role: null, sayings: [saying], subject: false, inside: false, behind: 'sign' };
}
