import { useCallback, useEffect, useState } from 'preact/hooks';
import { say } from '../../platform/words.ts';
import type { RemovedBatch } from '../../protocol/archive.ts';
import type { SayQuietly } from '../digest-view/use-quiet-words.ts';
import { focusNeighbour } from './focus-entry.ts';
import type { KeptDoors } from './kept-doors.ts';
import type { KeptDigests } from './use-kept-digests.ts';

export interface Removal {
  removed: RemovedBatch | null;
  /** Whether something was deleted just now, so that the reader may want it back. */
  isFresh: boolean;
  remove(key: string | null): void;
  bringBack(): void;
  forget(): void;
}

/** Deleting, and what undoes it: a button, and the keys that undo everywhere. */
export function useRemoval(kept: KeptDigests, { archive, remove }: KeptDoors, sayQuietly: SayQuietly): Removal {
  const { removed, refresh } = kept;
  const [isFresh, setFresh] = useState(false);
  const act = useCallback(
    (done: Promise<void>, words: string, otherwise: string) =>
      void done.then(refresh).then(
        () => sayQuietly(words, 'good'),
        () => sayQuietly(otherwise, 'bad'),
      ),
    [refresh, sayQuietly],
  );
  const bringBack = useCallback(() => {
    if (removed) act(archive.bringBack(removed.removedAt), say('broughtBack'), say('bringBackFailed'));
  }, [removed, archive, act]);
  useUndoKey(bringBack);
  return {
    removed,
    isFresh: isFresh && removed !== null,
    remove(key) {
      setFresh(true);
      if (key !== null) focusNeighbour(key);
      act(remove(key), say(key === null ? 'deletedAll' : 'deleted'), say('deleteFailed'));
    },
    bringBack,
    forget: () => act(archive.forgetRemoved(), say('deleted'), say('deleteFailed')),
  };
}

function useUndoKey(undo: () => void): void {
  useEffect(() => {
    const hear = (event: KeyboardEvent) => {
      const isUndo = (event.ctrlKey || event.metaKey) && !event.shiftKey && !event.altKey && event.key.toLowerCase() === 'z';
      // In a field the keys belong to what was typed there.
      if (!isUndo || (event.target instanceof HTMLInputElement && event.target.value !== '')) return;
      event.preventDefault();
      undo();
    };
    document.addEventListener('keydown', hear);
    return () => document.removeEventListener('keydown', hear);
  }, [undo]);
}
