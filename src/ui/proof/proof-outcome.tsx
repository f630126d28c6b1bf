import { useState } from 'preact/hooks';
import { findWebAddress } from '../../core/web-address.ts';
import { type MessageKey, say, sayCount } from '../../platform/words.ts';
import { tellProblem } from '../words/problem-words.ts';
import { CheckedProof } from './checked-proof.tsx';
import type { ProofDoors } from './proof-doors.ts';
import type { CheckInView } from './use-proof-check.ts';

interface ProofOutcomeProps {
  check: CheckInView;
  doors: ProofDoors;
  checkAgain(which: 'its-own' | 'last'): void;
}

type Source = Extract<CheckInView, { source: unknown }>['source'];
type Refusal = Extract<CheckInView, { outcome: 'refused' }>['why'];

const refusals: Record<Refusal, MessageKey> = {
  'too-large': 'proofTooLarge',
  unreadable: 'proofUnreadable',
  'not-json': 'proofNoProof',
  'not-proof': 'proofNoProof',
  'newer-version': 'proofNewer',
  'reserved-keys': 'proofReserved',
  contradiction: 'proofContradicts',
  unexpected: 'proofUnexpected',
};

/** How the check of a proof came out, or what it still needs of the reader. */
export function ProofOutcome({ check, doors, checkAgain }: ProofOutcomeProps) {
  return (
    <>
      <p role="status" class="proof-said">
        {tell(check)}
      </p>
      {'source' in check && <ProofSource source={check.source} />}
      {(check.outcome === 'not-open' || check.outcome === 'failed') && (
        <WaysToPage key={check.outcome} url={check.source.url} doors={doors} checkAgain={checkAgain} />
      )}
      {check.outcome === 'checked' && <CheckedProof checked={check} />}
    </>
  );
}

function tell(check: CheckInView): string {
  switch (check.outcome) {
    case 'none-yet':
      return '';
    case 'refused':
      return `${say('proofRefused')} ${say(refusals[check.why])}`;
    case 'checking':
      return say('proofChecking');
    case 'not-open':
      return say('proofNotOpen');
    case 'failed': {
      const { title, next } = tellProblem(check.problem);
      return `${title}. ${next}`;
    }
    case 'checked': {
      const exact = check.citations.filter(({ status }) => status === 'exact').length;
      return sayCount('proofTally', check.citations.length, exact, check.address);
    }
  }
}

function ProofSource({ source }: { source: Source }) {
  return (
    <p class="proof-source">
      <bdi lang={source.language ?? undefined} dir={source.direction}>
        {source.title}
      </bdi>
    </p>
  );
}

/** What the reader can do for the page to be read: open it, let us read it, or have another one checked. */
function WaysToPage({ url, doors, checkAgain }: { url: string } & Omit<ProofOutcomeProps, 'check'>) {
  const [failure, setFailure] = useState<MessageKey | null>(null);
  const address = findWebAddress(url);
  const open = (page: string) => void doors.openAddress(page).catch(() => setFailure('openFailed'));
  const allow = (page: string) =>
    void doors.allowSite(page).then(
      (isAllowed) => (isAllowed ? checkAgain('its-own') : setFailure('permissionRefused')),
      () => setFailure('permissionRefused'),
    );
  return (
    <div class="actions">
      {address !== null && (
        <button type="button" class="main-button" data-action="open-page" onClick={() => open(address)}>
          {say('proofOpenPage')}
        </button>
      )}
      {address !== null && (
        <button type="button" class="quiet-button" data-action="allow-site" onClick={() => allow(address)}>
          {say('actionAllowSite')}
        </button>
      )}
      <button type="button" class="quiet-button" data-action="check-again" onClick={() => checkAgain('its-own')}>
        {say('proofCheckAgain')}
      </button>
      <button type="button" class="quiet-button" data-action="check-last" onClick={() => checkAgain('last')}>
        {say('proofCheckLast')}
      </button>
      {failure && <p role="alert">{say(failure)}</p>}
    </div>
  );
}
