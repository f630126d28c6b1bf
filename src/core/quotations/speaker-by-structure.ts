import type { Passage } from '../article.ts';
import { findInterviewee } from './find-interviewee.ts';
import type { QuotedSpan } from './find-quoted-spans.ts';
import type { Language } from './languages/language.ts';
import type { Mention } from './mention.ts';
import { nameDirectory } from './name-directory.ts';
import type { Place } from './place-quotations.ts';
import type { Choice } from './rank-speakers.ts';
import type { Line } from './read-tokens.ts';
import { signatureOf } from './signature-of.ts';

/** How sure the speaker is whose name stands behind a dash under the quotation. */
const SIGNED = 0.97;
/** How sure it is that the one person whom an interview introduces answers in it. */
const ANSWERED = 0.9;

/** What a page's structure is read from. */
export interface Structure {
  readonly passages: readonly Passage[];
  readonly spans: readonly QuotedSpan[];
  readonly lines: readonly Line[];
  readonly mentions: readonly (readonly Mention[])[];
  readonly language: Language;
}

/** The function that gives whom the structure of the page makes the speaker of a quotation, by a signature or by an interview's turns; null where that is nobody. */
export function speakerByStructure({
  passages,
  spans,
  lines,
  mentions,
  language,
}: Structure): (span: QuotedSpan, place: Place) => Choice | null {
  const directory = nameDirectory(mentions, lines, language);
  const firstPassage = spans.find((span) => span.answers)?.outer[0]?.passage ?? 0;
  const firstAnswer = lines.findIndex(({ passage }) => passage === firstPassage);
  const interviewees = new Map<string | null, Mention | null>();
  const interviewee = (initials: string | null) => {
    const known = interviewees.get(initials);
    const found = known === undefined ? findInterviewee(initials, firstAnswer, directory) : known;
    interviewees.set(initials, found);
    return found;
  };
  return ({ answers }, place) => {
    const mention = answers ? interviewee(answers.initials) : signatureOf(place, lines, mentions, passages, language);
    return mention && { mention, confidence: answers ? ANSWERED : SIGNED };
  };
}
