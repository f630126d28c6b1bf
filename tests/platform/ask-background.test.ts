import { beforeEach, describe, expect, it, vi } from 'vitest';

type Hear = (message: unknown, sender: { id: string; url: string }, reply: (answer: unknown) => void) => boolean;

const hearing: Hear[] = [];
const OWN = 'chrome-extension://citeback/';

/** A browser in which what is sent reaches whoever listens, and goes through a message as it does there: as plain values. */
const runtime = {
  id: 'citeback',
  getURL: (path: string) => `${OWN}${path}`,
  onMessage: { addListener: (hear: Hear) => hearing.push(hear) },
  sendMessage: (message: unknown) =>
    new Promise((resolve) => {
      const reply = (answer: unknown) => resolve(structuredClone(answer));
      const isHeard = hearing.map((hear) => hear(structuredClone(message), { id: 'citeback', url: `${OWN}popup.html` }, reply));
      if (!isHeard.includes(true)) resolve(undefined);
    }),
};
Object.assign(globalThis, { chrome: { runtime } });

beforeEach(() => {
  hearing.length = 0;
});

const notices = {} as Parameters<typeof import('../../src/platform/serve-background.ts').serveMessages>[1];
type Answers = Parameters<typeof import('../../src/platform/serve-background.ts').serveMessages>[0];

async function serve(answers: Partial<Answers>) {
  const { serveMessages } = await import('../../src/platform/serve-background.ts');
  serveMessages(answers as Answers, notices);
  return await import('../../src/platform/ask-background.ts');
}

describe('what a view asks of the background', () => {
  it('is answered, and the answer has been checked', async () => {
    const { ask } = await serve({ 'list-digests': async () => ({ digests: [], isPrivate: false }) });
    expect(await ask({ kind: 'list-digests', tabId: null })).toEqual({ digests: [], isPrivate: false });
  });

  it('fails with the words of what the background threw', async () => {
    const reported = vi.spyOn(console, 'error').mockImplementation(() => undefined);
    const { ask } = await serve({ 'delete-all': () => Promise.reject(new Error('the disk is full')) });
    await expect(ask({ kind: 'delete-all' })).rejects.toThrow('the disk is full');
    expect(reported).toHaveBeenCalledOnce();
    reported.mockRestore();
  });

  it('fails where the answer has another shape', async () => {
    const { ask } = await serve({ 'delete-all': (async () => 'done') as never });
    await expect(ask({ kind: 'delete-all' })).rejects.toThrow();
  });
});
