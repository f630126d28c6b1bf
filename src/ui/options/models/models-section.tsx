import { useEffect, useLayoutEffect, useState } from 'preact/hooks';
import type { ModelChoice } from '../../../core/model-choice.ts';
import { type MessageKey, say } from '../../../platform/words.ts';
import { originOf } from '../../../protocol/model-address.ts';
import type { Settings } from '../../../protocol/settings.ts';
import { RadioChoice } from '../radio-choice.tsx';
import { BuiltInPanel } from './built-in-panel.tsx';
import type { ModelDoors } from './model-doors.ts';
import { ModelOff } from './model-off.tsx';
import { OutputLanguage } from './output-language.tsx';
import { ServerForm } from './server-form.tsx';

const engines: readonly (readonly [ModelChoice['engine'], MessageKey])[] = [
  ['none', 'modelsOff'],
  ['built-in', 'modelsBuiltIn'],
  ['openai-compatible', 'modelsOpenAi'],
  ['anthropic', 'modelsAnthropic'],
];

interface ModelsSectionProps extends Pick<Settings, 'models' | 'writtenIn' | 'translateQuotations'> {
  doors: ModelDoors;
  /** Keeps a change; rejects where it is not kept. */
  keep(change: Partial<Settings>): Promise<void>;
}

/** What writes digests beside Citeback itself. A choice shows what it means; only a button in what is shown then takes it into use. */
export function ModelsSection({ models, writtenIn, translateQuotations, doors, keep }: ModelsSectionProps) {
  const [shown, setShown] = useState(models.engine);
  const usedAt = 'address' in models ? models.address : null;
  // At once: some time after the page is drawn the reader may have clicked already.
  useLayoutEffect(() => setShown(models.engine), [models.engine]);
  // A page that was closed in the middle may have left more than is used.
  useEffect(() => void doors.dropLeave(usedAt), []);
  const use = (choice: ModelChoice) => keep({ models: choice });
  return (
    <RadioChoice
      name="models"
      heading={say('modelsHeading')}
      choices={engines}
      chosen={shown}
      hint={say('modelsChecked')}
      onChange={(engine) => setShown(engine)}
    >
      <p class="in-use">{describeUse(models)}</p>
      {shown === 'none' && <ModelOff isOff={models.engine === 'none'} doors={doors} keep={use} />}
      {shown === 'built-in' && <BuiltInPanel isUsed={models.engine === 'built-in'} doors={doors} keep={use} />}
      {(shown === 'openai-compatible' || shown === 'anthropic') && (
        <ServerForm key={shown} engine={shown} used={models.engine === shown ? models : null} doors={doors} keep={use} />
      )}
      {shown !== 'none' && (
        <OutputLanguage chosen={writtenIn} isWithQuotations={translateQuotations} keep={(change) => void keep(change)} />
      )}
    </RadioChoice>
  );
}

function describeUse(models: ModelChoice): string {
  if (models.engine === 'none') return say('modelsNoneUsed');
  return 'address' in models ? say('modelsUsedAt', models.model, originOf(models)) : say('modelsUsed', say('modelsBuiltIn'));
}
