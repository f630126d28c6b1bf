export type KeyStep = 'next' | 'previous' | 'end';

const STEPS: Readonly<Record<string, KeyStep>> = { n: 'next', p: 'previous', Escape: 'end' };
/** Where a keyboard writes no Latin letters, the places of these do. */
const STEPS_BY_PLACE: Readonly<Record<string, KeyStep>> = { KeyN: 'next', KeyP: 'previous' };
const WRITTEN_IN = 'input, textarea, select, [contenteditable]:not([contenteditable="false"])';

/** What a key means for the walk through the evidence; null for any other, and for n and p where something is being written. */
export function stepOfKey(event: KeyboardEvent): KeyStep | null {
  const { key, code, altKey, ctrlKey, metaKey, shiftKey, isComposing } = event;
  if (altKey || ctrlKey || metaKey || shiftKey || isComposing) return null;
  const step = STEPS[key] ?? (/^\P{ASCII}$/u.test(key) ? STEPS_BY_PLACE[code] : undefined);
  if (step === undefined) return null;
  const [target] = event.composedPath();
  // In a frame, elements are of a class of its own.
  return step !== 'end' && (target as Partial<Element> | undefined)?.closest?.(WRITTEN_IN) ? null : step;
}
