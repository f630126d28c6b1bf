import { useEffect, useState } from 'preact/hooks';
import { say } from '../../platform/words.ts';
import type { LightAnswer } from '../../protocol/requests.ts';
import type { TabView } from '../../protocol/tab-view.ts';
import type { DigestDoors } from './digest-doors.ts';
import { findCondition } from './find-condition.ts';
import type { OpenParts } from './open-parts.ts';
import { ProblemView } from './problem-view.tsx';
import { ProgressView } from './progress-view.tsx';
import { ReadyDigest } from './ready-digest.tsx';
import { useDrawnView } from './use-model-parts.ts';

interface DigestViewProps {
  view: TabView;
  doors: DigestDoors;
  shortcut: string | null;
  parts: OpenParts;
}

/** The view of one digest, or of why there is none. */
export function DigestView({ view: told, doors, shortcut, parts }: DigestViewProps) {
  const { view, model } = useDrawnView(told);
  const [lit, setLit] = useState<LightAnswer | null>(null);
  const key = view.state === 'ready' ? view.key : null;
  useEffect(() => setLit(null), [key, view.state]);
  return (
    <main class="digest" data-state={view.state} data-condition={findCondition(view, lit) ?? undefined}>
      <nav class="top">
        <button type="button" class="back" onClick={doors.showList}>
          {say('back')}
        </button>
      </nav>
      {(view.state === 'reading' || view.state === 'writing') && <ProgressView state={view.state} onStop={doors.stopReading} />}
      {(view.state === 'empty' || view.state === 'error') && (
        <ProblemView key={view.problem.kind} problem={view.problem} doors={doors} shortcut={shortcut} />
      )}
      {view.state === 'ready' && <ReadyDigest key={view.key} view={view} doors={doors} parts={parts} model={model} onOutcome={setLit} />}
    </main>
  );
}
