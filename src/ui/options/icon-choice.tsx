import { type MessageKey, say } from '../../platform/words.ts';
import type { Settings } from '../../protocol/settings.ts';
import { RadioChoice } from './radio-choice.tsx';

type IconOpens = Settings['iconOpens'];

const opened: readonly (readonly [IconOpens, MessageKey])[] = [
  ['popup', 'iconOpensPopup'],
  ['panel', 'iconOpensPanel'],
];

export function IconChoice({ iconOpens, onChange }: { iconOpens: IconOpens; onChange(iconOpens: IconOpens): void }) {
  return (
    <RadioChoice
      name="icon-opens"
      heading={say('iconOpensHeading')}
      choices={opened}
      chosen={iconOpens}
      hint={say('iconOpensExplained')}
      onChange={onChange}
    />
  );
}
