import type { Article } from '../core/article.ts';
import { citeFrom } from '../core/evidence/cite.ts';
import { loadClaimTable } from '../core/evidence/claims/tables/pick-claim-table.ts';
import { checkSummary, type SummaryCheck } from '../core/evidence/summary/check-summary.ts';
import {
  type CheckedQuotedWords,
  type CheckedSentence,
  countVerdicts,
  LONGEST_SUMMARY,
  SUMMARY_VERDICTS,
} from '../core/evidence/summary/checked-summary.ts';
import { findQuotations } from '../core/quotations/find-quotations.ts';
import { doubtWords, verdictWords } from './check-words.ts';
import { loadInput } from './load-input.ts';
import type { CheckCall } from './parse-call.ts';
import { readInput } from './read-input.ts';
import { say, writeOut } from './write-out.ts';

/** Compares a summary with an article; gives the exit code. */
export async function runCheck(call: CheckCall): Promise<0 | 1 | 2> {
  const summary = await loadInput(call.summary);
  if (summary.kind === 'failed') return giveUp(summary.message);
  if (summary.text.length > LONGEST_SUMMARY)
    return giveUp(`${call.summary} is longer than ${LONGEST_SUMMARY} characters: give a part of it.`);
  const read = await readInput({ place: call.page, url: null, language: null });
  if (read.kind === 'failed') return giveUp(read.message);
  await loadClaimTable(read.article.source.language);
  const check = checkAgainst(summary.text, read.article);
  if (check.total === 0) return giveUp(`${call.summary} holds no sentence: give a summary to check.`);
  const sentences = [...check.sentences];
  await writeOut(call.format === 'json' ? jsonOf(check, sentences) : textOf(check, sentences, call.page));
  const isHeading = ({ doubts }: CheckedSentence) => doubts.some(({ kind }) => kind === 'heading');
  return sentences.every((sentence) => sentence.verdict === 'carried' || isHeading(sentence)) ? 0 : 1;
}

function giveUp(message: string): 2 {
  say(message);
  return 2;
}

function checkAgainst(summary: string, { source, passages }: Article): SummaryCheck {
  const { language, title, publishedAt } = source;
  return checkSummary(summary, {
    passages,
    language,
    title,
    publishedAt,
    quotations: findQuotations(passages, language, citeFrom(passages)),
  });
}

function jsonOf({ languages, takenOut }: SummaryCheck, sentences: readonly CheckedSentence[]): string {
  return `${JSON.stringify({ languages, takenOut, counts: countVerdicts(sentences), sentences }, null, 2)}\n`;
}

function textOf({ languages, takenOut }: SummaryCheck, sentences: readonly CheckedSentence[], place: string): string {
  const counts = countVerdicts(sentences);
  const tally = SUMMARY_VERDICTS.flatMap((verdict) => (counts[verdict] > 0 ? `${counts[verdict]} ${verdictWords[verdict]}` : []));
  const notes = [
    ...(languages.isSame ? [] : [`The summary is in another language than ${place}: only numbers, names and quotations were compared.`]),
    ...(takenOut > 0 ? [`Signs that nobody sees were left out of the summary: ${takenOut}.`] : []),
  ];
  return `${[`${sentences.length} sentences against ${place}: ${tally.join(', ')}.`, ...notes, '', ...sentences.map(blockOf)].join('\n')}\n`;
}

function blockOf({ text, verdict, doubts, quotations, sources }: CheckedSentence): string {
  const lines = [
    `${verdictWords[verdict].toUpperCase()}: ${text}`,
    ...doubts.map((doubt) => `    ${doubtWords(doubt)}`),
    ...quotations.flatMap(quotedLines),
    ...sources.map(({ citation }) => `    source: ${citation.exact.replace(/\s+/gu, ' ')}`),
  ];
  return `${lines.join('\n')}\n`;
}

function quotedLines({ text, source, said, speaker }: CheckedQuotedWords): string[] {
  return [
    ...(source === null ? [] : [`    quoted as “${text}”`, `    the source “${source}”`]),
    ...(said === null || speaker === null ? [] : [`    “${text}”: by the summary ${said}, by the source ${speaker}`]),
  ];
}
