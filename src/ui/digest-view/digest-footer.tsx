import { useRef, useState } from 'preact/hooks';
import { type MessageKey, say } from '../../platform/words.ts';
import type { ReadyView } from '../../protocol/tab-view.ts';
import { ConfirmedButton } from '../words/confirmed-button.tsx';
import { CopyAndExport } from './copy-and-export.tsx';
import type { DigestDoors } from './digest-doors.ts';
import type { SayQuietly } from './use-quiet-words.ts';

interface DigestFooterProps {
  view: ReadyView;
  doors: DigestDoors;
  sayQuietly: SayQuietly;
}

/** What can be done with the digest as a whole. No button moves when a kept digest has been compared with its page: somebody may be about to click. */
export function DigestFooter({ view, doors, sayQuietly }: DigestFooterProps) {
  const { readPage, openPanel, pickPart } = doors;
  const wasKept = useRef(false);
  wasKept.current ||= view.condition === 'kept';
  const [failure, setFailure] = useState<MessageKey | null>(null);
  const tryTo = (done: Promise<void>, otherwise: MessageKey) => void done.catch(() => setFailure(otherwise));
  return (
    <footer class="digest-footer">
      <CopyAndExport view={view} doors={doors} sayQuietly={sayQuietly} />
      {readPage && (
        <button type="button" class="quiet-button" onClick={() => readPage(false)}>
          {say('readAgain')}
        </button>
      )}
      {pickPart && (
        <button type="button" class="quiet-button" data-action="pick-part" onClick={() => tryTo(pickPart('begin'), 'pickFailed')}>
          {say('pickPart')}
        </button>
      )}
      {openPanel && (
        <button type="button" class="quiet-button" onClick={() => tryTo(openPanel(), 'openPanelFailed')}>
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
        onConfirm={() => tryTo(doors.deleteDigest(view.key), 'deleteFailed')}
      />
      {failure && <p role="alert">{say(failure)}</p>}
      {/* Leaves its place empty when it goes: a view scrolled to its end would move all above it. */}
      {wasKept.current && <p class={view.condition === 'kept' ? 'hint' : 'hint is-over'}>{say('conditionKept')}</p>}
      {view.isPrivate && <p class="hint">{say('conditionPrivate')}</p>}
    </footer>
  );
}
