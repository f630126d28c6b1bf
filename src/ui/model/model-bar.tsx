import { say } from '../../platform/words.ts';
import type { Writing } from '../../protocol/writing.ts';
import { nameModel, tellModelProblem } from './model-words.ts';
import type { ModelActions } from './shown-model.ts';

interface ModelBarProps {
  writing: Writing | null;
  /** Whose words the digest is; null where all of them are the page's own. */
  writer: string | null;
  /** Whether the reader sees the page's own sentences in place of what the model wrote. */
  isOwnShown: boolean;
  actions: ModelActions;
}

/** Words over a line of controls: the bar has the same height while a model writes and when it has. */
export function ModelBar({ writing, writer, isOwnShown, actions }: ModelBarProps) {
  const state = writing === null ? 'written' : writing.problem ? 'failed' : 'writing';
  return (
    <aside class="model" data-model={state} data-model-problem={writing?.problem?.kind}>
      <link rel="stylesheet" href="model-parts.css" />
      {writing && !writing.problem && <UnderWay writing={writing} actions={actions} />}
      {writing?.problem && <Ended writing={writing} hasWritten={writer !== null} actions={actions} />}
      {!writing && <p>{isOwnShown || writer === null ? say('modelAllIsOwn') : writer}</p>}
      {writer !== null && (
        <button
          type="button"
          class="toggle"
          data-action="own-sentences"
          aria-pressed={isOwnShown}
          onClick={() => actions.showOwn(!isOwnShown)}
        >
          {say('modelShowOwn')}
        </button>
      )}
    </aside>
  );
}

type PartProps = { writing: Writing; actions: ModelActions };

function UnderWay({ writing: { model, done, of }, actions: { step } }: PartProps) {
  const name = nameModel(model);
  // Of one part none is there until all is.
  const hasParts = of > 1;
  return (
    <>
      <p role="status">{hasParts ? say('modelWrites', name, done, of) : say('modelReads', name)}</p>
      <progress aria-label={say('modelProgress')} max={Math.max(of, 1)} value={hasParts ? done : undefined} />
      {step && (
        <button type="button" class="quiet-button" data-action="stop-model" onClick={() => step('stop')}>
          {say('stopReading')}
        </button>
      )}
    </>
  );
}

function Ended({ writing, hasWritten, actions: { step } }: PartProps & { hasWritten: boolean }) {
  const { problem } = writing;
  if (!problem) return null;
  return (
    <>
      <p role="status">{`${tellModelProblem(problem)} ${say(hasWritten ? 'modelRestIsOwn' : 'modelAllIsOwn')}`}</p>
      {step && problem.kind !== 'private' && (
        <button type="button" class="quiet-button" data-action="write-again" onClick={() => step('write')}>
          {say('modelAgain')}
        </button>
      )}
      <a class="quiet-button" href="options.html" target="_blank" rel="noopener">
        {say('settings')}
      </a>
      {problem.detail !== '' && (
        <details>
          <summary>{say('problemDetail')}</summary>
          <code>{problem.detail}</code>
        </details>
      )}
    </>
  );
}
