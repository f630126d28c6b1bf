import type { PlannedPart } from './fill-parts.ts';
import type { Mark } from './find-series.ts';
import type { Sentence } from './read-sentences.ts';

const MOST_WORDS = 14;
const LEADS_IN = /[:：]\s*$/u;

/** The passage of a sentence's list that comes first: everything before it up to there is items too. */
function startOfList({ passageIndex }: Sentence, kinds: ReadonlyMap<number, string>): number {
  let at = passageIndex;
  while (kinds.get(at - 1) === 'list-item') at--;
  return at;
}

/** What leads into the list of an item, without its colon; null where nothing does, or too long, or it leans on what came before. */
function leadInOf(last: Sentence | undefined): Mark | null {
  if (
    !last?.words.length ||
    last.leans ||
    last.words.length > MOST_WORDS ||
    last.passage.kind !== 'paragraph' ||
    !LEADS_IN.test(last.passage.text)
  )
    return null;
  const text = last.text.replace(LEADS_IN, '');
  return { text, span: { passage: last.passage, start: last.start, end: last.start + text.length } };
}

/**
 * The labels of items of lists that are shown without the words that lead into their list ("Mornings are best for: …"): these words, before the
 * first item shown of each list that has no mark of its own. `sentences`: all of the article, in order.
 */
export function labelLeadIns(parts: readonly Pick<PlannedPart, 'marks' | 'chosen'>[], sentences: readonly Sentence[]): Map<Sentence, Mark> {
  const labels = new Map<Sentence, Mark>();
  const kinds = new Map(sentences.map(({ passageIndex, passage }) => [passageIndex, passage.kind]));
  const lastOf = new Map(sentences.map((sentence) => [sentence.passageIndex, sentence]));
  const told = new Set<number>();
  for (const { marks, chosen } of parts) {
    for (const sentence of chosen) {
      if (sentence.passage.kind !== 'list-item' || marks.has(sentence)) continue;
      const start = startOfList(sentence, kinds);
      const label = leadInOf(lastOf.get(start - 1));
      if (label && !told.has(start)) labels.set(sentence, label);
      told.add(start);
    }
  }
  return labels;
}
