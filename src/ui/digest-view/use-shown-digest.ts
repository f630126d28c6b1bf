import { useMemo } from 'preact/hooks';
import { claimsOf } from '../../core/claims-of.ts';
import { listEvidence } from '../../core/evidence/list-evidence.ts';
import { putWritten } from '../../core/written.ts';
import type { ReadyView } from '../../protocol/tab-view.ts';
import type { ModelParts } from '../model/shown-model.ts';
import type { DigestDoors } from './digest-doors.ts';
import type { OpenParts } from './open-parts.ts';

/** The reader wants the page's own sentences where a model has written others. */
const OWN_SENTENCES = 'own-sentences';

/** What of a view is shown: the digest as a model wrote it, where one did and the reader wants it, else as it was cut from the page. `bar` tells of the model. */
export function useShownDigest(view: ReadyView, model: ModelParts | null, parts: OpenParts, stepModel: DigestDoors['stepModel']) {
  const isOwnShown = parts.isOpen(OWN_SENTENCES);
  const whole = useMemo(() => view.written && putWritten(view.digest, view.written.text), [view.digest, view.written]);
  const isWrittenShown = model !== null && whole !== null && !isOwnShown;
  const digest = isWrittenShown ? whole : view.digest;
  const evidence = useMemo(() => listEvidence(digest), [digest]);
  return {
    digest,
    evidence,
    unshown: isWrittenShown && view.written ? view.written.unshown : view.unshown,
    model: isWrittenShown ? model : null,
    bar: () =>
      model?.bar(view.writing, whole && claimsOf(whole), isOwnShown, {
        step: stepModel,
        showOwn: (isShown) => parts.setOpen(OWN_SENTENCES, isShown),
      }),
  };
}
