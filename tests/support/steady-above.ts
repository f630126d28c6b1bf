/** What happened to a digest in view while it was watched. */
export interface WatchedDigest {
  /** How often words of it were replaced. */
  changes: number;
  /** What moved, though nothing but what stands below it had changed. */
  moved: string[];
}

/** In a view: watches the parts of its digest, frame after frame, until `watched` is asked for. */
export function watchParts(): void {
  const look = () =>
    [...document.querySelectorAll<HTMLElement>('main > header, .model, main > .doubts, .digest-text > *')].map((part) => ({
      name: part.dataset.section ?? part.className,
      top: Math.round(part.getBoundingClientRect().top + scrollY),
      words: part.matches('.model') ? '' : part.innerText,
    }));
  const seen: WatchedDigest = { changes: 0, moved: [] };
  let before = look();
  const compare = () => {
    const now = look();
    const changed = now.findIndex(({ name, words }, at) => before[at]?.name !== name || before[at].words !== words);
    if (changed >= 0 && before.length > 0) seen.changes += 1;
    for (const { name, top } of changed < 0 ? now : now.slice(0, changed + 1)) {
      const earlier = before.find((part) => part.name === name);
      if (earlier && earlier.top !== top) seen.moved.push(`${name}: from ${earlier.top} to ${top}`);
    }
    before = now;
    requestAnimationFrame(compare);
  };
  requestAnimationFrame(compare);
  Object.assign(window, { watchedDigest: seen });
}

/** In a view: what was seen since it is being watched. */
export const watched = (): WatchedDigest => (window as unknown as { watchedDigest: WatchedDigest }).watchedDigest;
