import { useState } from 'preact/hooks';
import { findWebAddress } from '../../core/web-address.ts';
import { type MessageKey, say } from '../../platform/words.ts';
import type { Problem } from '../../protocol/problem.ts';
import { ProblemDetail } from '../words/problem-detail.tsx';
import { actionsFor, type ProblemAction, tellProblem } from '../words/problem-words.ts';
import type { DigestDoors } from './digest-doors.ts';
import { useEscape } from './use-escape.ts';

interface ProblemViewProps {
  problem: Problem;
  doors: DigestDoors;
  /** The keys that open the popup, where some are set. */
  shortcut: string | null;
}

const actionWords: Record<ProblemAction, MessageKey> = {
  'try-again': 'actionTryAgain',
  read: 'actionRead',
  'digest-anyway': 'actionAnyway',
  'open-frame': 'actionOpenFrame',
  'open-link': 'actionOpenLink',
  'allow-site': 'actionAllowSite',
  'allow-all': 'actionAllowAll',
  'show-list': 'actionList',
  'pick-part': 'actionPick',
  'stop-picking': 'actionStopPicking',
};

const takesClickOnIcon = new Set<Problem['kind']>(['not-permitted', 'link-refused', 'link-redirected']);

/** Why there is no digest, and what to do next. */
export function ProblemView({ problem, doors, shortcut }: ProblemViewProps) {
  const [failure, setFailure] = useState<MessageKey | null>(null);
  // The keys that the page listens to are not heard there while the focus is here.
  useEscape(problem.kind === 'picking' ? findWayOf('stop-picking', problem, doors, setFailure) : null);
  const { title, next } = tellProblem(problem);
  const offered = actionsFor(problem).flatMap((action) => {
    const take = findWayOf(action, problem, doors, setFailure);
    return take ? [{ action, take }] : [];
  });
  return (
    <div class="problem" data-problem={problem.kind}>
      <h1>{title}</h1>
      <p>{next}</p>
      {takesClickOnIcon.has(problem.kind) && shortcut !== null && <p>{say('shortcutHint', shortcut)}</p>}
      <div class="actions">
        {offered.map(({ action, take }, at) => (
          <button
            key={action}
            type="button"
            class={at === 0 && action !== 'allow-all' ? 'main-button' : 'quiet-button'}
            data-action={action}
            onClick={take}
          >
            {say(actionWords[action])}
          </button>
        ))}
      </div>
      <p role="status">{failure && say(failure)}</p>
      {problem.kind === 'unexpected' && problem.detail && <ProblemDetail detail={problem.detail} />}
    </div>
  );
}

/** What an action does here; null where it cannot be done in this view. Permissions are asked for in the click itself, as the browsers want it. */
function findWayOf(
  action: ProblemAction,
  problem: Problem,
  doors: DigestDoors,
  tellFailure: (words: MessageKey) => void,
): (() => void) | null {
  const { readPage } = doors;
  const address = findWebAddress(problem.address);
  const readOnceAllowed = (asked: Promise<boolean>) =>
    void asked.then(
      (isAllowed) => (isAllowed ? readPage?.(false) : tellFailure('permissionRefused')),
      () => tellFailure('permissionRefused'),
    );
  switch (action) {
    case 'try-again':
    case 'read':
      return readPage && (() => readPage(false));
    case 'digest-anyway':
      return readPage && (() => readPage(true));
    case 'open-frame':
    case 'open-link':
      return address === null ? null : () => void doors.openAddress(address).catch(() => tellFailure('openFailed'));
    case 'allow-site': {
      const { origin } = problem;
      return readPage && origin ? () => readOnceAllowed(doors.allowSite(origin)) : null;
    }
    case 'allow-all':
      return readPage && (() => readOnceAllowed(doors.allowAllSites()));
    case 'pick-part':
      return doors.pickPart && (() => doors.pickPart?.('begin').catch(() => tellFailure('pickFailed')));
    case 'stop-picking':
      return doors.pickPart && (() => doors.pickPart?.('end').catch(() => tellFailure('pickFailed')));
    case 'show-list':
      return () => doors.showList();
  }
}
