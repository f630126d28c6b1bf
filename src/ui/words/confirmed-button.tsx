import { useEffect, useRef, useState } from 'preact/hooks';
import { say } from '../../platform/words.ts';

interface ConfirmedButtonProps {
  label: string;
  /** The button's name where its label says too little alone. */
  name?: string;
  question: string;
  confirm: string;
  onConfirm(): void;
}

/** A button that asks once more, in its own place, before it does what cannot be undone. Escape keeps all as it is. */
export function ConfirmedButton({ label, name, question, confirm, onConfirm }: ConfirmedButtonProps) {
  const [isAsking, setAsking] = useState(false);
  const keep = useRef<HTMLButtonElement>(null);
  const ask = useRef<HTMLButtonElement>(null);
  const wasAsking = useRef(false);
  useEffect(() => {
    if (isAsking) keep.current?.focus();
    else if (wasAsking.current) ask.current?.focus();
    wasAsking.current = isAsking;
  }, [isAsking]);
  if (!isAsking)
    return (
      <button type="button" class="quiet-button danger" ref={ask} aria-label={name} onClick={() => setAsking(true)}>
        {label}
      </button>
    );
  const leave = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return;
    event.preventDefault();
    setAsking(false);
  };
  return (
    <fieldset class="confirm" onKeyDown={leave}>
      <legend>{question}</legend>
      <button
        type="button"
        class="danger-button"
        onClick={() => {
          setAsking(false);
          onConfirm();
        }}
      >
        {confirm}
      </button>
      <button type="button" class="quiet-button" ref={keep} onClick={() => setAsking(false)}>
        {say('deleteKeep')}
      </button>
    </fieldset>
  );
}
