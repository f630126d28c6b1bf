import { useState } from 'preact/hooks';

/** Whether the passages stand under the sentences, and the way to change that. */
export interface SourceToggle {
  isShown: boolean;
  toggle(): void;
}

export function useSourceToggle(): SourceToggle {
  const [isShown, setShown] = useState(false);
  return { isShown, toggle: () => setShown(!isShown) };
}
