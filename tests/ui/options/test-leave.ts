import type { SiteLeave } from '../../../src/ui/options/allowed-sites.ts';

/** A browser that keeps the leave to read these sites; `taken` is what was asked of it. */
export function openTestLeave(taken: unknown[][] = [], origins: string[] = [], changes: Partial<SiteLeave> = {}) {
  let kept = origins;
  let tell: () => void = () => undefined;
  const leave: SiteLeave = {
    list: async () => kept,
    drop: async (dropped) => {
      taken.push(['drop', dropped]);
      kept = kept.filter((origin) => !dropped.includes(origin));
      tell();
      return true;
    },
    onChange: (hear) => {
      tell = hear;
      return () => undefined;
    },
    ...changes,
  };
  const allow = (origin: string) => {
    kept = [...kept, origin];
    tell();
  };
  return { leave, allow, taken };
}
