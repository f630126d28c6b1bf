import { useEffect, useRef, useState } from 'preact/hooks';
import type { Digest } from '../../core/digest.ts';
import { type CheckedSentence, LONGEST_SUMMARY } from '../../core/evidence/summary/checked-summary.ts';
import type { MessageKey } from '../../platform/words.ts';
import type { CheckDoors } from './check-doors.ts';
import type { CheckNews, CheckOrder } from './thread-messages.ts';

/** An article that a summary is compared with. */
export interface ComparedArticle {
  key: string;
  digest: Digest;
}

/** What has come of a check so far. `language` is the summary's where it is not the article's. */
export interface Checking {
  outcome: 'checking' | 'checked' | 'stopped';
  article: ComparedArticle;
  isSameLanguage: boolean;
  language: string | null;
  takenOut: number;
  total: number;
  sentences: CheckedSentence[];
}

/** How far a check is, how it came out, or why there is none. */
export type CheckInView = { outcome: 'none-yet' } | { outcome: 'refused'; why: MessageKey } | Checking;

/** Checks summaries, one at a time and in a thread of its own: a newer one makes an older one void. */
export function useSummaryCheck(doors: CheckDoors) {
  const [check, setCheck] = useState<CheckInView>({ outcome: 'none-yet' });
  const thread = useRef<ReturnType<CheckDoors['startThread']> | null>(null);
  const run = useRef(0);
  const end = () => {
    run.current += 1;
    thread.current?.terminate();
    thread.current = null;
  };
  useEffect(() => end, []);
  const refuse = (why: MessageKey) => setCheck({ outcome: 'refused', why });
  const begin = async (summary: string, key: string | null, own: number, fail: () => void) => {
    if (summary.trim() === '') return refuse('checkNoWords');
    if (summary.length > LONGEST_SUMMARY) return refuse('checkTooLong');
    if (key === null) return refuse('checkNoArticle');
    const found = await doors.find(key);
    if (own !== run.current) return;
    if (!found) return refuse('digestGoneTitle');
    const article = { key, digest: found.digest };
    setCheck({ outcome: 'checking', article, isSameLanguage: true, language: null, takenOut: 0, total: 0, sentences: [] });
    const started = doors.startThread();
    thread.current = started;
    started.addEventListener('message', ({ data }: MessageEvent<CheckNews>) => {
      if (own !== run.current) return;
      setCheck((known) => (known.outcome === 'checking' ? hear(known, data) : known));
      if (data.kind !== 'begun' || data.total === 0) return;
      // Who is quoted is for the background to find, which has the tables of all languages for it.
      doors.findQuotations(data.lines, data.language).then((quotations) => started.postMessage({ kind: 'check', quotations }), fail);
    });
    started.addEventListener('error', fail);
    started.postMessage(orderOf(summary, found.digest));
  };
  return {
    check,
    start: (summary: string, key: string | null) => {
      end();
      const own = run.current;
      const fail = () => {
        if (own !== run.current) return;
        end();
        refuse('proofUnexpected');
      };
      void begin(summary, key, own, fail).catch(fail);
    },
    stop: () => {
      end();
      setCheck((known) => (known.outcome === 'checking' ? { ...known, outcome: 'stopped' } : known));
    },
  };
}

function hear(known: Checking, news: CheckNews): CheckInView {
  switch (news.kind) {
    case 'begun':
      return news.total === 0 ? { outcome: 'refused', why: 'checkNoWords' } : { ...known, ...withoutKind(news) };
    case 'checked':
      return { ...known, sentences: [...known.sentences, ...news.sentences] };
    case 'ended':
      return { ...known, outcome: 'checked' };
  }
}

const withoutKind = ({ isSameLanguage, language, takenOut, total }: Extract<CheckNews, { kind: 'begun' }>) => ({
  isSameLanguage,
  language,
  takenOut,
  total,
});

const orderOf = (summary: string, { passages, quotations, source }: Digest): CheckOrder => ({
  kind: 'read',
  summary,
  source: { passages, quotations, language: source.language, title: source.title, publishedAt: source.publishedAt },
});
