import type { DigestLength } from '../../core/digest.ts';
import { type MessageKey, say } from '../../platform/words.ts';
import { RadioChoice } from './radio-choice.tsx';

const lengths: readonly (readonly [DigestLength, MessageKey])[] = [
  ['short', 'lengthShort'],
  ['standard', 'lengthStandard'],
  ['long', 'lengthLong'],
];

export function LengthChoice({ length, onChange }: { length: DigestLength; onChange(length: DigestLength): void }) {
  return (
    <RadioChoice
      name="length"
      heading={say('lengthHeading')}
      choices={lengths}
      chosen={length}
      hint={say('lengthExplained')}
      onChange={onChange}
    />
  );
}
