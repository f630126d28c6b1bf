import { useEffect, useState } from 'preact/hooks';
import type { ModelChoice } from '../../../core/model-choice.ts';
import { say } from '../../../platform/words.ts';
import { type FoundAddress, findModelAddress } from '../../../protocol/model-address.ts';
import type { ServerChoice } from '../../../protocol/model-desk.ts';
import { AddressField } from './address-field.tsx';
import { KeyField } from './key-field.tsx';
import type { ModelDoors } from './model-doors.ts';
import { ModelField } from './model-field.tsx';
import { takeServer } from './switch-model.ts';
import { testModel } from './test-words.ts';
import { type Told, ToldOutcome, tellFault } from './told-outcome.tsx';
import { useAsking } from './use-asking.ts';

const FIRST: Readonly<Record<ServerChoice['engine'], string>> = {
  'openai-compatible': 'http://localhost:11434/v1',
  anthropic: 'https://api.anthropic.com/v1',
};

interface ServerFormProps {
  engine: ServerChoice['engine'];
  /** The choice in use, where it is of this kind. */
  used: ServerChoice | null;
  doors: ModelDoors;
  keep(models: ModelChoice): Promise<void>;
}

/** A model at an address. Nothing is asked of it, and no permission of the browser, but by a click on what needs that. */
export function ServerForm({ engine, used, doors, keep }: ServerFormProps) {
  const [typedAddress, setAddress] = useState(used?.address ?? FIRST[engine]);
  const [model, setModel] = useState(used?.model ?? '');
  const [typedKey, setKey] = useState('');
  const [listed, setListed] = useState<string[]>([]);
  const asking = useAsking();
  const found = findModelAddress(typedAddress);
  const { hasKey, lookForKey } = useKept(doors, found);
  const typed = typedKey.trim() || null;
  const choice = (): ServerChoice | null =>
    'address' in found && model.trim() ? { engine, address: found.address, model: model.trim() } : null;

  /** A key is typed for one origin, and goes to no other one with the address. */
  const retype = (address: string) => {
    const next = findModelAddress(address);
    if (!('origin' in next && 'origin' in found && next.origin === found.origin)) setKey('');
    setAddress(address);
  };
  /** What needs an address, and mostly a model, with the leave to connect there: asked for in the click itself. */
  const reach = (needsModel: boolean, work: (address: string, signal: AbortSignal) => Promise<Told>) => {
    if ('wrong' in found) return asking.tell({ tone: 'bad', words: sayWrong(found.wrong) });
    if (needsModel && !choice()) return asking.tell({ tone: 'bad', words: say('modelNotNamed') });
    asking.ask((signal) => work(found.address, signal));
  };
  const asked = async (address: string, work: () => Promise<Told>): Promise<Told> =>
    (await doors.askLeave(address, false)) ? await work() : { tone: 'bad', words: say('modelsRefused') };
  const list = () =>
    reach(false, (address, signal) =>
      asked(address, async () => {
        const names = await (await doors.desk()).list({ engine, address }, typed, signal);
        if ('fault' in names) return tellFault(names);
        setListed(names);
        return { tone: 'good', words: names.length === 0 ? say('modelsListEmpty') : say('modelsListed', names.length) };
      }),
    );
  const test = () =>
    reach(true, (address, signal) =>
      asked(address, async () => testModel(await doors.desk(), choice() ?? { engine: 'none' }, typed, signal)),
    );
  const save = (event: Event) => {
    event.preventDefault();
    reach(true, async () => {
      const wanted = choice();
      if (!wanted || !(await takeServer(doors, wanted, typed, keep))) return { tone: 'bad', words: say('modelsRefused') };
      setKey('');
      lookForKey();
      return { tone: 'good', words: say('modelsSaved') };
    });
  };
  return (
    <form class="model-panel" onSubmit={save} autocomplete="off">
      <AddressField engine={engine} typed={typedAddress} found={found} onType={retype} />
      <ModelField model={model} listed={listed} isWaiting={asking.isWaiting} onType={setModel} onList={list} />
      <KeyField typed={typedKey} found={found} hasKey={hasKey} doors={doors} onType={setKey} onDropped={lookForKey} />
      <p class="actions">
        <button type="submit" class="main-button" data-action="use-model" disabled={asking.isWaiting}>
          {say('modelsSave')}
        </button>
        <button type="button" class="quiet-button" data-action="test-model" disabled={asking.isWaiting} onClick={test}>
          {say('modelsTest')}
        </button>
      </p>
      <ToldOutcome told={asking.told} onCancel={asking.cancel} />
    </form>
  );
}

const sayWrong = (wrong: 'no-address' | 'not-https'): string => say(wrong === 'no-address' ? 'modelNoAddress' : 'modelNotHttps');

/** Whether a key is kept for the origin of an address. */
function useKept(doors: ModelDoors, found: FoundAddress) {
  const origin = 'origin' in found ? found.origin : null;
  const [hasKey, setHasKey] = useState(false);
  const [asked, setAsked] = useState(0);
  useEffect(() => {
    let isCurrent = true;
    setHasKey(false);
    if (origin !== null)
      void doors
        .desk()
        .then((desk) => desk.hasKey(origin))
        .then(
          (has) => isCurrent && setHasKey(has),
          (error: unknown) => console.error(error),
        );
    return () => {
      isCurrent = false;
    };
  }, [doors, origin, asked]);
  return { hasKey, lookForKey: () => setAsked((times) => times + 1) };
}
