import { useEffect, useState } from 'preact/hooks';
import { findShortcut } from '../platform/shortcuts.ts';

/** The keys of a command as the browser writes them; null where none are set, or before it has said. */
export function useShortcut(command: 'popup' | 'panel'): string | null {
  const [keys, setKeys] = useState<string | null>(null);
  useEffect(() => void findShortcut(command).then(setKeys), [command]);
  return keys;
}
