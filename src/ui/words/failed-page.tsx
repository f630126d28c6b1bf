import { say } from '../../platform/words.ts';
import { ProblemDetail } from './problem-detail.tsx';
import { tellProblem } from './problem-words.ts';

/** A page of ours that could not even begin. */
export function FailedPage({ detail }: { detail: string }) {
  const { title, next } = tellProblem({ kind: 'unexpected' });
  return (
    <main data-state="error">
      <div class="problem" data-problem="unexpected">
        <h1>{title}</h1>
        <p>{next}</p>
        <p class="actions">
          <button type="button" class="main-button" onClick={() => location.reload()}>
            {say('actionTryAgain')}
          </button>
        </p>
        <ProblemDetail detail={detail} />
      </div>
    </main>
  );
}
