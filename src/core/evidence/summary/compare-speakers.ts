import type { Quotation, Speaker } from '../../digest.ts';
import { findWords, isUnspaced } from '../../text/words.ts';

/** Whether who is said to have said something is who the article has say it; `unknown` where either does not name anybody. */
export type SpeakerMatch = 'same' | 'other' | 'unknown';

const NAME_WORD = /^\p{Lu}[\p{L}\p{M}'’-]+$/u;

/** The words of a name by which one knows the person: without initials. */
const nameWords = (name: string): Set<string> =>
  new Set(
    findWords(name, null).flatMap(({ text, term }) => (NAME_WORD.test(text) || isUnspaced(text) || !/\p{Lu}/u.test(name) ? term : [])),
  );

const share = (one: ReadonlySet<string>, other: ReadonlySet<string>): boolean => [...one].some((word) => other.has(word));

/** Compares two speakers, each in the words of its own text. */
export function compareSpeakers(said: Speaker, article: Speaker): SpeakerMatch {
  if (said.name === null || article.name === null) return 'unknown';
  if (isUnspaced(said.name) && isUnspaced(article.name))
    return article.name.includes(said.name) || said.name.includes(article.name) ? 'same' : 'other';
  const [one, other] = [nameWords(said.name), nameWords(article.name)];
  if (one.size === 0 || other.size === 0) return 'unknown';
  if (share(one, other) || isShortFor(said.name, article.name) || isShortFor(article.name, said.name)) return 'same';
  // A ministry's words may be told as its minister's.
  return said.kind === article.kind ? 'other' : 'unknown';
}

/** "WHO" for "World Health Organization". */
function isShortFor(short: string, long: string): boolean {
  if (!/^\p{Lu}{2,6}$/u.test(short.replaceAll('.', ''))) return false;
  const initials = findWords(long, null).flatMap(({ text }) => (/^\p{Lu}/u.test(text) ? text.charAt(0) : []));
  return initials.join('') === short.replaceAll('.', '');
}

/** The words that name a speaker, as the article has them: name and role, else how it speaks of them. */
export const tellSpeaker = ({ name, role, mention }: Speaker): string =>
  [name, role].filter((part) => part !== null).join(', ') || mention.exact;

/** The speaker that any quotation at a span of a passage has, the first that names somebody before others. */
export function speakerAt(quotations: readonly Quotation[], place: { passage: string; start: number; end: number }): Speaker | null {
  const there = quotations.filter(({ citations }) =>
    citations.some(({ passage, start, end }) => passage === place.passage && start < place.end && place.start < end),
  );
  const speakers = there.flatMap(({ speaker }) => speaker ?? []);
  return speakers.find(({ name }) => name !== null) ?? speakers[0] ?? null;
}
