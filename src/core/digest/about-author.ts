import type { Passage } from '../article.ts';
import { foldTerm } from '../text/words.ts';

const FIRST = 3;
const LAST = 4;
const NEAR_END = 10;
const LEAST_PASSAGES = 8;
const LATE = 0.6;
/** "Nora Castell is a writer in Ottle": a whole name and at once what its bearer is or does. */
const INTRODUCTION =
  /^((?:\p{Lu}[\p{L}.’'-]*\s){1,3}\p{Lu}[\p{L}’'-]+) (?:is|has|writes|works|covers|lives|joined|specializes|ist|schreibt|arbeitet|est|écrit|es|escribe)\s/u;

const namesOf = (byline: string | null): string[] =>
  (byline ?? '')
    .split(/,|&|\band\b|\bund\b|\bet\b|\by\b|\|/u)
    .map((name) => foldTerm(name.trim()))
    .filter((name) => /\p{L} \p{L}/u.test(name));

/** Whether a passage introduces somebody whom neither the title nor another passage names. */
function introducesStranger({ text }: Passage, others: readonly Passage[], title: string): boolean {
  const name = INTRODUCTION.exec(text)?.[1];
  const surname = name?.split(' ').at(-1);
  return (
    surname !== undefined && !title.includes(surname) && !/["“”„«»]/u.test(text) && !others.some((other) => other.text.includes(surname))
  );
}

/** The ids of passages at the start and near the end that tell who wrote the article: those that name the author, and those from one on that introduces somebody whom the article never named. */
export function passagesAboutAuthor(passages: readonly Passage[], byline: string | null, title = ''): Set<string> {
  const found = new Set<string>();
  const running = passages.filter(({ kind }) => kind !== 'heading' && kind !== 'caption');
  if (running.length < LEAST_PASSAGES) return found;
  const authors = namesOf(byline);
  running.forEach(({ id, text }, at) => {
    const folded = foldTerm(text.slice(0, 400));
    if (at >= running.length * LATE && authors.some((name) => folded.startsWith(name))) found.add(id);
  });
  const end = running.slice(-Math.min(NEAR_END, Math.floor(running.length * (1 - LATE))));
  const earlier = running.slice(0, -end.length);
  for (const passage of end) if (introducesStranger(passage, earlier, title)) found.add(passage.id);
  for (const passage of running.slice(0, FIRST)) {
    const isByline = authors.some((name) => foldTerm(passage.text).startsWith(`${name} `));
    const others = running.filter((other) => other !== passage);
    if ((isByline && INTRODUCTION.test(passage.text)) || introducesStranger(passage, others, title)) found.add(passage.id);
  }
  const tail = running.slice(-LAST);
  const from = tail.findIndex(({ id }) => found.has(id));
  if (from >= 0) for (const { id } of tail.slice(from)) found.add(id);
  return found;
}
