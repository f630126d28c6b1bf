import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { type MessageKey, say } from '../../platform/words.ts';
import type { Settings } from '../../protocol/settings.ts';

type KeepFor = Settings['keepFor'];

const choices: Readonly<Record<KeepFor, MessageKey>> = { ever: 'keepEver', '30-days': 'keepThirtyDays', never: 'keepNever' };
const values: readonly KeepFor[] = ['ever', '30-days', 'never'];

/** A choice that would delete so many digests. */
interface Asking {
  wanted: KeepFor;
  count: number;
}

interface KeepChoiceProps {
  keepFor: KeepFor;
  onChange(keepFor: KeepFor): void;
  /** How many digests a choice would delete. */
  countPast(keepFor: KeepFor): Promise<number>;
  onFailed(): void;
}

/** How long digests are kept. A choice that deletes some asks first, and says how many; until that is answered the former one is in force, and shown. */
export function KeepChoice({ keepFor, onChange, countPast, onFailed }: KeepChoiceProps) {
  const [asking, setAsking] = useState<Asking | null>(null);
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
        {values.map((value) => (
          <label key={value}>
            <input type="radio" name="keep" value={value} checked={keepFor === value} onChange={() => choose(value)} />
            <span>{say(choices[value])}</span>
          </label>
        ))}
      </div>
      {asking && <Question {...asking} onConfirm={confirm} onLeave={() => setAsking(null)} />}
      <p class="hint">{say('keepExplained')}</p>
    </section>
  );
}

interface QuestionProps extends Asking {
  onConfirm(): void;
  onLeave(): void;
}

function Question({ wanted, count, onConfirm, onLeave }: QuestionProps) {
  const cancel = useRef<HTMLButtonElement>(null);
  useEffect(() => cancel.current?.focus(), []);
  const leave = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return;
    event.preventDefault();
    onLeave();
  };
  return (
    <fieldset class="confirm" onKeyDown={leave}>
      <legend>
        <strong>{say(choices[wanted])}</strong> <span>{say('keepQuestion', count)}</span>
      </legend>
      <button type="button" class="danger-button" onClick={onConfirm}>
        {say('keepConfirm')}
      </button>
      <button type="button" class="quiet-button" ref={cancel} onClick={onLeave}>
        {say('keepCancel')}
      </button>
    </fieldset>
  );
}
