import { useEffect, useRef, useState } from 'preact/hooks';
import { type MessageKey, say } from '../../platform/words.ts';
import type { Settings } from '../../protocol/settings.ts';
import { RadioChoice } from './radio-choice.tsx';

type KeepFor = Settings['keepFor'];

const words: Readonly<Record<KeepFor, MessageKey>> = { ever: 'keepEver', '30-days': 'keepThirtyDays', never: 'keepNever' };
const choices: readonly (readonly [KeepFor, MessageKey])[] = [
  ['ever', words.ever],
  ['30-days', words['30-days']],
  ['never', words.never],
];

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
    <RadioChoice name="keep" heading={say('keepHeading')} choices={choices} chosen={keepFor} hint={say('keepExplained')} onChange={choose}>
      {asking && <Question {...asking} onConfirm={confirm} onLeave={() => setAsking(null)} />}
    </RadioChoice>
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
        <strong>{say(words[wanted])}</strong> <span>{say('keepQuestion', count)}</span>
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
