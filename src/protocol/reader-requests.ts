import { isFlag, isOneOf, type RequestShapes } from './message-checks.ts';

/** The requests that the reader in a page answers. */
export const readerRequests = {
  'read-page': { kind: isOneOf('read-page'), scope: isOneOf('page', 'selection'), anyway: isFlag },
  'stop-reading': { kind: isOneOf('stop-reading') },
  'which-page': { kind: isOneOf('which-page') },
} as const satisfies RequestShapes;
