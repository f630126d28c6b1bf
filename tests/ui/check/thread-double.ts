import { checkSummary } from '../../../src/core/evidence/summary/check-summary.ts';
import type { CheckDoors } from '../../../src/ui/check/check-doors.ts';
import type { CheckNews, CheckOrder } from '../../../src/ui/check/thread-messages.ts';

type Thread = ReturnType<CheckDoors['startThread']>;

/** A thread that checks in this one, later; `most`: how many sentences it tells of before it falls silent. */
export function startThreadDouble(most = Number.POSITIVE_INFINITY): Thread & { isEnded(): boolean } {
  const events = new EventTarget();
  let isEnded = false;
  const tell = (data: CheckNews) => isEnded || events.dispatchEvent(new MessageEvent('message', { data }));
  const check = ({ summary, source }: CheckOrder) => {
    const { languages, takenOut, total, sentences } = checkSummary(summary, source);
    tell({ kind: 'begun', isSameLanguage: languages.isSame, language: languages.summary, takenOut, total });
    let told = 0;
    for (const sentence of sentences) {
      if (told++ >= most) return;
      tell({ kind: 'checked', sentences: [sentence] });
    }
    tell({ kind: 'ended' });
  };
  return {
    addEventListener: events.addEventListener.bind(events),
    postMessage: (order: unknown) => void setTimeout(() => check(order as CheckOrder)),
    terminate: () => {
      isEnded = true;
    },
    isEnded: () => isEnded,
  };
}
