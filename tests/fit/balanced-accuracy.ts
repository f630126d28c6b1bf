/** A score of something with what it should be. */
export interface Scored {
  score: number;
  is: boolean;
}

/** `balanced`: the mean of the shares judged right among those that are and those that are not; `falseAlarms`: the share refused of those that are. */
export interface Accuracy {
  threshold: number;
  balanced: number;
  falseAlarms: number;
}

/** What a threshold reaches: a score above it says yes. */
export function accuracyAt(scored: readonly Scored[], threshold: number): Accuracy {
  const share = (among: readonly Scored[]) => among.filter(({ score }) => score > threshold).length / Math.max(1, among.length);
  const [kept, wrong] = [share(scored.filter(({ is }) => is)), share(scored.filter(({ is }) => !is))];
  return { threshold, balanced: (kept + 1 - wrong) / 2, falseAlarms: 1 - kept };
}

/** The threshold that reaches most with at most these false alarms, half way between two scores. */
export function bestAccuracy(scored: readonly Scored[], mostFalseAlarms = 1): Accuracy {
  const sorted = [...scored].sort((one, other) => one.score - other.score);
  const all = { is: sorted.filter(({ is }) => is).length, isNot: sorted.filter(({ is }) => !is).length };
  let best: Accuracy = { threshold: -Infinity, balanced: 0.5, falseAlarms: 0 };
  let [refused, right] = [0, 0];
  for (const [at, { score, is }] of sorted.entries()) {
    if (is) refused++;
    else right++;
    const next = sorted[at + 1]?.score ?? score;
    const falseAlarms = refused / all.is;
    const balanced = (1 - falseAlarms + right / all.isNot) / 2;
    if (next > score && balanced > best.balanced && falseAlarms <= mostFalseAlarms)
      best = { threshold: (score + next) / 2, balanced, falseAlarms };
  }
  return best;
}
