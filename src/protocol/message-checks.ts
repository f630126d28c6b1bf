import type { PageRequestKind, PageRequestOf } from './page-messages.ts';

export type Check = (value: unknown) => boolean;
export type Shape<Parts> = { [Part in keyof Parts]-?: Check };
/** What some of the requests to a page hold. */
export type RequestShapes = { [K in PageRequestKind]?: Shape<PageRequestOf<K>> };

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null && !Array.isArray(value);
export const isFlag: Check = (value) => typeof value === 'boolean';
export const isOneOf =
  <T>(...allowed: readonly T[]): Check =>
  (value) =>
    allowed.includes(value as T);

/** Just these parts, and each as it should be. */
export const fits = <Parts>(value: unknown, shape: Shape<Parts>): boolean =>
  isObject(value) &&
  Object.keys(value).every((part) => Object.hasOwn(shape, part)) &&
  Object.entries<Check>(shape).every(([part, check]) => check((value as Record<string, unknown>)[part]));

/**
 * Whether a message is one of these requests to a page: shapes accept what the schemas of `page-messages.ts` accept, and nothing else.
 * Written out because zod would be a quarter of what is injected into each page.
 */
export function isRequestOf(shapes: RequestShapes, message: unknown): message is PageRequestOf<PageRequestKind> {
  if (!isObject(message) || !('kind' in message) || typeof message.kind !== 'string' || !Object.hasOwn(shapes, message.kind)) return false;
  return fits(message, shapes[message.kind as PageRequestKind] as Shape<object>);
}
