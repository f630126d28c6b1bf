import { say } from '../../../platform/words.ts';
import type { ModelFault } from '../../../protocol/model-desk.ts';
import { sayFault } from '../../words/fault-words.ts';
import { ProblemDetail } from '../../words/problem-detail.tsx';

/** What the last thing that the reader did came to. */
export type Told = { tone: 'good' | 'bad' | 'waiting'; words: string; detail?: string } | null;

export const tellFault = ({ fault, detail }: ModelFault): Told => ({ tone: 'bad', words: sayFault(fault), detail });

/** What it came to, in words; what the other side said beside it, as text. */
export function ToldOutcome({ told, onCancel }: { told: Told; onCancel: (() => void) | null }) {
  return (
    <div class="told-outcome" data-tone={told?.tone}>
      <p role="status">{told?.words}</p>
      {told?.detail && <ProblemDetail detail={told.detail} />}
      {told?.tone === 'waiting' && onCancel && (
        <button type="button" class="quiet-button" onClick={onCancel}>
          {say('stopReading')}
        </button>
      )}
    </div>
  );
}
