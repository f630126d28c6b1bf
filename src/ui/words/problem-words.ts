import { type MessageKey, say } from '../../platform/words.ts';
import type { Problem, ProblemKind } from '../../protocol/problem.ts';

/** What a view can offer to do about a problem. */
export type ProblemAction =
  | 'try-again'
  | 'read'
  | 'digest-anyway'
  | 'open-frame'
  | 'open-link'
  | 'allow-site'
  | 'allow-all'
  | 'show-list'
  | 'pick-part'
  | 'stop-picking';

/** How a problem is told: what it is, what to do next, and what we can do about it, the likeliest first. */
interface ProblemTelling {
  title: MessageKey;
  next: MessageKey;
  actions: readonly ProblemAction[];
}

const tellings: Record<ProblemKind, ProblemTelling> = {
  'not-permitted': { title: 'notPermittedTitle', next: 'notPermittedNext', actions: ['allow-all'] },
  'not-read-yet': { title: 'notReadYetTitle', next: 'notReadYetNext', actions: ['read'] },
  'browser-page': { title: 'browserPageTitle', next: 'browserPageNext', actions: ['show-list'] },
  'own-page': { title: 'ownPageTitle', next: 'ownPageNext', actions: ['show-list'] },
  'extension-store': { title: 'extensionStoreTitle', next: 'extensionStoreNext', actions: ['show-list'] },
  pdf: { title: 'pdfTitle', next: 'pdfNext', actions: ['show-list'] },
  'file-page': { title: 'filePageTitle', next: 'filePageNext', actions: ['try-again'] },
  'framed-article': { title: 'framedTitle', next: 'framedNext', actions: ['open-frame', 'digest-anyway'] },
  'empty-page': { title: 'emptyPageTitle', next: 'emptyPageNext', actions: ['try-again'] },
  'no-text': { title: 'noTextTitle', next: 'noTextNext', actions: ['try-again', 'pick-part'] },
  'no-selection': { title: 'noSelectionTitle', next: 'noSelectionNext', actions: ['read'] },
  'not-article': { title: 'notArticleTitle', next: 'notArticleNext', actions: ['digest-anyway', 'pick-part'] },
  picking: { title: 'pickingTitle', next: 'pickingNext', actions: ['stop-picking'] },
  stopped: { title: 'stoppedTitle', next: 'stoppedNext', actions: ['read', 'show-list'] },
  'still-loading': { title: 'stillLoadingTitle', next: 'stillLoadingNext', actions: ['try-again'] },
  'navigated-away': { title: 'navigatedAwayTitle', next: 'navigatedAwayNext', actions: ['read'] },
  'worker-restarted': { title: 'workerRestartedTitle', next: 'workerRestartedNext', actions: ['try-again'] },
  'storage-full': { title: 'storageFullTitle', next: 'storageFullNext', actions: ['show-list'] },
  'storage-unavailable': { title: 'storageUnavailableTitle', next: 'storageUnavailableNext', actions: ['try-again'] },
  'tab-closed': { title: 'tabClosedTitle', next: 'tabClosedNext', actions: ['show-list'] },
  'link-refused': { title: 'linkRefusedTitle', next: 'linkRefusedNext', actions: ['allow-site', 'allow-all'] },
  'link-redirected': { title: 'linkRedirectedTitle', next: 'linkRedirectedNext', actions: ['allow-site', 'allow-all'] },
  'digest-gone': { title: 'digestGoneTitle', next: 'digestGoneNext', actions: ['open-link', 'show-list'] },
  'page-refused': { title: 'pageRefusedTitle', next: 'pageRefusedNext', actions: ['try-again', 'show-list'] },
  'page-not-loaded': { title: 'pageNotLoadedTitle', next: 'pageNotLoadedNext', actions: ['try-again'] },
  unexpected: { title: 'unexpectedTitle', next: 'unexpectedNext', actions: ['try-again'] },
};

/** The words of a problem, translated. */
export function tellProblem(problem: Problem): { title: string; next: string } {
  const { title, next } = tellings[problem.kind];
  return { title: say(title), next: say(next) };
}

/** What can be offered about a problem: an action that needs an address or an origin only where the problem names one. */
export function actionsFor(problem: Problem): readonly ProblemAction[] {
  const needs: Partial<Record<ProblemAction, string | undefined>> = {
    'open-frame': problem.address,
    'open-link': problem.address,
    'allow-site': problem.origin,
  };
  return tellings[problem.kind].actions.filter((action) => !(action in needs) || needs[action] !== undefined);
}
