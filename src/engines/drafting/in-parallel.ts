/** The outcomes of tasks as they come, so many of them under way at once; where one throws, the others are told to stop. */
export async function* inParallel<Task, Outcome>(
  tasks: readonly Task[],
  most: number,
  run: (task: Task, signal: AbortSignal) => Promise<Outcome>,
  signal: AbortSignal,
): AsyncGenerator<Outcome> {
  const stop = new AbortController();
  const both = AbortSignal.any([signal, stop.signal]);
  const left = [...tasks];
  const running = new Map<number, Promise<{ id: number; outcome: Outcome }>>();
  let next = 0;
  const startMore = () => {
    for (let task = left[0]; task !== undefined && running.size < most; task = left[0]) {
      left.shift();
      const id = next++;
      running.set(
        id,
        run(task, both).then((outcome) => ({ id, outcome })),
      );
    }
  };
  try {
    for (startMore(); running.size > 0; startMore()) {
      const { id, outcome } = await Promise.race(running.values());
      running.delete(id);
      yield outcome;
    }
  } finally {
    stop.abort();
    await Promise.allSettled(running.values());
  }
}
