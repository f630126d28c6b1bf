import type { Scope } from '../core/article.ts';
import type { Citation } from '../core/digest.ts';
import type { Evidence } from '../core/evidence/list-evidence.ts';
import type { PageRequestKind, PageRequestOf, PickStep, Tone } from './page-messages.ts';
import type { KeyStep } from './step-of-key.ts';

type Check = (value: unknown) => boolean;
type Shape<Parts> = { [Part in keyof Parts]-?: Check };

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null && !Array.isArray(value);
const isFlag: Check = (value) => typeof value === 'boolean';
const isWhole: Check = (value) => Number.isSafeInteger(value);
const isOffset: Check = (value) => isWhole(value) && Number(value) >= 0;
const isText =
  (fewest: number, most: number): Check =>
  (value) =>
    typeof value === 'string' && value.length >= fewest && value.length <= most;
const isOneOf =
  <T>(...allowed: readonly T[]): Check =>
  (value) =>
    allowed.includes(value as T);

/** Just these parts, and each as it should be. */
const fits = <Parts>(value: unknown, shape: Shape<Parts>): boolean =>
  isObject(value) &&
  Object.keys(value).every((part) => Object.hasOwn(shape, part)) &&
  Object.entries<Check>(shape).every(([part, check]) => check((value as Record<string, unknown>)[part]));

const citation: Shape<Citation> = {
  passage: isText(0, Infinity),
  start: isOffset,
  end: isOffset,
  exact: isText(1, Infinity),
  prefix: isText(0, 32),
  suffix: isText(0, 32),
};
const isCitation: Check = (value) => fits(value, citation);

const orNull =
  (check: Check): Check =>
  (value) =>
    value === null || check(value);
const isListOf =
  (check: Check): Check =>
  (value) =>
    Array.isArray(value) && value.every(check);
const isAnyText = isText(0, Infinity);
const isShare: Check = (value) => typeof value === 'number' && value >= 0 && value <= 1;
const evidence: Shape<Evidence> = { part: isAnyText, citations: isListOf(isCitation), attribution: orNull(isCitation) };
const isEvidence = isListOf((value) => fits(value, evidence));

const isScope = isOneOf<Scope>('page', 'selection');
const shapes: { [K in PageRequestKind]: Shape<PageRequestOf<K>> } = {
  'read-page': { kind: isOneOf('read-page'), scope: isScope, anyway: isFlag },
  'light-in-page': {
    kind: isOneOf('light-in-page'),
    scope: isScope,
    citations: isListOf(isCitation),
    attribution: orNull(isCitation),
    language: orNull(isAnyText),
    evidence: isEvidence,
    tone: isOneOf<Tone>('exact', 'changed'),
  },
  'light-place': { kind: isOneOf('light-place'), offer: isWhole, place: isWhole },
  'follow-reading': { kind: isOneOf('follow-reading'), scope: isScope, evidence: isEvidence },
  'glow-in-page': { kind: isOneOf('glow-in-page'), part: orNull(isAnyText) },
  'cover-in-page': { kind: isOneOf('cover-in-page'), isOn: isFlag },
  'go-to-passage': { kind: isOneOf('go-to-passage'), passage: isAnyText, at: isShare },
  'step-in-page': { kind: isOneOf('step-in-page'), step: isOneOf<KeyStep>('next', 'previous', 'end') },
  'pick-part': { kind: isOneOf('pick-part'), step: isOneOf<PickStep>('begin', 'end', 'forget') },
  'which-page': { kind: isOneOf('which-page') },
};

/**
 * Whether a message is a request to the reader in a page: it accepts what the schemas of `page-messages.ts` accept, and nothing else.
 * Written out because zod would be a quarter of what is injected into each page.
 */
export function isPageRequest(message: unknown): message is PageRequestOf<PageRequestKind> {
  if (!isObject(message) || !('kind' in message) || typeof message.kind !== 'string' || !Object.hasOwn(shapes, message.kind)) return false;
  return fits(message, shapes[message.kind as PageRequestKind] as Shape<object>);
}
