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

/** What is said of a model over the digest. It is as high when the model has written as while it writes, so that nothing below it moves. */
export function ModelBar({ writing, writer, isOwnShown, actions }: ModelBarProps) {
  const problem = writing?.problem ?? null;
  const state = writing === null ? 'written' : problem ? 'failed' : 'writing';
  return (
    <div class="model" data-model={state} data-model-problem={problem?.kind}>
      <div class="model-told">
        <p role={writing ? 'status' : undefined}>{tell(writing, isOwnShown ? null : writer)}</p>
        {state === 'writing' && writing && <Reserve writing={writing} />}
      </div>
      <div class="model-steps">
        {(writer !== null || !problem) && (
          <button
            type="button"
            class="toggle"
            data-action="own-sentences"
            aria-pressed={isOwnShown}
            disabled={writer === null}
            onClick={() => actions.showOwn(!isOwnShown)}
          >
            {say('modelShowOwn')}
          </button>
        )}
        {writing && <Steps writing={writing} actions={actions} />}
      </div>
      {problem && problem.detail !== '' && (
        <details>
          <summary>{say('problemDetail')}</summary>
          <code>{problem.detail}</code>
        </details>
      )}
    </div>
  );
}

function tell(writing: Writing | null, writer: string | null): string {
  if (writing === null) return writer ?? say('modelAllIsOwn');
  const { model, done, of, problem } = writing;
  if (problem) return `${tellModelProblem(problem)} ${say(writer === null ? 'modelAllIsOwn' : 'modelRestIsOwn')}`;
  return of > 1 ? say('modelWrites', nameModel(model), done, of) : say('modelReads', nameModel(model));
}

/** Keeps the room that is wanted for what is said next. */
function Reserve({ writing: { model, of } }: { writing: Writing }) {
  const name = nameModel(model);
  return [say('modelWrites', name, of || 9, of || 9), say('modelWrote', name)].map((words) => (
    <span key={words} aria-hidden="true">
      {words}
    </span>
  ));
}

// Of one part none is there until all is.
function Steps({ writing: { done, of, problem }, actions: { step } }: { writing: Writing; actions: ModelActions }) {
  const next = problem ? 'write' : 'stop';
  return (
    <>
      {!problem && <progress aria-label={say('modelProgress')} max={Math.max(of, 1)} value={of > 1 ? done : undefined} />}
      {step && problem?.kind !== 'private' && (
        <button type="button" class="quiet-button" data-action={problem ? 'write-again' : 'stop-model'} onClick={() => step(next)}>
          {say(problem ? 'modelAgain' : 'stopReading')}
        </button>
      )}
      {problem && (
        <a class="quiet-button" href="options.html" target="_blank" rel="noopener">
          {say('settings')}
        </a>
      )}
    </>
  );
}
