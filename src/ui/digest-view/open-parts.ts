import { useState } from 'preact/hooks';

/** What of a digest's view the reader has opened, by name: the passages under the sentences, the tint of what is used, what is in view of a changed digest. */
export interface OpenParts {
  isOpen(part: string): boolean;
  /** Opens a part, or closes it; of those given to close none stays open. */
  setOpen(part: string, isOpen: boolean, toClose?: string): void;
}

/** The names of those open once that part is opened or closed. */
export const withPart = (open: readonly string[], part: string, isOpen: boolean, toClose?: string): string[] => [
  ...open.filter((name) => name !== part && name !== toClose),
  ...(isOpen ? [part] : []),
];

/** Parts that are open for as long as the view is. */
export function useOpenParts(): OpenParts {
  const [open, setOpen] = useState<readonly string[]>([]);
  return {
    isOpen: (part) => open.includes(part),
    setOpen: (part, isOpen, toClose) => setOpen(withPart(open, part, isOpen, toClose)),
  };
}
