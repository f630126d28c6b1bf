import { useEffect, useRef } from 'preact/hooks';

/** Hears Escape wherever the focus is in the view; null: not. The one that is heard is nobody else's. */
export function useEscape(leave: (() => void) | null): void {
  const last = useRef(leave);
  last.current = leave;
  const isHeard = leave !== null;
  useEffect(() => {
    if (!isHeard) return;
    const hear = (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || event.defaultPrevented) return;
      event.preventDefault();
      last.current?.();
    };
    document.addEventListener('keydown', hear);
    return () => document.removeEventListener('keydown', hear);
  }, [isHeard]);
}
