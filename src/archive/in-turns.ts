/** Others have their turn at least so often (milliseconds). */
const TURN = 20;

/** Does something with each in order, and lets messages that come meanwhile be answered in between. */
export async function inTurns<T>(all: readonly T[], act: (one: T) => void): Promise<void> {
  let began = performance.now();
  for (const one of all) {
    act(one);
    if (performance.now() - began < TURN) continue;
    await nextTurn();
    began = performance.now();
  }
}

// A timer would wait four milliseconds each time.
const nextTurn = (): Promise<void> =>
  new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
