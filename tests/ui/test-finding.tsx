import { useState } from 'preact/hooks';
import type { AllSites, FindingProps } from '../../src/ui/options/article-finding.ts';

/** A browser that keeps the leave to read all sites, and a reader's choice beside it; `taken` is what was asked of either. */
export function openTestFinding({ isAllowed = false, isGranted = true, changes = {} as Partial<AllSites> } = {}) {
  const taken: unknown[][] = [];
  let tell: (allowed: boolean) => void = () => undefined;
  const allow = (asked: string, allowed: boolean) => {
    taken.push([asked]);
    tell(allowed);
  };
  const allSites: AllSites = {
    isAllowed: async () => isAllowed,
    request: async () => {
      allow('request', isGranted);
      return isGranted;
    },
    drop: async () => {
      allow('drop', false);
      return true;
    },
    onChange: (hear) => {
      tell = hear;
      return () => undefined;
    },
    ...changes,
  };
  return { allSites, taken, allowElsewhere: () => tell(true) };
}

/** Keeps the reader's choice as the settings do. */
export function useTestChoice(isChosenAtFirst: boolean, taken: unknown[][]): Omit<FindingProps, 'allSites'> {
  const [isChosen, setChosen] = useState(isChosenAtFirst);
  return {
    isChosen,
    choose: async (findArticles) => {
      taken.push(['choose', findArticles]);
      setChosen(findArticles);
    },
  };
}
