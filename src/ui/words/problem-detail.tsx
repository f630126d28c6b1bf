import { say } from '../../platform/words.ts';

/** What went wrong in the program's own words, folded away. */
export function ProblemDetail({ detail }: { detail: string }) {
  return (
    <details>
      <summary>{say('problemDetail')}</summary>
      <code>{detail}</code>
    </details>
  );
}
