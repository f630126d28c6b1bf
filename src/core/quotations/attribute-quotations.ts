import type { Passage } from '../article.ts';
import { toldName } from './clause-mentions.ts';
import { findIntroducer } from './find-introducer.ts';
import { findMentions } from './find-mentions.ts';
import { findPullQuotes } from './find-pull-quotes.ts';
import type { QuotedSpan } from './find-quoted-spans.ts';
import { isQuotation } from './is-quotation.ts';
import type { Language } from './languages/language.ts';
import type { Mention } from './mention.ts';
import { nameCounts } from './name-counts.ts';
import { type Place, placeQuotations } from './place-quotations.ts';
import { type Candidate, type Choice, listCandidates } from './rank-speakers.ts';
import { type Line, readTokens } from './read-tokens.ts';
import { speakerByStructure } from './speaker-by-structure.ts';

/** How sure it is that the one person named before a colon says the block below it. */
const INTRODUCED = 0.85;

/** So many names tell where words end. */
const MOST_NAMES = 120;

/** A quotation with the choice of its speaker, before anything is cited. */
export interface Attributed {
  readonly span: QuotedSpan;
  readonly place: Place;
  readonly choice: Choice;
}

/** An article's quotations with what they were attributed from. */
export interface Attribution {
  readonly lines: readonly Line[];
  /** The mentions of each line. */
  readonly mentions: readonly (readonly Mention[])[];
  readonly quotations: readonly Attributed[];
}

/** Chooses a speaker for every span that is a quotation and no repetition of another, from the top of the page down, since a speaker may be carried over. */
export function attributeQuotations(
  passages: readonly Passage[],
  spans: readonly QuotedSpan[],
  language: Language,
  choose: (candidates: readonly Candidate[], span: QuotedSpan, lines: readonly Line[]) => Choice,
): Attribution {
  const lines = readLines(passages, spans, language);
  const mentions = findMentions(lines, language);
  const counts = nameCounts(mentions.flat(), lines);
  const pullQuotes = findPullQuotes(spans, passages);
  const byStructure = speakerByStructure({ passages, spans, lines, mentions, language });
  const quotations: Attributed[] = [];
  for (const place of placeQuotations(lines, spans)) {
    const span = spans[place.span];
    const text = span ? spanText(span, passages) : '';
    if (!span || pullQuotes.has(span) || !(isUnmarked(span) || isQuotation(text, place, lines, language))) continue;
    const told = byStructure(span, place);
    if (!told && span.answers) continue;
    const last = quotations.at(-1);
    const above = last ? { place: last.place, mention: last.choice.mention } : null;
    const candidates = () => listCandidates(mentions, { language, lines, place, text, above, counts });
    const choice = told ?? introduced(choose(candidates(), span, lines), span, place, lines, mentions);
    quotations.push({ span, place, choice });
  }
  return { lines, mentions, quotations };
}

/** The article's lines; where no space tells words apart, who says something on one of them is a word on all. */
function readLines(passages: readonly Passage[], spans: readonly QuotedSpan[], language: Language): Line[] {
  const lines = readTokens(passages, spans, language);
  if (!language.unspaced?.verbFollows) return lines;
  const names = findMentions(lines, language).flatMap((own, line) => own.flatMap((mention) => toldName(mention, lines[line], language)));
  return names.length > 0 ? readTokens(passages, spans, language, names.slice(0, MOST_NAMES)) : lines;
}

/** The choice, or where it is nobody and the page sets the words as a block, whoever is named before the colon above it. */
function introduced(
  choice: Choice,
  span: QuotedSpan,
  place: Place,
  lines: readonly Line[],
  mentions: readonly (readonly Mention[])[],
): Choice {
  const introducer = !choice.mention && isUnmarked(span) ? findIntroducer(place, lines, mentions) : null;
  return introducer ? { mention: introducer, confidence: INTRODUCED } : choice;
}

/** Speech that a dash or its own block tells, without marks around it. */
const isUnmarked = ({ inner, outer }: QuotedSpan): boolean => inner[0]?.start === outer[0]?.start;

const spanText = (span: QuotedSpan, passages: readonly Passage[]): string =>
  span.inner.map(({ passage, start, end }) => passages[passage]?.text.slice(start, end) ?? '').join('\n');
