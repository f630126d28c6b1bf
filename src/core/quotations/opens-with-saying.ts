import type { Language } from './languages/language.ts';

/** How far into a clause its verb of saying stands ("me lo dijo Ana"). */
const REACH = 3;

/** Whether a clause opens with a verb of saying in small letters, after no more than pronouns and what may stand between. */
export function opensWithSaying(words: string, { verbs, betweens, pronouns }: Language, reach = REACH): boolean {
  if (!/^\s*\p{Ll}/u.test(words)) return false;
  const first =
    words
      .toLowerCase()
      .match(/[\p{L}\p{M}]+(?:-t)?/gu)
      ?.slice(0, reach) ?? [];
  const at = first.findIndex((word) => verbs.has(word.replace(/-t$/u, '')));
  return at >= 0 && first.slice(0, at).every((word) => betweens.has(word) || pronouns.has(word) || word.length <= 2);
}
