const CAPITALIZED = /(?<=[\p{L}\p{N},;)] )\p{Lu}[\p{L}\p{M}’'-]{2,}/gu;
const LATIN = /\p{Script=Latin}/u;
/** Endings differ between languages, beginnings hardly ever. */
const BEGINNING = 4;

const folded = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

/** The names in a text that its translation does not have, by their first letters; none where the two are written in different scripts. `isName` tells which capitalized words are names. */
export function findLostNames(original: string, translation: string, isName: (word: string) => boolean): string[] {
  if (!LATIN.test(original) || !LATIN.test(translation)) return [];
  const after = folded(translation);
  const names = [...original.matchAll(CAPITALIZED)].map(([name]) => name).filter(isName);
  return [...new Set(names)].filter((name) => !after.includes(folded(name).slice(0, BEGINNING)));
}
