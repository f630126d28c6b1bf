import axe from 'axe-core';
import type { View } from './driver.ts';

/** A function whose source is that of axe: views take functions only. */
const axeItself = Object.assign(() => undefined, { toString: () => `() => { ${axe.source} }` });

/** What axe finds wrong in a view of a real browser, colours too. */
export async function findViolations(view: View): Promise<string[]> {
  await view.evaluate(axeItself);
  return await view.evaluate(async () => {
    const { violations } = await (globalThis as unknown as { axe: typeof axe }).axe.run(document);
    return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`);
  });
}
