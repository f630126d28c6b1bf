const SHORT = 5;
const SHORT_SHARE = 0.08;
const SHARE = 0.3;

/** Words that come in so many sentences of a text that they are probably function words, for languages of which we have no table. */
export function commonWords(sentences: readonly (readonly string[])[]): Set<string> {
  const found = new Map<string, number>();
  for (const terms of sentences) for (const term of new Set(terms)) found.set(term, (found.get(term) ?? 0) + 1);
  const isCommon = ([term, times]: [string, number]) => times > sentences.length * (term.length <= SHORT ? SHORT_SHARE : SHARE);
  return new Set([...found].filter(isCommon).map(([term]) => term));
}
