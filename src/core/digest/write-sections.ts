import type { Source } from '../article.ts';
import type { Claim, Section } from '../digest.ts';
import type { Cite } from '../evidence/cite.ts';
import { foldTerm } from '../text/words.ts';
import { headingCutter } from './cut-heading.ts';
import { labelled, type Mark } from './mark-parts.ts';
import type { DigestPlan, PlannedPart } from './plan-digest.ts';
import type { Sentence } from './read-sentences.ts';
import type { ClaimedSpan } from './write-claim.ts';

/** A part with a heading: a whole heading of the page, or words of the article. */
export interface HeadedPart extends PlannedPart {
  title: ClaimedSpan;
}

const JOINED_WORDS = 40;

const termsOf = (text: string): string[] => text.split(/[^\p{L}\p{M}\p{N}'’]+/u).map(foldTerm);
const whole = (passage: Sentence['passage']): ClaimedSpan => ({ passage, start: 0, end: passage.text.length });

const joined = (before: HeadedPart, part: PlannedPart): HeadedPart => ({
  ...before,
  sentences: [...before.sentences, ...part.sentences],
  chosen: [...before.chosen, ...part.chosen],
  marks: new Map([...before.marks, ...part.marks]),
});

/** Gives every part a heading; one for which no words are good enough is joined to the part before it, or goes into the lead. No heading cut from the text repeats a word of the page's own headings, the site or the author. */
export function headParts(
  plan: DigestPlan,
  sentences: readonly Sentence[],
  source: Pick<Source, 'title' | 'language' | 'siteName' | 'byline'>,
): { lead: Sentence[]; parts: HeadedPart[] } {
  const avoid = [source.siteName ?? '', source.byline ?? '', ...plan.parts.map((part) => part.heading?.text ?? '')];
  const cutHeading = headingCutter(sentences, source.language, avoid.flatMap(termsOf), source.title);
  const lead = [...plan.lead];
  const parts: HeadedPart[] = [];
  for (const part of plan.parts) {
    const phrase = part.heading ? null : cutHeading(part.sentences, part.chosen);
    const title = part.heading ? whole(part.heading) : phrase && { passage: phrase.sentence.passage, start: phrase.start, end: phrase.end };
    const before = parts.at(-1);
    if (title) parts.push({ ...part, title });
    else if (before && !before.heading) parts[parts.length - 1] = joined(before, part);
    else lead.push(...part.chosen);
  }
  return { lead: lead.sort((a, b) => a.index - b.index), parts };
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
export function writeSections(parts: readonly HeadedPart[], cite: Cite, writeClaim: (sentence: Sentence) => Claim): Section[] {
  return parts.map(({ title, chosen, kind, marks }, at) => {
    const citation = cite(title.passage.id, title.start, title.end);
    return {
      id: `s${at + 1}`,
      kind,
      heading: opened(citation.exact),
      headingCitations: [citation],
      paragraphs: paragraphsOf(chosen, marks).map((paragraph) =>
        paragraph.map((sentence) => labelled(writeClaim(sentence), marks.get(sentence), cite)),
      ),
      quotations: [],
    };
  });
}
