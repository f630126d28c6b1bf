import type { Language } from './languages/language.ts';

/** How far into a clause its verb of saying stands ("me lo dijo Ana"). */
const REACH = 3;
/** In UTF-16 units, so that a few words are found without reading all that follows. */
const AHEAD = 120;

/** Whether a clause opens with a verb of saying in small letters, after no more than pronouns and what may stand between. */
export function opensWithSaying(words: string, { verbs, betweens, pronouns }: Language, reach = REACH): boolean {
  if (!/^\s*\p{Ll}/u.test(words)) return false;
  const first =
    words
      .slice(0, AHEAD)
      .toLowerCase()
      .match(/[\p{L}\p{M}]+(?:-t)?/gu)
      ?.slice(0, reach) ?? [];
  const at = first.findIndex((word) => verbs.has(word.replace(/-t$/u, '')));
  return at >= 0 && first.slice(0, at).every((word) => betweens.has(word) || pronouns.has(word) || word.length <= 2);
}
