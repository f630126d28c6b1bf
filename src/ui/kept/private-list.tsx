import { useState } from 'preact/hooks';
import { say } from '../../platform/words.ts';
import type { DigestShelf, OpenedDigest } from '../list/digest-shelf.ts';
import { KeptList } from '../list/kept-list.tsx';
import { ConfirmedButton } from '../words/confirmed-button.tsx';

interface PrivateListProps {
  shelf: DigestShelf;
  onOpen(opened: OpenedDigest): void;
  deleteDigest(key: string): Promise<void>;
}

/** A private window's digests, to open and to delete: nothing of them can be brought back. */
export function PrivateList({ shelf, onOpen, deleteDigest }: PrivateListProps) {
  const [spoken, setSpoken] = useState('');
  const remove = async (key: string, reload: () => Promise<void>) => {
    try {
      await deleteDigest(key);
    } catch {
      return setSpoken(say('deleteFailed'));
    }
    setSpoken(say('deleted'));
    await reload();
  };
  return (
    <>
      <KeptList
        shelf={shelf}
        onOpen={onOpen}
        beside={({ key, title }, reload) => (
          <ConfirmedButton
            label={say('deleteConfirm')}
            name={say('deleteOne', title)}
            question={say('deleteQuestion')}
            confirm={say('deleteConfirm')}
            onConfirm={() => void remove(key, reload)}
          />
        )}
      />
      <p role="status" class="quiet-words">
        {spoken}
      </p>
    </>
  );
}
