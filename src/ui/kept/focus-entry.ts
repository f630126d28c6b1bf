const findEntry = (key: string): HTMLElement | null =>
  [...document.querySelectorAll<HTMLElement>('.kept-entry')].find(({ dataset }) => dataset.key === key) ?? null;

const focus = (entry: Element | null): void => entry?.querySelector<HTMLElement>('.digest-entry')?.focus({ preventScroll: true });

/** Takes the focus to an entry of the list. */
export const focusEntry = (key: string): void => focus(findEntry(key));

/** Takes the focus from an entry that is about to go to the one after it, or before it; elsewhere it stays. */
export function focusNeighbour(key: string): void {
  const entry = findEntry(key);
  if (entry?.contains(document.activeElement)) focus(entry.nextElementSibling ?? entry.previousElementSibling);
}
