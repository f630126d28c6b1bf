/** What the double of the browser's model does. */
export interface BuiltInConduct {
  availability: 'unavailable' | 'downloadable' | 'downloading' | 'available' | 'silent';
  /** Which interface the browser has; the language model where nothing is said. */
  as?: 'LanguageModel' | 'Summarizer';
  /** The languages that the browser vouches for; all where none are said. */
  languages?: string[];
  /** Whether `create()` settles: the real one may never. */
  create?: 'settles' | 'never' | 'late';
  /** The pieces of each answer; `stall`: nothing comes after them. */
  answer?: string[];
  ends?: 'done' | 'stall' | 'endless';
  /** The name of the DOMException that a prompt is refused with. */
  refuses?: string;
  contextWindow?: number;
  /** The steps of a download, from 0 to 1, and the milliseconds before each; 40 where none are said. */
  steps?: number[];
  pauses?: number[];
}

/**
 * A double of `LanguageModel` or `Summarizer` as their specifications draw them: the order of messages, what is refused and by which name, what a signal and `destroy()` end,
 * downloads only with a user's activation. Nothing from outside is used, so that its source also runs in a page. `told` is what was asked of it.
 */
export function installBuiltInDouble(conduct: BuiltInConduct, scope: Record<string, unknown> = globalThis.window as never): void {
  const told: unknown[][] = [];
  const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));
  const abortOf = (signal?: AbortSignal) =>
    new Promise<never>((_, reject) => {
      if (signal?.aborted) reject(signal.reason);
      signal?.addEventListener('abort', () => reject(signal.reason));
    });
  let availability = conduct.availability;

  class Session {
    readonly contextWindow = conduct.contextWindow ?? 6144;
    readonly #ended = new AbortController();

    readonly inputQuota = this.contextWindow;

    summarizeStreaming(input: string, options: { signal?: AbortSignal } = {}): ReadableStream<string> {
      return this.promptStreaming(input, options);
    }

    promptStreaming(input: string, options: { responseConstraint?: unknown; signal?: AbortSignal } = {}): ReadableStream<string> {
      told.push(['prompt', input, options.responseConstraint]);
      if (
        options.responseConstraint !== undefined &&
        (typeof options.responseConstraint !== 'object' || options.responseConstraint === null)
      )
        throw new TypeError('responseConstraint is neither a schema nor a RegExp');
      const pieces = [...(conduct.answer ?? ['{}'])];
      const signal = AbortSignal.any([this.#ended.signal, ...(options.signal ? [options.signal] : [])]);
      return new ReadableStream({
        async pull(controller) {
          if (signal.aborted) return controller.error(signal.reason);
          if (conduct.refuses) return controller.error(new DOMException('refused', conduct.refuses));
          const piece = conduct.ends === 'endless' ? 'again and again ' : pieces.shift();
          if (piece !== undefined) return controller.enqueue(piece);
          if (conduct.ends !== 'stall') return controller.close();
          await abortOf(signal).catch((reason: unknown) => controller.error(reason));
        },
      });
    }

    destroy(): void {
      told.push(['destroy']);
      this.#ended.abort(new DOMException('destroyed', 'AbortError'));
    }
  }

  async function download(options: { monitor?(monitor: EventTarget): void; signal?: AbortSignal }): Promise<void> {
    if ('navigator' in scope && 'userActivation' in navigator && !navigator.userActivation.isActive)
      throw new DOMException('a download wants a click', 'NotAllowedError');
    const monitor = new EventTarget();
    options.monitor?.(monitor);
    availability = 'downloading';
    for (const [at, loaded] of (conduct.steps ?? [0, 0.5, 1]).entries()) {
      await Promise.race([pause(conduct.pauses?.[at] ?? 40), abortOf(options.signal)]);
      monitor.dispatchEvent(Object.assign(new Event('downloadprogress'), { loaded, total: 1 }));
    }
    availability = 'available';
  }

  interface Options {
    initialPrompts?: { role: string }[];
    expectedInputs?: { languages?: string[] }[];
    expectedOutputs?: { languages?: string[] }[];
    outputLanguage?: string;
    type?: string;
    format?: string;
    length?: string;
    monitor?(monitor: EventTarget): void;
    signal?: AbortSignal;
  }

  /** Whether the browser vouches for all that is asked for; an unknown word of a summarizer's options is a TypeError. */
  const isVouchedFor = ({ expectedInputs = [], expectedOutputs = [], outputLanguage, type, format, length }: Options): boolean => {
    const known: [string | undefined, string[]][] = [
      [type, ['tldr', 'teaser', 'key-points', 'headline']],
      [format, ['plain-text', 'markdown']],
      [length, ['short', 'medium', 'long']],
    ];
    if (known.some(([word, words]) => word !== undefined && !words.includes(word))) throw new TypeError('no such option');
    const asked = [...expectedInputs, ...expectedOutputs].flatMap(({ languages = [] }) => languages);
    return [...asked, ...(outputLanguage ? [outputLanguage] : [])].every((one) => conduct.languages?.includes(one) ?? true);
  };

  scope[conduct.as ?? 'LanguageModel'] = {
    told,
    availability: async (options: Options = {}) => {
      told.push(['availability']);
      if (!isVouchedFor(options)) return 'unavailable';
      return availability === 'silent' ? await new Promise(() => undefined) : availability;
    },
    async create(options: Options = {}) {
      told.push(['create', options.initialPrompts ?? []]);
      if (!isVouchedFor(options)) throw new DOMException('no such language', 'NotSupportedError');
      if (options.initialPrompts?.some(({ role }, at) => role === 'system' && at > 0)) throw new TypeError('the system comes first');
      if (conduct.create === 'never') return await new Promise(() => undefined);
      if (conduct.create === 'late') await pause(80);
      else if (options.signal?.aborted) throw options.signal.reason;
      if (availability === 'unavailable') throw new DOMException('no such model', 'NotSupportedError');
      if (availability !== 'available') await download(options);
      return new Session();
    },
  };
}
