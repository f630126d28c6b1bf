import { useEffect, useState } from 'preact/hooks';
import type { BuiltInState, DownloadProgress } from '../../../core/built-in-state.ts';
import type { ModelChoice } from '../../../core/model-choice.ts';
import { formatNumber, type MessageKey, say } from '../../../platform/words.ts';
import type { ModelDesk } from '../../../protocol/model-desk.ts';
import type { ModelDoors } from './model-doors.ts';
import { leaveServers } from './switch-model.ts';
import { testModel } from './test-words.ts';
import { type Told, ToldOutcome, tellFault } from './told-outcome.tsx';
import { useAsking } from './use-asking.ts';

const words: Readonly<Record<BuiltInState, MessageKey>> = {
  absent: 'builtInAbsent',
  silent: 'builtInSilent',
  unavailable: 'builtInUnavailable',
  downloadable: 'builtInDownloadable',
  downloading: 'builtInDownloading',
  available: 'builtInAvailable',
};

interface BuiltInPanelProps {
  isUsed: boolean;
  doors: ModelDoors;
  keep(models: ModelChoice): Promise<void>;
}

/** The browser's own model: whether it is there, what it takes to have it, and a button that takes it into use. */
export function BuiltInPanel({ isUsed, doors, keep }: BuiltInPanelProps) {
  const { desk, state, look } = useBuiltIn(doors);
  const asking = useAsking();
  const take = () => leaveServers(doors, { engine: 'built-in' }, keep).then((): Told => ({ tone: 'good', words: say('modelsSaved') }));
  const download = (from: ModelDesk) =>
    asking.ask(async (signal, tell) => {
      const fault = await from.downloadBuiltIn((progress) => tell({ tone: 'waiting', words: sayProgress(progress) }), signal);
      look();
      return fault ? tellFault(fault) : await take();
    });
  const canDownload = desk !== null && (state === 'downloadable' || state === 'downloading');
  return (
    <div class="model-panel" data-built-in={state ?? undefined}>
      <p class="hint">{say('builtInExplained')}</p>
      <p>{state === null ? say('modelWaiting') : say(words[state])}</p>
      <p class="actions">
        {state === 'available' && !isUsed && (
          <button type="button" class="main-button" data-action="use-model" onClick={() => asking.ask(take)}>
            {say('builtInUse')}
          </button>
        )}
        {canDownload && (
          <button type="button" class="main-button" data-action="download-model" disabled={asking.isWaiting} onClick={() => download(desk)}>
            {say('builtInDownload')}
          </button>
        )}
        {desk && state === 'available' && (
          <button
            type="button"
            class="quiet-button"
            data-action="test-model"
            onClick={() => asking.ask((signal) => testModel(desk, { engine: 'built-in' }, null, signal))}
          >
            {say('modelsTest')}
          </button>
        )}
      </p>
      <ToldOutcome told={asking.told} onCancel={asking.cancel} />
    </div>
  );
}

function sayProgress({ share, total }: DownloadProgress): string {
  const done = formatNumber(share, { style: 'percent' });
  if (total === null) return say('builtInProgress', done);
  return say('builtInProgressOf', done, formatNumber(total / 1e9, { style: 'unit', unit: 'gigabyte', maximumFractionDigits: 1 }));
}

/** What the browser says of its model, and the desk that asks it: loaded before anybody clicks, for a download has to begin in the click itself. */
function useBuiltIn(doors: ModelDoors) {
  const [known, setKnown] = useState<{ desk: ModelDesk | null; state: BuiltInState | null }>({ desk: null, state: null });
  const [asked, setAsked] = useState(0);
  useEffect(() => {
    const leaving = new AbortController();
    const learn = async () => {
      const desk = await doors.desk();
      return { desk, state: await desk.builtInState(leaving.signal) };
    };
    void learn().then(setKnown, () => {
      if (!leaving.signal.aborted) setKnown({ desk: null, state: 'silent' });
    });
    return () => leaving.abort();
  }, [doors, asked]);
  return { ...known, look: () => setAsked((times) => times + 1) };
}
