import type { Source } from '../article.ts';
import type { Citation, Claim, Section } from '../digest.ts';
import type { Cite } from '../evidence/cite.ts';
import { headingRulesFor } from '../text/heading-rules.ts';
import { rulesFor } from '../text/rules-for.ts';
import { foldTerm } from '../text/words.ts';
import { headingCutter } from './cut-heading.ts';
import type { PlannedPart } from './fill-parts.ts';
import type { Mark } from './find-series.ts';
import { labelled } from './mark-parts.ts';
import { wordsIn } from './outline-article.ts';
import { ownLabel } from './own-label.ts';
import type { DigestPlan } from './plan-digest.ts';
import type { Sentence } from './read-sentences.ts';
import type { ClaimedSpan } from './write-claim.ts';

/** A part with a heading: that of the page, or one or two phrases of the article; none over what comes next, whose heading is ours, and over a row of steps, dates or entries without one. */
export interface HeadedPart extends PlannedPart {
  titles: ClaimedSpan[];
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
  // Of two parts each must have a heading, or there are no sections.
  const isNeeded = plan.parts.length <= 2;
  const parts: HeadedPart[] = [];
  let unheaded: PlannedPart | null = null;
  const last = plan.parts.filter(({ kind, heading }) => kind === 'next' && !heading);
  for (const planned of plan.parts.filter((part) => !last.includes(part))) {
    const part: PlannedPart = unheaded && !planned.heading ? joined(unheaded, planned) : planned;
    // No phrase of its words names a row of many things.
    const phrases = part.heading || part.items.length ? [] : cutHeading(part.sentences, part.chosen, isNeeded);
    const titles = part.heading
      ? [wordsOfHeading(part.heading)]
      : phrases.map(({ sentence, start, end }) => ({ passage: sentence.passage, start, end }));
    unheaded = titles.length || part.marks.size || parts.at(-1)?.heading ? null : part;
    if (titles.length || part.marks.size) parts.push({ ...part, titles });
  }
  const before = parts.at(-1);
  if (unheaded && before) parts[parts.length - 1] = joined(before, unheaded);
  if (!parts.length) return { lead: enlarged(plan, [...(unheaded?.chosen ?? []), ...last.flatMap(({ chosen }) => chosen)]), parts };
  return { lead: plan.lead, parts: [...parts, ...last.map((part) => ({ ...part, titles: [] }))] };
}

/** Sentences as paragraphs: in a row those of each mark, else those of one passage together, and one that follows at once while the paragraph is short. */
function paragraphsOf(chosen: readonly Sentence[], marks: ReadonlyMap<Sentence, Mark>): Sentence[][] {
  const paragraphs: Sentence[][] = [];
  for (const sentence of chosen) {
    const current = paragraphs.at(-1);
    const last = current?.at(-1);
    const words = current?.reduce((sum, each) => sum + each.words.length, 0) ?? 0;
    const joins = last && (last.passageIndex === sentence.passageIndex || (last.index + 1 === sentence.index && words < JOINED_WORDS));
    if (current && (marks.size > 0 || joins) && !marks.has(sentence)) current.push(sentence);
    else paragraphs.push([sentence]);
  }
  return paragraphs;
}

/** The heading of the words cited; of two phrases joined by a word of ours. */
const headingOf = (citations: readonly Citation[], and: string): string =>
  citations
    .map(({ exact }) => exact)
    .join(` ${and} `)
    .replace(/^\p{Ll}/u, (letter) => letter.toUpperCase());

/** The label of an item of a list, unless it stands right before it. */
const ownLabelAmong = (sentence: Sentence, before: Sentence | undefined): Mark | null =>
  before?.passage === sentence.passage ? null : ownLabel(sentence);

/** The sections of a digest, with ids s1, s2 …; quotations are placed later. */
export function writeSections(
  parts: readonly HeadedPart[],
  cite: Cite,
  writeClaim: (sentence: Sentence) => Claim,
  language: string | null,
): Section[] {
  return parts.map(({ titles, chosen, kind, marks }, at) => {
    const headingCitations = titles.map(({ passage, start, end }) => cite(passage.id, start, end));
    return {
      id: `s${at + 1}`,
      kind,
      heading: titles.length ? headingOf(headingCitations, headingRulesFor(language).and) : kind === 'next' ? rulesFor(language).next : '',
      headingCitations,
      paragraphs: paragraphsOf(chosen, marks).map((paragraph) =>
        paragraph.map((sentence, place) =>
          labelled(writeClaim(sentence), marks.get(sentence) ?? ownLabelAmong(sentence, paragraph[place - 1]), cite),
        ),
      ),
      quotations: [],
    };
  });
}
