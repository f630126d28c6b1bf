import type { ModelDesk } from '../../src/background/model-desk.ts';
import type { WriterOrder } from '../../src/protocol/writer-orders.ts';
import type { WriterNews } from '../../src/protocol/writing.ts';
import { createWriter, type Stage, type Writer } from '../../src/writer/create-writer.ts';
import type { Effects } from './effects.ts';

/** The document in which a model writes: it outlives the background, unless it is ended itself. */
export class MadeUpWriter {
  readonly #effects: Effects;
  /** The desk that hears it now; null while the background is stopped. */
  readonly #hearing: () => Promise<ModelDesk> | null;
  #writer: Writer | null = null;
  #jobs: string[] = [];
  /** How often each job was begun, in all documents. */
  readonly begun = new Map<string, number>();
  crashes = 0;

  constructor(effects: Effects, hearing: () => Promise<ModelDesk> | null) {
    this.#effects = effects;
    this.#hearing = hearing;
  }

  /** Opens the line: what there is to tell is told first. */
  open(): void {
    this.#effects.add(() => this.#here().greet(), { lane: 'to-writer' });
  }

  send(order: WriterOrder): void {
    this.#effects.add(() => this.#here().take(order), { lane: 'to-writer' });
  }

  /** The browser ends the document, and what it was at with it. */
  crash(): void {
    this.#end();
    this.crashes += 1;
    this.#effects.add(() => void this.#hearing()?.then((desk) => desk.goOn()), { lane: 'from-writer' });
  }

  /** The jobs that it knows, by its own word. */
  jobs(): readonly string[] {
    this.#writer?.greet();
    return this.#jobs;
  }

  #here(): Writer {
    this.#writer ??= this.#begin();
    return this.#writer;
  }

  #begin(): Writer {
    let isAlive = true;
    this.#end = () => {
      isAlive = false;
      this.#writer = null;
      this.#jobs = [];
    };
    const tell = (news: WriterNews) => {
      if (!isAlive) return;
      if (news.kind === 'at-work') this.#jobs = news.jobs;
      this.#effects.add(() => void this.#hearing()?.then((desk) => desk.hear(news)), { lane: 'from-writer' });
    };
    return createWriter({ write: (order) => this.#write(order), tell, onIdle: () => undefined });
  }

  #end: () => void = () => undefined;

  async *#write({ job, digest }: Extract<WriterOrder, { kind: 'write' }>): AsyncIterable<Stage> {
    this.begun.set(job, (this.begun.get(job) ?? 0) + 1);
    for (const done of [1, 2]) {
      await new Promise<void>((resolve) => this.#effects.add(resolve));
      yield { digest: { ...digest, engine: { id: 'openai-compatible', model: 'small' } }, done, of: 2 };
    }
  }
}
