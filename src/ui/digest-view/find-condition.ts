import type { ProblemKind } from '../../protocol/problem.ts';
import type { LightAnswer } from '../../protocol/requests.ts';
import type { TabView } from '../../protocol/tab-view.ts';

/** What a view's `data-condition` names. */
export type ViewCondition = 'partial' | 'changed' | 'gone' | 'restricted' | 'offline' | 'not-article';

const conditionOfProblem: Partial<Record<ProblemKind, ViewCondition>> = {
  'not-permitted': 'restricted',
  'browser-page': 'restricted',
  'extension-store': 'restricted',
  'file-page': 'restricted',
  'framed-article': 'restricted',
  'link-refused': 'restricted',
  'link-redirected': 'restricted',
  'tab-closed': 'gone',
  'navigated-away': 'gone',
  'digest-gone': 'gone',
  'not-article': 'not-article',
};

/** The condition of a view, the gravest where there are several; null where all is well. `outcome` is that of the citation activated last. */
export function findCondition(view: TabView, outcome: LightAnswer['outcome'] | null): ViewCondition | null {
  if (view.state === 'reading' || view.state === 'writing') return null;
  const fromProblem = view.problem ? (conditionOfProblem[view.problem.kind] ?? null) : null;
  if (view.state !== 'ready') return fromProblem;
  if (outcome === 'changed') return 'changed';
  if (outcome === 'gone') return 'gone';
  if (fromProblem) return fromProblem;
  if (view.digest.article.notes.some(({ kind }) => kind === 'text-cut')) return 'partial';
  return view.digest.article.isArticle ? null : 'not-article';
}
