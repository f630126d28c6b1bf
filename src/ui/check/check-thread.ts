import { loadClaimTable } from '../../core/evidence/claims/tables/pick-claim-table.ts';
import type { CheckedSentence } from '../../core/evidence/summary/checked-summary.ts';
import { readToCheck, type SummaryToCheck } from '../../core/evidence/summary/read-to-check.ts';
import type { CheckNews, CheckOrder } from './thread-messages.ts';

/** What was checked within so many milliseconds is told at once. */
const TURN = 100;

const tell = (news: CheckNews): void => postMessage(news);

let read: SummaryToCheck | null = null;

async function obey(order: CheckOrder): Promise<void> {
  if (order.kind === 'check') return check(order);
  await loadClaimTable(order.source.language);
  read = readToCheck(order.summary, order.source);
  const { languages, lines, takenOut, total } = read;
  tell({ kind: 'begun', lines, isSameLanguage: languages.isSame, language: languages.summary, takenOut, total });
}

function check({ quotations }: Extract<CheckOrder, { kind: 'check' }>): void {
  let checked: CheckedSentence[] = [];
  let began = performance.now();
  for (const sentence of read?.check(quotations) ?? []) {
    checked.push(sentence);
    if (performance.now() - began < TURN) continue;
    tell({ kind: 'checked', sentences: checked });
    checked = [];
    began = performance.now();
  }
  tell({ kind: 'checked', sentences: checked });
  tell({ kind: 'ended' });
}

addEventListener('message', ({ data }: MessageEvent<CheckOrder>) => void obey(data).catch(reportError));
