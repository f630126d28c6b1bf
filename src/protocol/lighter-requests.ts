import type { Scope } from '../core/article.ts';
import type { Citation } from '../core/digest.ts';
import type { Evidence } from '../core/evidence/list-evidence.ts';
import { type Check, fits, isFlag, isOneOf, type RequestShapes, type Shape } from './message-checks.ts';
import type { PickStep, Tone } from './page-messages.ts';
import type { KeyStep } from './step-of-key.ts';

const isOffset: Check = (value) => Number.isSafeInteger(value) && Number(value) >= 0;
const isText =
  (fewest: number, most: number): Check =>
  (value) =>
    typeof value === 'string' && value.length >= fewest && value.length <= most;

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

/** The requests that the lighter in a page answers. */
export const lighterRequests = {
  'light-in-page': {
    kind: isOneOf('light-in-page'),
    scope: isScope,
    citations: isListOf(isCitation),
    attribution: orNull(isCitation),
    language: orNull(isAnyText),
    evidence: isEvidence,
    tone: isOneOf<Tone>('exact', 'changed'),
  },
  'light-place': { kind: isOneOf('light-place'), offer: isOffset, place: isOffset },
  'follow-reading': { kind: isOneOf('follow-reading'), scope: isScope, evidence: isEvidence },
  'glow-in-page': { kind: isOneOf('glow-in-page'), part: orNull(isAnyText) },
  'cover-in-page': { kind: isOneOf('cover-in-page'), isOn: isFlag },
  'go-to-passage': { kind: isOneOf('go-to-passage'), passage: isAnyText, at: isShare },
  'step-in-page': { kind: isOneOf('step-in-page'), step: isOneOf<KeyStep>('next', 'previous', 'end') },
  'pick-part': { kind: isOneOf('pick-part'), step: isOneOf<PickStep>('begin', 'end', 'forget') },
} as const satisfies RequestShapes;
