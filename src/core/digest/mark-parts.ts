import type { Claim, Section } from '../digest.ts';
import type { Cite } from '../evidence/cite.ts';
import type { Mark, Series } from './find-series.ts';
import type { Sentence } from './read-sentences.ts';

/** What kind of section a part makes; the stretches of it that have marks, with these, in page order; none where it is prose. */
export interface MarkedPart {
  kind: Section['kind'];
  items: readonly { mark: Mark; sentences: readonly Sentence[] }[];
  /** Whether the last of the items comes first. */
  isBackward: boolean;
}

const LEAST_STEPS = 3;
const STEP_SHARE = 0.5;
const STEP_HEADING =
  /\b(?:steps?|instructions?|method|directions|anleitung|zubereitung|schritt|so geht|étapes?|préparation|pasos?|preparación)\b/iu;
/** What stands over the steps of a recipe, which need no list. */
const RECIPE_HEADING = /^(?:instructions|directions|zubereitung|pr[eé]paration|preparación)\P{L}*$/iu;
const LONGEST_STEP = 400;

/** Whether the steps of a recipe stand under such a heading. */
export const isRecipeHeading = (text: string): boolean => RECIPE_HEADING.test(text);

const NEXT_HEADING =
  /^(?:what(?:[’']s| is| comes| happens)? next|(?:the )?next steps|outlook|looking ahead|the (?:road|way) ahead|(?:ein )?ausblick|wie (?:es|geht es) weiter|(?:die )?nächste[n]? schritte|et maintenant|la suite|(?:les )?prochaines étapes|(?:los )?próximos pasos|¿?qué sigue|lo que viene)(?!\p{L})/iu;

const wordsIn = (sentences: readonly Sentence[]): number => sentences.reduce((sum, { words }) => sum + words.length, 0);

/** The stretches of a series that lie among these sentences, each with its own; those without any are left out. */
export function itemsAmong({ items }: Series, sentences: readonly Sentence[]): MarkedPart['items'] {
  return items
    .map(({ mark, at, until }) => ({ mark, sentences: sentences.filter(({ passageIndex }) => passageIndex >= at && passageIndex < until) }))
    .filter((item) => item.sentences.length > 0);
}

/** The sentences up to where another list begins below a paragraph that a heading, or what else is no running text, sets apart from the list before. */
function firstList(sentences: readonly Sentence[]): readonly Sentence[] {
  const isListed = ({ passage }: Sentence) => passage.kind === 'list-item';
  const from = sentences.findIndex(isListed);
  const end = sentences.findIndex((sentence, at) => {
    const before = sentences[at - 1];
    return at > from && before && !isListed(sentence) && sentence.passageIndex > before.passageIndex + 1;
  });
  return from < 0 || end < 0 ? sentences : sentences.slice(0, end);
}

/** The list items of a part that is mostly a list under a heading that speaks of steps, or the short paragraphs of a recipe, numbered as they come; null where it is no such part. */
function listedSteps(part: readonly Sentence[], heading: string): MarkedPart['items'] | null {
  const isRecipe =
    isRecipeHeading(heading) && part.every(({ passage }) => passage.kind === 'paragraph' && passage.text.length < LONGEST_STEP);
  const sentences = isRecipe ? part : firstList(part);
  const listed = isRecipe ? [...sentences] : sentences.filter(({ passage }) => passage.kind === 'list-item');
  const places = [...new Set(listed.map(({ passageIndex }) => passageIndex))];
  if (places.length < LEAST_STEPS || listed.length < sentences.length * STEP_SHARE || !(isRecipe || STEP_HEADING.test(heading)))
    return null;
  return places.map((place, at) => ({
    mark: { text: String(at + 1), span: null },
    sentences: listed.filter(({ passageIndex }) => passageIndex === place),
  }));
}

/** What kind of section these sentences make under this heading. */
export function markPart(sentences: readonly Sentence[], heading: string, series: readonly Series[]): MarkedPart {
  for (const each of series) {
    const items = itemsAmong(each, sentences);
    const isMost = wordsIn(items.flatMap((item) => item.sentences)) >= wordsIn(sentences) * STEP_SHARE;
    if (items.length >= LEAST_STEPS && isMost) return { kind: each.kind, items, isBackward: each.isBackward };
  }
  const steps = listedSteps(sentences, heading);
  if (steps) return { kind: 'steps', items: steps, isBackward: false };
  return { kind: NEXT_HEADING.test(heading) ? 'next' : 'prose', items: [], isBackward: false };
}

/** The claim with its mark as a label. */
export function labelled(claim: Claim, mark: Mark | null | undefined, cite: Cite): Claim {
  if (!mark) return claim;
  const { text, span } = mark;
  return { ...claim, label: { text, citation: span && cite(span.passage.id, span.start, span.end) } };
}
