import type { Quotation } from '../../../src/core/digest.ts';
import { readToCheck, type SummaryToCheck } from '../../../src/core/evidence/summary/read-to-check.ts';
import type { CheckDoors } from '../../../src/ui/check/check-doors.ts';
import type { CheckNews, CheckOrder } from '../../../src/ui/check/thread-messages.ts';

type Thread = ReturnType<CheckDoors['startThread']>;

/** A thread that checks in this one, later; `most`: how many sentences it tells of before it falls silent. */
export function startThreadDouble(most = Number.POSITIVE_INFINITY): Thread & { isEnded(): boolean } {
  const events = new EventTarget();
  let isEnded = false;
  const tell = (data: CheckNews) => isEnded || events.dispatchEvent(new MessageEvent('message', { data }));
  let read: SummaryToCheck | null = null;
  const obey = (order: CheckOrder) => {
    if (order.kind === 'check') return check(order.quotations);
    read = readToCheck(order.summary, order.source);
    const { languages, lines, takenOut, total } = read;
    tell({ kind: 'begun', lines, isSameLanguage: languages.isSame, language: languages.summary, takenOut, total });
  };
  const check = (quotations: Quotation[]) => {
    let told = 0;
    for (const sentence of read?.check(quotations) ?? []) {
      if (told++ >= most) return;
      tell({ kind: 'checked', sentences: [sentence] });
    }
    tell({ kind: 'ended' });
  };
  return {
    addEventListener: events.addEventListener.bind(events),
    postMessage: (order) => void setTimeout(() => obey(order)),
    terminate: () => {
      isEnded = true;
    },
    isEnded: () => isEnded,
  };
}
