/** A call of the background to its browser, at which it is halted: before it is made, just after, or once it is answered. Whatever it calls from then on gets no answer. */
export interface Halt {
  /** As the code below names it. */
  call: string;
  /** Which of the calls of that name, from 1, counted from the moment at which a view connects. */
  nth: number;
  when: 'before' | 'made' | 'answered';
}

/** What the background tells of itself once `haltBackground` has run in it. */
interface HaltedScope {
  /** The calls since a view connected. */
  citebackCalls: string[];
  isCitebackHalted: boolean;
}

/**
 * In the background: wraps what it calls its browser by, and has it halt at one call after the next view has connected. It lasts until the background is
 * stopped; a null halt only lists the calls.
 */
export function haltBackground(halt: Halt | null): null {
  const calls: string[] = [];
  // In Firefox this code has a global of its own beside the background’s.
  const scope = Object.assign(self as unknown as HaltedScope & typeof globalThis, { citebackCalls: calls, isCitebackHalted: false });
  let isOn = false;
  let isFrozen = false;
  const never = () => new scope.Promise(() => undefined);
  const isPromise = (answer: unknown): answer is Promise<unknown> => typeof (answer as { then?: unknown } | null)?.then === 'function';
  const stop = () => {
    isFrozen = true;
    scope.isCitebackHalted = true;
    return never();
  };
  const around = (call: string, make: () => unknown, leave: () => void) => {
    if (isFrozen) return never();
    if (isOn) calls.push(call);
    const isMeant = isOn && call === halt?.call && calls.filter((one) => one === call).length === halt.nth;
    if (isMeant && halt?.when === 'before') {
      const stopped = stop();
      leave();
      return stopped;
    }
    // Calls that are not waited for would let it go on before this one is answered.
    isFrozen = isMeant;
    const answer = make();
    if (isMeant && halt?.when === 'made') return stop();
    return isPromise(answer) ? answer.then((value) => (isMeant ? stop() : isFrozen ? never() : value)) : answer;
  };
  const wrap = <Owner extends object>(
    owner: Owner,
    method: keyof Owner & string,
    nameOf: (...given: never[]) => string,
    leave?: (owner: Owner) => void,
  ) => {
    const real = Reflect.get(owner, method) as (...given: unknown[]) => unknown;
    const wrapped = function (this: unknown, ...given: unknown[]) {
      const own = this === globalThis ? scope : this;
      return around(
        nameOf(...(given as never[])),
        () => Reflect.apply(real, own, given),
        () => leave?.(own as Owner),
      );
    };
    Object.defineProperty(owner, method, { value: wrapped, configurable: true, writable: true });
  };
  const { runtime, scripting, storage, tabs, permissions, offscreen } = (scope as unknown as { browser?: typeof chrome }).browser ?? chrome;
  const keyOf = (given: object | string[]) => (Array.isArray(given) ? given : Object.keys(given)).join().replace(/:.*/, '');
  wrap(tabs, 'get', () => 'find-tab');
  wrap(tabs, 'sendMessage', (_tab: number, { kind }: { kind: string }) => kind);
  wrap(scripting, 'executeScript', () => 'inject');
  wrap(storage.local, 'get', () => 'settings');
  wrap(storage.session, 'set', (given: object) => `remember-${keyOf(given)}`);
  wrap(storage.session, 'remove', (given: string[]) => `forget-${keyOf(given)}`);
  wrap(permissions, 'contains', () => 'may-reach');
  if (offscreen) wrap(offscreen, 'createDocument', () => 'open-writer');
  wrap(crypto.subtle, 'digest', () => 'hash');
  wrap(scope, 'setTimeout', (_run: unknown, wait: number) => `wait-${wait}`);
  wrap(scope.Intl.Segmenter.prototype, 'segment', () => 'segment');
  wrap(IDBIndex.prototype, 'getKey', () => 'find-address');
  wrap(IDBObjectStore.prototype, 'getKey', () => 'find-key');
  // What has begun in a transaction goes with the background, and is not committed without its rest.
  wrap(
    IDBObjectStore.prototype,
    'put',
    () => 'put',
    (store: IDBObjectStore) => store.transaction.abort(),
  );
  const open = Reflect.get(IDBDatabase.prototype, 'transaction') as (...given: unknown[]) => IDBTransaction;
  const transaction = function (this: IDBDatabase, ...given: unknown[]) {
    const change = Reflect.apply(open, this, given);
    const hear = () =>
      void around(
        'kept',
        () => null,
        () => undefined,
      );
    if (change.mode === 'readwrite') change.addEventListener('complete', hear);
    return change;
  };
  Object.defineProperty(IDBDatabase.prototype, 'transaction', { value: transaction, configurable: true, writable: true });
  runtime.onConnect.addListener((port) => {
    isOn ||= port.name === 'citeback-view';
    wrap(port, 'postMessage', ({ kind, view }: { kind: string; view?: { state: string } }) => `tell-${view?.state ?? kind}`);
  });
  return null;
}

/** In the background: its calls so far, where it has halted; null where it has not. */
export function callsOfHalted(): string[] | null {
  const { isCitebackHalted, citebackCalls } = self as unknown as HaltedScope;
  return isCitebackHalted ? [...citebackCalls] : null;
}
