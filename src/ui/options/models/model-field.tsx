import { useId } from 'preact/hooks';
import { say } from '../../../platform/words.ts';

interface ModelFieldProps {
  model: string;
  /** What the server has, once it was asked. */
  listed: readonly string[];
  isWaiting: boolean;
  onType(model: string): void;
  onList(): void;
}

/** Which model: any name, or one of those that the server has. */
export function ModelField({ model, listed, isWaiting, onType, onList }: ModelFieldProps) {
  const names = useId();
  return (
    <div class="field-row">
      <label class="field">
        {say('modelName')}
        <input
          type="text"
          name="model-name"
          dir="ltr"
          list={names}
          value={model}
          spellcheck={false}
          onInput={({ currentTarget }) => onType(currentTarget.value)}
        />
      </label>
      <datalist id={names}>
        {listed.map((name) => (
          <option key={name} value={name} />
        ))}
      </datalist>
      <button type="button" class="quiet-button" data-action="list-models" disabled={isWaiting} onClick={onList}>
        {say('modelsList')}
      </button>
    </div>
  );
}
