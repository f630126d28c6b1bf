import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { type MessageKey, say } from '../../platform/words.ts';
import type { Settings } from '../../protocol/settings.ts';

type KeepFor = Settings['keepFor'];

const choices: readonly (readonly [KeepFor, MessageKey])[] = [
  ['ever', 'keepEver'],
  ['30-days', 'keepThirtyDays'],
  ['never', 'keepNever'],
];

interface KeepChoiceProps {
  keepFor: KeepFor;
  onChange(keepFor: KeepFor): void;
  /** How many digests a choice would delete. */
  countPast(keepFor: KeepFor): Promise<number>;
  onFailed(): void;
}

/** How long digests are kept. A choice that deletes some asks first, and says how many. */
export function KeepChoice({ keepFor, onChange, countPast, onFailed }: KeepChoiceProps) {
  const [asking, setAsking] = useState<{ wanted: KeepFor; count: number } | null>(null);
  const name = useId();
  const choose = (wanted: KeepFor) => {
    setAsking(null);
    if (wanted === keepFor) return;
    void countPast(wanted).then((count) => (count === 0 ? onChange(wanted) : setAsking({ wanted, count })), onFailed);
  };
  const confirm = () => {
    if (asking) onChange(asking.wanted);
    setAsking(null);
  };
  return (
    <section class="keep-choice">
      <h2 id={name}>{say('keepHeading')}</h2>
      <div class="choices" role="radiogroup" aria-labelledby={name}>
        {choices.map(([value, words]) => (
          <label key={value}>
            <input type="radio" name="keep" value={value} checked={(asking?.wanted ?? keepFor) === value} onChange={() => choose(value)} />
            <span>{say(words)}</span>
          </label>
        ))}
      </div>
      {asking && <Question count={asking.count} onConfirm={confirm} onLeave={() => setAsking(null)} />}
      <p class="hint">{say('keepExplained')}</p>
    </section>
  );
}

function Question({ count, onConfirm, onLeave }: { count: number; onConfirm(): void; onLeave(): void }) {
  const keep = useRef<HTMLButtonElement>(null);
  useEffect(() => keep.current?.focus(), []);
  const leave = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return;
    event.preventDefault();
    onLeave();
  };
  return (
    <fieldset class="confirm" onKeyDown={leave}>
      <legend>{say('keepQuestion', count)}</legend>
      <button type="button" class="danger-button" onClick={onConfirm}>
        {say('keepConfirm')}
      </button>
      <button type="button" class="quiet-button" ref={keep} onClick={onLeave}>
        {say('deleteKeep')}
      </button>
    </fieldset>
  );
}
