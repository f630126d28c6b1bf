/** Something that will happen, some time: one after the other in its lane, otherwise in any order. */
interface Effect {
  lane: string | null;
  /** The life of the background to which it comes; null: it happens whatever becomes of the background. */
  life: number | null;
  happen: () => void;
}

/** All that is on its way in a made-up browser. A schedule decides what arrives next. */
export class Effects {
  #pending: Effect[] = [];

  add(happen: () => void, { lane = null, life = null }: { lane?: string | null; life?: number | null } = {}): void {
    this.#pending.push({ lane, life, happen });
  }

  /** An answer that arrives later; never, where the life that asked is over by then. */
  answer<T>(life: number, make: () => T | Promise<T>): Promise<T> {
    return new Promise((resolve, reject) => this.add(() => void (async () => make())().then(resolve, reject), { life }));
  }

  /** Lets one thing happen that may be next; false where nothing is on its way. */
  release(random: () => number): boolean {
    const lanes = new Set<string>();
    const next = this.#pending.filter(({ lane }) => lane === null || (!lanes.has(lane) && lanes.add(lane)));
    const chosen = next[Math.floor(random() * next.length)];
    if (!chosen) return false;
    this.#pending = this.#pending.filter((one) => one !== chosen);
    chosen.happen();
    return true;
  }

  /** What was on its way to a life that is over does not arrive. */
  endLife(life: number): void {
    this.#pending = this.#pending.filter((one) => one.life !== life);
  }
}

/** Resolves when all that follows from what has happened has had its turn. */
export const hadItsTurn = async (): Promise<void> => {
  for (let turn = 0; turn < 2; turn += 1) await new Promise((resolve) => setImmediate(resolve));
};
