import type { Scope } from '../core/article.ts';
import { countWords } from '../core/text/words.ts';
import { documentsIn } from '../page/documents-in.ts';
import type { Reading } from '../page/read-article.ts';
import { readPageOrFrame } from '../page/read-framed.ts';
import { readPart } from '../page/read-part.ts';
import { readSelection } from '../page/read-selection.ts';
import { walkPage } from '../page/walk-page.ts';
import type { Problem } from '../protocol/problem.ts';
import { pageAddress } from './page-address.ts';
import { isParsedWithin, settled } from './wait-for-page.ts';

/** Reading waits so long for the document, and for text that a script brings later (milliseconds). */
const PARSE_LIMIT = 4000;
const LATE_TEXT = { first: 400, quiet: 400, limit: 3000 };
/** A page without any text yet is likely still fetching it, with nothing moving meanwhile. */
const FIRST_TEXT = { ...LATE_TEXT, first: LATE_TEXT.limit };

export type GoodReading = Extract<Reading, { kind: 'read' }>;

/** Reads this page, or the part of it that its reader chose, or what is selected in it; text that comes late is waited for, but not for ever, and not once the signal is aborted. */
export async function readPage(
  document: Document,
  scope: Scope,
  part: Element | null,
  anyway: boolean,
  signal: AbortSignal,
): Promise<GoodReading | { kind: 'problem'; problem: Problem }> {
  if (document.contentType === 'application/pdf') return problem({ kind: 'pdf' });
  if (scope === 'selection') return readSelected(document);
  const isParsed = await isParsedWithin(document, PARSE_LIMIT, signal);
  if (signal.aborted) return problem({ kind: 'stopped' });
  if (!isParsed) return readUnfinished(document, part, anyway);
  let reading = readNow(document, part, anyway);
  if (reading.kind === 'nothing' && reading.why !== 'framed-article') {
    await settled(documentsIn(document), reading.why === 'empty-page' ? FIRST_TEXT : LATE_TEXT, signal);
    if (signal.aborted) return problem({ kind: 'stopped' });
    reading = readNow(document, part, anyway);
  }
  if (reading.kind === 'nothing') return problem(explainNothing(document, reading, anyway));
  return reading.article.state.isArticle || anyway || part ? reading : problem({ kind: 'not-article' });
}

// One script or advertisement that hangs keeps a page from being finished whose article is long there.
function readUnfinished(document: Document, part: Element | null, anyway: boolean): GoodReading | { kind: 'problem'; problem: Problem } {
  const reading = readNow(document, part, anyway);
  if (reading.kind === 'nothing' || !(reading.article.state.isArticle || anyway || part)) return problem({ kind: 'still-loading' });
  const { article } = reading;
  const notes = [...article.state.notes, { kind: 'late-content' as const }];
  return { ...reading, article: { ...article, state: { ...article.state, notes } } };
}

/** Reads what stands there now: the part chosen, or the article. */
export function readNow(document: Document, part: Element | null, anyway: boolean): Reading {
  const place = { url: pageAddress(document), anyway };
  return part ? readPart(document, part, place) : readPageOrFrame(document, place);
}

function readSelected(document: Document): GoodReading | { kind: 'problem'; problem: Problem } {
  const selection = document.getSelection();
  if (!selection || selection.isCollapsed) return problem({ kind: 'no-selection' });
  const reading = readSelection(document, selection, { url: pageAddress(document), anyway: true });
  return reading.kind === 'read' ? reading : problem({ kind: 'no-selection' });
}

function explainNothing(document: Document, { why, frameAddress }: Extract<Reading, { kind: 'nothing' }>, anyway: boolean): Problem {
  if (why === 'framed-article') return frameAddress === null ? { kind: why } : { kind: why, address: frameAddress };
  if (document.readyState !== 'complete') return { kind: 'still-loading' };
  // There are words, but no article: whoever wants them all the same may have them.
  return { kind: why === 'no-text' && !anyway && hasWords(document) ? 'not-article' : why };
}

const FEWEST_WORDS = 25;

const hasWords = ({ body }: Document): boolean => {
  const shown = walkPage(body).flatMap((step) => (step.kind === 'text' ? step.node.data : []));
  return countWords(shown.join(' '), null) >= FEWEST_WORDS;
};

const problem = (problem: Problem) => ({ kind: 'problem' as const, problem });
