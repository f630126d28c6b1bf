import { useEffect, useState } from 'preact/hooks';
import { findShortcut } from '../platform/shortcuts.ts';

/** The keys of a command as the browser writes them; null where none are set, or where it has not said. */
export function useShortcut(command: 'popup' | 'panel'): string | null {
  const [keys, setKeys] = useState<string | null>(null);
  useEffect(() => {
    // No view depends on the keys: without them it only does not name them.
    findShortcut(command).then(setKeys, (error: unknown) => console.warn('the browser told no shortcut', error));
  }, [command]);
  return keys;
}
