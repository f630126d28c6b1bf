import { loadClaimTable } from '../../core/evidence/claims/tables/pick-claim-table.ts';
import { checkSummary } from '../../core/evidence/summary/check-summary.ts';
import type { CheckedSentence } from '../../core/evidence/summary/checked-summary.ts';
import type { CheckNews, CheckOrder } from './thread-messages.ts';

/** What was checked within so many milliseconds is told at once. */
const TURN = 100;

const tell = (news: CheckNews): void => postMessage(news);

async function check({ summary, source }: CheckOrder): Promise<void> {
  await loadClaimTable(source.language);
  const { languages, takenOut, total, sentences } = checkSummary(summary, source);
  tell({ kind: 'begun', isSameLanguage: languages.isSame, language: languages.summary, takenOut, total });
  let checked: CheckedSentence[] = [];
  let began = performance.now();
  for (const sentence of sentences) {
    checked.push(sentence);
    if (performance.now() - began < TURN) continue;
    tell({ kind: 'checked', sentences: checked });
    checked = [];
    began = performance.now();
  }
  tell({ kind: 'checked', sentences: checked });
  tell({ kind: 'ended' });
}

addEventListener('message', ({ data }: MessageEvent<CheckOrder>) => void check(data).catch(reportError));
