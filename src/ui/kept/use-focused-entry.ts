import { useLayoutEffect } from 'preact/hooks';
import { focusEntry } from './focus-entry.ts';
import type { KeptList } from './use-kept-list.ts';

/** Takes the focus to the entry that it belongs to, once the list is in view and the entry drawn: before any key can be pressed there. */
export function useFocusedEntry({ focused, setFocused }: KeptList, isListShown: boolean): void {
  useLayoutEffect(() => {
    if (!isListShown || focused === null) return;
    focusEntry(focused);
    setFocused(null);
  }, [focused, isListShown]);
}
