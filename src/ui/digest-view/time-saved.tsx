import { useMemo } from 'preact/hooks';
import type { Digest } from '../../core/digest.ts';
import { findTimeSaved } from '../../core/reading-time.ts';
import { formatNumber, say } from '../../platform/words.ts';

/** How long the digest takes to read, and how much of the reader's time that saves. */
export function TimeSaved({ digest }: { digest: Digest }) {
  const time = useMemo(() => findTimeSaved(digest), [digest]);
  if (!time) return null;
  const format = (minutes: number) => formatNumber(minutes, { style: 'unit', unit: 'minute' });
  return <span class="time-saved">{say('timeSaved', format(time.needed), format(time.saved))}</span>;
}
