import { type MessageKey, say } from '../../platform/words.ts';
import type { HighlightColour } from '../../protocol/highlight-colour.ts';
import { RadioChoice } from './radio-choice.tsx';

const colours: readonly (readonly [HighlightColour, MessageKey])[] = [
  ['yellow', 'colourYellow'],
  ['green', 'colourGreen'],
  ['blue', 'colourBlue'],
  ['pink', 'colourPink'],
];

export function ColourChoice({ colour, onChange }: { colour: HighlightColour; onChange(colour: HighlightColour): void }) {
  return (
    <RadioChoice
      name="highlight"
      heading={say('colourHeading')}
      choices={colours}
      chosen={colour}
      hint={say('colourExplained')}
      isColour
      onChange={onChange}
    />
  );
}
