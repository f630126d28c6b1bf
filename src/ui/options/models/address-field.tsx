import { useId } from 'preact/hooks';
import { say } from '../../../platform/words.ts';
import type { FoundAddress } from '../../../protocol/model-address.ts';
import type { ServerChoice } from '../../../protocol/model-desk.ts';
import { usualAddresses } from './usual-addresses.ts';

interface AddressFieldProps {
  engine: ServerChoice['engine'];
  typed: string;
  found: FoundAddress;
  onType(address: string): void;
}

/** Where the model answers, and in plain words what goes there. Once typed, the address stands there as it was understood. */
export function AddressField({ engine, typed, found, onType }: AddressFieldProps) {
  const hint = useId();
  return (
    <div class="field-group">
      <label class="field">
        {say('modelAddress')}
        <input
          type="text"
          name="model-address"
          inputMode="url"
          dir="ltr"
          value={typed}
          spellcheck={false}
          aria-invalid={'wrong' in found}
          aria-describedby={hint}
          onInput={({ currentTarget }) => onType(currentTarget.value)}
          onChange={() => 'address' in found && onType(found.address)}
        />
      </label>
      <ul class="chips suggested" aria-label={say('modelUsualAddresses')}>
        {usualAddresses
          .filter((usual) => usual.engine === engine)
          .map(({ name, address }) => (
            <li key={name}>
              <button type="button" aria-pressed={address === typed} onClick={() => onType(address)}>
                {name}
              </button>
            </li>
          ))}
      </ul>
      <p id={hint} class="hint">
        {sayWhatLeaves(found)}
      </p>
    </div>
  );
}

function sayWhatLeaves(found: FoundAddress): string {
  if ('wrong' in found) return say(found.wrong === 'no-address' ? 'modelNoAddress' : 'modelNotHttps');
  return say(found.isHere ? 'modelLeavesHere' : 'modelLeavesThere', found.origin);
}
