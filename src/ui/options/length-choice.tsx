import type { DigestLength } from '../../core/digest.ts';
import { type MessageKey, say } from '../../platform/words.ts';

const lengths: readonly (readonly [DigestLength, MessageKey])[] = [
  ['short', 'lengthShort'],
  ['standard', 'lengthStandard'],
  ['long', 'lengthLong'],
];

export function LengthChoice({ length, onChange }: { length: DigestLength; onChange(length: DigestLength): void }) {
  return (
    <section>
      <h2 id="length-heading">{say('lengthHeading')}</h2>
      <div class="choices" role="radiogroup" aria-labelledby="length-heading">
        {lengths.map(([value, words]) => (
          <label key={value}>
            <input type="radio" name="length" value={value} checked={length === value} onChange={() => onChange(value)} />
            <span>{say(words)}</span>
          </label>
        ))}
      </div>
      <p class="hint">{say('lengthExplained')}</p>
    </section>
  );
}
