import { useId } from 'preact/hooks';
import { say } from '../../../platform/words.ts';
import type { FoundAddress } from '../../../protocol/model-address.ts';
import type { ModelDoors } from './model-doors.ts';

interface KeyFieldProps {
  typed: string;
  found: FoundAddress;
  /** Whether one is kept for this address; it is never shown. */
  hasKey: boolean;
  doors: ModelDoors;
  onType(key: string): void;
  onDropped(): void;
}

/** The key for one address, with what becomes of it. */
export function KeyField({ typed, found, hasKey, doors, onType, onDropped }: KeyFieldProps) {
  const hint = useId();
  const origin = 'origin' in found ? found.origin : null;
  const drop = () => origin !== null && void doors.desk().then((desk) => desk.dropKey(origin).then(onDropped));
  return (
    <div class="field-group">
      <label class="field">
        {say('modelKey')}
        <input
          type="password"
          name="model-key"
          dir="ltr"
          value={typed}
          autocomplete="off"
          spellcheck={false}
          aria-describedby={hint}
          onInput={({ currentTarget }) => onType(currentTarget.value)}
        />
      </label>
      <p id={hint} class="hint">
        {say('modelKeyExplained')}
      </p>
      {hasKey && origin !== null && (
        <p class="kept-key">
          {say('modelKeyKept', origin)}{' '}
          <button type="button" class="quiet-button" data-action="drop-key" onClick={drop}>
            {say('modelKeyDrop')}
          </button>
        </p>
      )}
    </div>
  );
}
