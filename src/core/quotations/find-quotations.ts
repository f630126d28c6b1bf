import type { Passage } from '../article.ts';
import type { Quotation } from '../digest.ts';
import type { Cite } from '../evidence/cite.ts';
import { type Attribution, attributeQuotations } from './attribute-quotations.ts';
import { citeAttribution } from './cite-attribution.ts';
import { cutInsertions } from './cut-insertions.ts';
import { findBlockQuotations } from './find-block-quotations.ts';
import { findDialogue } from './find-dialogue.ts';
import { findInterview } from './find-interview.ts';
import { findQuotedSpans, type QuotedSpan } from './find-quoted-spans.ts';
import { pickLanguage } from './languages/pick-language.ts';
import { type Candidate, type Choice, chooseSpeaker } from './rank-speakers.ts';
import { speakerResolver, withoutName } from './resolve-speaker.ts';

/** Less sure than this, no name is shown: of those shown, at most three in a hundred are to be wrong. */
const SURE = 0.75;

/** Every direct quotation of the article in page order, with its speaker where the page's own words give one. `language` is a BCP 47 tag. */
export function findQuotations(
  passages: readonly Passage[],
  language: string | null,
  cite: Cite,
  choose: (candidates: readonly Candidate[]) => Choice = (candidates) => chooseSpeaker(candidates),
): Quotation[] {
  const tables = pickLanguage(language, passages);
  const marked = findBlockQuotations(passages, findQuotedSpans(passages));
  if (!tables) return marked.map((span, index) => unattributed(span, passages, index, cite));
  const spoken = findDialogue(passages, cutInsertions(marked, passages, tables), tables);
  const spans = findInterview(passages, spoken, tables);
  const attribution = attributeQuotations(passages, spans, tables, choose);
  const { lines, quotations } = attribution;
  const resolveSpeaker = speakerResolver(passages, attribution, tables, cite);
  return quotations.map(({ span, place, choice }, index) => {
    const found = choice.mention && resolveSpeaker(choice.mention);
    const confidence = choice.confidence * (found?.sure ?? 1);
    return {
      ...unattributed(span, passages, index, cite),
      continues: continued(attribution, passages, index),
      speaker: found && (confidence < SURE ? withoutName(found.speaker) : found.speaker),
      attribution: choice.mention && (span.answers ? null : citeAttribution(choice.mention, place, lines, passages, cite)),
      confidence,
    };
  });
}

function unattributed(span: QuotedSpan, passages: readonly Passage[], index: number, cite: Cite): Quotation {
  const citations = span.inner.flatMap(({ passage, start, end }) => {
    const source = passages[passage];
    return source ? [cite(source.id, start, endOfWords(source.text, start, end))] : [];
  });
  const text = citations.map((citation) => citation.exact).join('\n');
  return { id: `q${index + 1}`, text, citations, continues: null, speaker: null, attribution: null, confidence: 0 };
}

/** A comma before the closing mark belongs to the sentence around the quotation, whichever side of the mark the page sets it on. */
function endOfWords(text: string, start: number, end: number): number {
  const words = text
    .slice(start, end)
    .replace(/[,،、，]$/u, '')
    .trimEnd();
  return words ? start + words.length : end;
}

/** How many words may stand between two parts: more than who says it, inside a sentence, would be a clause of the writer's on which the second part hangs. */
const WITHIN_SENTENCE = 7;
const BETWEEN_SENTENCES = 20;

/** Whether a quotation begins amid a sentence. */
const goesOn = ({ inner: [first] }: QuotedSpan, passages: readonly Passage[]): boolean =>
  first !== undefined && /^\P{L}*\p{Ll}/u.test(passages[first.passage]?.text.slice(first.start, first.end) ?? '');

/** The id of the quotation that this one goes on with: one mention of the speaker attributes both from between them. */
function continued({ quotations, lines }: Attribution, passages: readonly Passage[], index: number): string | null {
  const [above, here] = [quotations[index - 1], quotations[index]];
  const mention = here?.choice.mention;
  if (!above || !mention || above.choice.mention !== mention) return null;
  const line = above.place.lastLine;
  if (here.place.firstLine !== line || mention.line !== line || mention.from < above.place.last || mention.from > here.place.first)
    return null;
  const between = lines[line]?.tokens.slice(above.place.last + 1, here.place.first) ?? [];
  return between.length <= (goesOn(here.span, passages) ? WITHIN_SENTENCE : BETWEEN_SENTENCES) ? `q${index}` : null;
}
