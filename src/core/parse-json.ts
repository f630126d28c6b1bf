/** The value of a JSON text, undefined where it is none. */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}

const RESERVED = new Set(['__proto__', 'constructor', 'prototype']);

/** Whether an object anywhere in a value has a key that objects have of their own. However deep it nests, the stack does not grow. */
export function hasReservedKeys(value: unknown): boolean {
  const left: unknown[] = [value];
  while (left.length > 0) {
    const one = left.pop();
    if (typeof one !== 'object' || one === null) continue;
    if (!Array.isArray(one) && Object.keys(one).some((key) => RESERVED.has(key))) return true;
    for (const below of Object.values(one)) left.push(below);
  }
  return false;
}
