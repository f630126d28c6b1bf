const DRAWS = 2000;

/** Which section each unit is in, by the indices at which sections start. */
const sectionsOf = (starts: readonly number[], units: number): number[] =>
  Array.from({ length: units }, (_, at) => starts.filter((start) => start > 0 && start <= at).length);

/** Pk of Beeferman and others 1999: how often two units half a mean section apart are wrongly said to be in one section or in two. */
export function penaltyOf(ours: readonly number[], wanted: readonly number[], units: number): number {
  const [said, truth] = [sectionsOf(ours, units), sectionsOf(wanted, units)];
  const window = Math.max(1, Math.round(units / new Set(truth).size / 2));
  const pairs = units - window;
  let wrong = 0;
  for (let at = 0; at < pairs; at++) if ((said[at] === said[at + window]) !== (truth[at] === truth[at + window])) wrong++;
  return pairs > 0 ? wrong / pairs : 0;
}

/** The 2.5 and 97.5 % points of a figure over so many draws of its inputs, with putting back; the same for the same inputs. */
export function bootstrap<T>(inputs: readonly T[], figureOf: (some: T[]) => number): [low: number, high: number] {
  let state = 11;
  const pick = (): T => {
    state = (state * 48271) % 2147483647;
    return inputs[state % inputs.length] as T;
  };
  const figures = Array.from({ length: DRAWS }, () => figureOf(inputs.map(pick))).sort((a, b) => a - b);
  return [figures[Math.floor(DRAWS * 0.025)] ?? 0, figures[Math.floor(DRAWS * 0.975)] ?? 0];
}
