import { useId, useRef, useState } from 'preact/hooks';
import { say } from '../../platform/words.ts';
import type { Settings } from '../../protocol/settings.ts';
import type { KeptDoors } from './kept-doors.ts';
import { tellImport } from './tell-import.ts';

interface LibraryFileProps {
  doors: KeptDoors;
  keepFor: Settings['keepFor'];
  isAnyKept: boolean;
  onTaken(): Promise<void>;
}

/** The whole library into a file, and a file into the library. */
export function LibraryFile({ doors, keepFor, isAnyKept, onTaken }: LibraryFileProps) {
  const [spoken, setSpoken] = useState('');
  const input = useRef<HTMLInputElement>(null);
  const titleId = useId();
  const exportAll = () => void saveLibrary(doors).then(setSpoken, () => setSpoken(say('libraryExportFailed')));
  const choose = () => {
    const [file] = input.current?.files ?? [];
    if (!file) return;
    setSpoken(say('libraryImporting'));
    const taking = doors.archive.takeOver(file, keepFor).then(async (outcome) => {
      if (outcome.outcome === 'taken') await onTaken();
      setSpoken(tellImport(outcome));
    });
    taking.catch(() => setSpoken(say('libraryImportFailed')));
    // The same file may be chosen again after it was changed.
    if (input.current) input.current.value = '';
  };
  return (
    <section class="kept-part library-file" aria-labelledby={titleId}>
      <h2 id={titleId}>{say('libraryFileTitle')}</h2>
      <p class="hint">{say('libraryFileExplained')}</p>
      <div class="file-actions">
        {isAnyKept && (
          <button type="button" class="quiet-button" data-action="export-all" onClick={exportAll}>
            {say('libraryExport')}
          </button>
        )}
        <button type="button" class="quiet-button" data-action="import" onClick={() => input.current?.click()}>
          {say('libraryImport')}
        </button>
        <input ref={input} type="file" hidden accept=".json,application/json" onChange={choose} />
      </div>
      <p role="status" class="file-said">
        {spoken}
      </p>
    </section>
  );
}

async function saveLibrary({ archive, saveFile, now }: KeptDoors): Promise<string> {
  const { file, count } = await archive.exportAll();
  const name = `citeback-library-${new Date(now()).toISOString().slice(0, 10)}.json`;
  saveFile(name, file);
  return say('libraryExported', name, count);
}
