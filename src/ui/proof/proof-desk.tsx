import { useId, useRef, useState } from 'preact/hooks';
import { say } from '../../platform/words.ts';
import type { ProofDoors } from './proof-doors.ts';
import { ProofOutcome } from './proof-outcome.tsx';
import { useProofCheck } from './use-proof-check.ts';

/** Where a proof is dropped or chosen, and what the check of it found. */
export function ProofDesk({ doors }: { doors: ProofDoors }) {
  const { check, name, take, checkAgain } = useProofCheck(doors);
  const [isOver, setOver] = useState(false);
  const input = useRef<HTMLInputElement>(null);
  const titleId = useId();
  const drop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    const [file] = event.dataTransfer?.files ?? [];
    if (file) take(file);
  };
  const hover = (event: DragEvent) => {
    event.preventDefault();
    setOver(true);
  };
  const choose = () => {
    const [file] = input.current?.files ?? [];
    if (file) take(file);
    // The same file may be chosen again after it was changed.
    if (input.current) input.current.value = '';
  };
  return (
    <section
      class={isOver ? 'proof is-over' : 'proof'}
      data-check={check.outcome}
      aria-labelledby={titleId}
      onDragOver={hover}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
    >
      <h2 id={titleId}>{say('proofTitle')}</h2>
      <p class="hint">{say('proofExplained')}</p>
      <div class="drop">
        {say('proofDrop')}
        <button type="button" class="quiet-button" onClick={() => input.current?.click()}>
          {say('proofChoose')}
        </button>
        {/* Hidden from screen readers too: what the browser says of such a field is in its own words, and says that no file is chosen. */}
        <input ref={input} type="file" hidden accept=".json,application/json" onChange={choose} />
      </div>
      <p class="proof-file" aria-live="polite">
        <bdi>{name}</bdi>
      </p>
      <ProofOutcome check={check} doors={doors} checkAgain={checkAgain} />
    </section>
  );
}
