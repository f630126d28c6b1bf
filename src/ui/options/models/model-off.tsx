import type { ModelChoice } from '../../../core/model-choice.ts';
import { say } from '../../../platform/words.ts';
import type { ModelDoors } from './model-doors.ts';
import { leaveServers } from './switch-model.ts';
import { ToldOutcome } from './told-outcome.tsx';
import { useAsking } from './use-asking.ts';

interface ModelOffProps {
  isOff: boolean;
  doors: ModelDoors;
  keep(models: ModelChoice): Promise<void>;
}

/** The way back: a button of its own, for whoever walks through the choices by keys must not lose a key. */
export function ModelOff({ isOff, doors, keep }: ModelOffProps) {
  const { told, ask } = useAsking();
  const leave = () =>
    ask(async () => {
      const isGivenBack = await leaveServers(doors, { engine: 'none' }, keep);
      return isGivenBack ? { tone: 'good', words: say('modelsSwitchedOff') } : { tone: 'bad', words: say('modelsLeaveKept') };
    });
  return (
    <div class="model-panel">
      {!isOff && (
        <>
          <p class="hint">{say('modelsSwitchOffExplained')}</p>
          <button type="button" class="quiet-button" data-action="switch-off" onClick={leave}>
            {say('modelsSwitchOff')}
          </button>
        </>
      )}
      <ToldOutcome told={told} onCancel={null} />
    </div>
  );
}
