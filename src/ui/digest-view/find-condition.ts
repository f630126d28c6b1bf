import type { ReadingNote } from '../../core/article.ts';
import type { Problem, ProblemKind } from '../../protocol/problem.ts';
import type { LightAnswer } from '../../protocol/requests.ts';
import type { TabView } from '../../protocol/tab-view.ts';

/** What a view's `data-condition` names. */
export type ViewCondition = 'partial' | 'changed' | 'gone' | 'ambiguous' | 'restricted' | 'offline' | 'not-article';

const conditionOfProblem: Partial<Record<ProblemKind, ViewCondition>> = {
  'not-permitted': 'restricted',
  'browser-page': 'restricted',
  'own-page': 'restricted',
  'extension-store': 'restricted',
  'page-refused': 'restricted',
  pdf: 'restricted',
  'file-page': 'restricted',
  'framed-article': 'restricted',
  'link-refused': 'restricted',
  'link-redirected': 'restricted',
  'tab-closed': 'gone',
  'navigated-away': 'gone',
  'digest-gone': 'gone',
  'page-not-loaded': 'offline',
  'not-article': 'not-article',
};

/** The condition of a view, the gravest where there are several; null where all is well. `lit` is what became of the citation activated last. */
export function findCondition(view: TabView, lit: LightAnswer | null): ViewCondition | null {
  if (view.state === 'reading' || view.state === 'writing') return null;
  const fromProblem = ofProblem(view.problem);
  if (view.state !== 'ready') return fromProblem;
  if (lit?.outcome === 'changed' || lit?.outcome === 'gone' || lit?.outcome === 'ambiguous') return lit.outcome;
  const fromLight = lit?.outcome === 'failed' ? ofProblem(lit.problem) : null;
  if (fromLight || fromProblem) return fromLight ?? fromProblem;
  if (view.digest.article.notes.some(({ kind }) => isPartial(kind))) return 'partial';
  return view.digest.article.isArticle ? null : 'not-article';
}

const isPartial = (kind: ReadingNote['kind']) =>
  kind === 'text-cut' || kind === 'paywall' || kind === 'more-pages' || kind === 'late-content';

const ofProblem = (problem: Problem | null): ViewCondition | null => (problem ? (conditionOfProblem[problem.kind] ?? null) : null);
