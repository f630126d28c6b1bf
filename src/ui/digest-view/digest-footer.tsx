import { useState } from 'preact/hooks';
import { say } from '../../platform/words.ts';
import type { ReadyView } from '../../protocol/tab-view.ts';
import { ConfirmedButton } from '../words/confirmed-button.tsx';
import type { DigestDoors } from './digest-doors.ts';

interface DigestFooterProps {
  view: ReadyView;
  doors: DigestDoors;
}

/** What can be done with the digest as a whole. */
export function DigestFooter({ view, doors }: DigestFooterProps) {
  const { readPage, openPanel } = doors;
  const [hasFailed, setFailed] = useState(false);
  const remove = () => doors.deleteDigest(view.key).catch(() => setFailed(true));
  return (
    <footer class="digest-footer">
      {view.condition === 'kept' && <p class="hint">{say('conditionKept')}</p>}
      {view.isPrivate && <p class="hint">{say('conditionPrivate')}</p>}
      {readPage && (
        <button type="button" class="quiet-button" onClick={() => readPage(false)}>
          {say('readAgain')}
        </button>
      )}
      {openPanel && (
        <button type="button" class="quiet-button" onClick={openPanel}>
          {say('openPanel')}
        </button>
      )}
      <a class="quiet-button" href="options.html" target="_blank" rel="noopener">
        {say('settings')}
      </a>
      <ConfirmedButton
        label={say('deleteDigest')}
        question={say('deleteQuestion')}
        confirm={say('deleteConfirm')}
        onConfirm={() => void remove()}
      />
      {hasFailed && <p role="alert">{say('deleteFailed')}</p>}
    </footer>
  );
}
