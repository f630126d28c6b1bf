import type { Archive, ArchiveAnswer, ArchiveCall } from '../../protocol/archive.ts';

interface Waiting {
  resolve(answer: unknown): void;
  reject(error: Error): void;
}

/** Starts the thread in which the archive works, so that searching and large files never hold up the page. It opens nothing until it is asked. */
export const startArchiveThread = (): Worker => new Worker('archive.js', { type: 'module' });

export function openArchive(thread: Worker): Archive {
  const waiting = new Map<number, Waiting>();
  let last = 0;
  thread.addEventListener('message', ({ data }: MessageEvent<ArchiveAnswer>) => {
    const asked = waiting.get(data.id);
    waiting.delete(data.id);
    if ('failure' in data) asked?.reject(new Error(data.failure));
    else asked?.resolve(data.answer);
  });
  thread.addEventListener('error', ({ message }) => {
    for (const { reject } of waiting.values()) reject(new Error(message || 'the archive did not start'));
    waiting.clear();
  });
  const call = <Name extends keyof Archive>(name: Name, ...given: Parameters<Archive[Name]>) =>
    new Promise((resolve, reject) => {
      const id = ++last;
      waiting.set(id, { resolve, reject });
      thread.postMessage({ id, name, given } as ArchiveCall);
    }) as ReturnType<Archive[Name]>;
  return {
    list: (most) => call('list', most),
    search: (words) => call('search', words),
    findExcerpts: (words, keys) => call('findExcerpts', words, keys),
    findRemoved: () => call('findRemoved'),
    bringBack: (removedAt) => call('bringBack', removedAt),
    forgetRemoved: () => call('forgetRemoved'),
    sweep: (keepFor) => call('sweep', keepFor),
    exportAll: () => call('exportAll'),
    takeOver: (file, keepFor) => call('takeOver', file, keepFor),
  };
}
