import type { Source } from '../article.ts';
import type { Claim, Section } from '../digest.ts';
import type { Cite } from '../evidence/cite.ts';
import { foldTerm } from '../text/words.ts';
import { headingCutter } from './cut-heading.ts';
import type { PlannedPart } from './fill-parts.ts';
import type { Mark } from './find-series.ts';
import { labelled } from './mark-parts.ts';
import { wordsIn } from './outline-article.ts';
import type { DigestPlan } from './plan-digest.ts';
import type { Sentence } from './read-sentences.ts';
import type { ClaimedSpan } from './write-claim.ts';

/** A part with a heading: a heading of the page, or words of the article; null over what comes next, whose heading is ours, and over a row of steps, dates or entries without one. */
export interface HeadedPart extends PlannedPart {
  title: ClaimedSpan | null;
}

const JOINED_WORDS = 40;
const LEAD_ALONE = 160;

const termsOf = (text: string): string[] => text.split(/[^\p{L}\p{M}\p{N}'’]+/u).map(foldTerm);
/** A list's number, a mark or a letter before a heading, and a mark after it. */
const BEFORE = /^(?:[#№]\s?\p{N}{1,3}\s+|\p{Lo}\s\p{N}{1,3}\s\p{Lo}\s|\p{N}{1,3}(?:[.):–—]|\s[–—-])+\s+|[^\p{L}\p{N}"“„«‘'¿¡([$€£]+)+/u;
const AFTER = /[\s:#|¶–—-]+$/u;

/** The words of a page's heading, without its number and the marks around it. */
export function wordsOfHeading(passage: Sentence['passage']): ClaimedSpan {
  const { text } = passage;
  const start = BEFORE.exec(text)?.[0].length ?? 0;
  const end = text.length - (AFTER.exec(text)?.[0].length ?? 0);
  return start < end ? { passage, start, end } : { passage, start: 0, end: text.length };
}

const joined = <T extends PlannedPart>(before: T, part: PlannedPart): T => ({
  ...before,
  sentences: [...before.sentences, ...part.sentences],
  chosen: [...before.chosen, ...part.chosen],
  marks: new Map([...before.marks, ...part.marks]),
});

/** The lead of a digest without sections, with the most salient of the sentences that would have stood in them. */
function enlarged({ lead, salience, most }: DigestPlan, chosen: readonly Sentence[]): Sentence[] {
  const kept = [...lead];
  for (const sentence of [...chosen].sort((a, b) => (salience[b.index] ?? 0) - (salience[a.index] ?? 0))) {
    const needs = sentence.leans && !kept.some(({ index }) => index === sentence.index - 1);
    if (!needs && wordsIn([...kept, sentence]) <= Math.min(LEAD_ALONE, most)) kept.push(sentence);
  }
  return kept.sort((a, b) => a.index - b.index);
}

/** Gives every part a heading; one for which no words are good enough is joined to the part after or before it, and where none has one the lead grows. No heading cut from the text repeats a word of the page's own headings, the site or the author. */
export function headParts(
  plan: DigestPlan,
  sentences: readonly Sentence[],
  source: Pick<Source, 'title' | 'language' | 'siteName' | 'byline'>,
): { lead: Sentence[]; parts: HeadedPart[] } {
  const avoid = [source.siteName ?? '', source.byline ?? '', ...plan.parts.map((part) => part.heading?.text ?? '')];
  const cutHeading = headingCutter(sentences, source.language, avoid.flatMap(termsOf), source.title);
  const parts: HeadedPart[] = [];
  let unheaded: PlannedPart | null = null;
  const last = plan.parts.filter(({ kind, heading }) => kind === 'next' && !heading);
  for (const planned of plan.parts.filter((part) => !last.includes(part))) {
    const part: PlannedPart = unheaded && !planned.heading ? joined(unheaded, planned) : planned;
    // No phrase of its words names a row of many things.
    const phrase = part.heading || part.items.length ? null : cutHeading(part.sentences, part.chosen);
    const title = part.heading
      ? wordsOfHeading(part.heading)
      : phrase && { passage: phrase.sentence.passage, start: phrase.start, end: phrase.end };
    unheaded = title || part.marks.size || parts.at(-1)?.heading ? null : part;
    if (title || part.marks.size) parts.push({ ...part, title });
  }
  const before = parts.at(-1);
  if (unheaded && before) parts[parts.length - 1] = joined(before, unheaded);
  if (!parts.length) return { lead: enlarged(plan, [...(unheaded?.chosen ?? []), ...last.flatMap(({ chosen }) => chosen)]), parts };
  return { lead: plan.lead, parts: [...parts, ...last.map((part) => ({ ...part, title: null }))] };
}

/** Sentences as paragraphs: each marked one alone, else those of one passage together, and one that follows at once while the paragraph is short. */
function paragraphsOf(chosen: readonly Sentence[], marks: ReadonlyMap<Sentence, Mark>): Sentence[][] {
  const paragraphs: Sentence[][] = [];
  for (const sentence of chosen) {
    const current = paragraphs.at(-1);
    const last = current?.at(-1);
    const words = current?.reduce((sum, each) => sum + each.words.length, 0) ?? 0;
    const joins = last && (last.passageIndex === sentence.passageIndex || (last.index + 1 === sentence.index && words < JOINED_WORDS));
    if (current && joins && !marks.has(sentence)) current.push(sentence);
    else paragraphs.push([sentence]);
  }
  return paragraphs;
}

const opened = (text: string): string => text.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase());

/** The sections of a digest, with ids s1, s2 …; quotations are placed later. */
export function writeSections(
  parts: readonly HeadedPart[],
  cite: Cite,
  writeClaim: (sentence: Sentence) => Claim,
  headingOfNext: string,
): Section[] {
  return parts.map(({ title, chosen, kind, marks }, at) => {
    const citation = title && cite(title.passage.id, title.start, title.end);
    return {
      id: `s${at + 1}`,
      kind,
      heading: citation ? opened(citation.exact) : kind === 'next' ? headingOfNext : '',
      headingCitations: citation ? [citation] : [],
      paragraphs: paragraphsOf(chosen, marks).map((paragraph) =>
        paragraph.map((sentence) => labelled(writeClaim(sentence), marks.get(sentence), cite)),
      ),
      quotations: [],
    };
  });
}
