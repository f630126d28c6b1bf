/**
 * Why a model gave no answer.
 * - unreachable: nothing answers at the address; origin-refused: something does, but not to an extension
 * - wrong-key, no-such-model, no-credit; too-long: the request does not fit; too-many-requests; server-error
 * - redirected: the address sends elsewhere, which is not followed; not-https: neither https nor this machine
 * - not-allowed: the reader has not let the extension connect there; unavailable: there is no such model in this browser
 * - slow: no word within the time limit; broken-answer: it stopped in the middle or is not what was asked for
 */
export type ModelFailureKind =
  | 'unreachable'
  | 'origin-refused'
  | 'wrong-key'
  | 'no-such-model'
  | 'no-credit'
  | 'too-long'
  | 'too-many-requests'
  | 'server-error'
  | 'redirected'
  | 'not-https'
  | 'not-allowed'
  | 'unavailable'
  | 'slow'
  | 'broken-answer';
