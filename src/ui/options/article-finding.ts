import { useEffect, useState } from 'preact/hooks';
import { type MessageKey, say } from '../../platform/words.ts';

/** The leave to read all sites, as a view asks for it and gives it back. */
export interface AllSites {
  isAllowed(): Promise<boolean>;
  /** Called synchronously in a click. */
  request(): Promise<boolean>;
  drop(): Promise<boolean>;
  onChange(tell: (allowed: boolean) => void): () => void;
}

/** What decides whether articles are found automatically: the reader has chosen it, and the browser allows all sites. */
export interface FindingProps {
  allSites: AllSites;
  isChosen: boolean;
  /** Keeps the reader's choice. */
  choose(findArticles: boolean): Promise<void>;
}

/** Automatic finding as a view shows and changes it. */
interface ArticleFinding {
  /** Null before the browser has said. */
  isOn: boolean | null;
  /** Why it is not as the reader wanted; empty where it is. */
  failure: string;
  /** Called synchronously in a click. */
  begin(): void;
  end(): void;
}

export function useArticleFinding({ allSites, isChosen, choose }: FindingProps): ArticleFinding {
  const [isAllowed, setAllowed] = useState<boolean | null>(null);
  const [failure, setFailure] = useState<MessageKey | null>(null);
  useEffect(() => {
    let hasChanged = false;
    const learn = (allowed: boolean) => {
      if (!hasChanged) setAllowed(allowed);
    };
    allSites.isAllowed().then(learn, () => {
      // Whoever is not told may still ask, and is told the answer to that.
      learn(false);
      setFailure('automaticUnknown');
    });
    return allSites.onChange((allowed) => {
      hasChanged = true;
      setAllowed(allowed);
    });
  }, [allSites]);
  const attempt = (done: Promise<MessageKey | null>) => void done.then(setFailure, () => setFailure('automaticFailed'));
  return {
    isOn: isAllowed === null ? null : isAllowed && isChosen,
    failure: failure === null ? '' : say(failure),
    begin: () => attempt(begin(allSites.request(), choose)),
    end: () => attempt(end(allSites.drop(), choose)),
  };
}

async function begin(asked: Promise<boolean>, choose: FindingProps['choose']): Promise<MessageKey | null> {
  if (!(await asked)) return 'automaticRefused';
  await choose(true);
  return null;
}

// The choice alone ends the finding, so it is kept whatever becomes of the permission.
async function end(dropped: Promise<boolean>, choose: FindingProps['choose']): Promise<MessageKey | null> {
  const [drop] = await Promise.all([dropped.catch(() => false), choose(false)]);
  return drop ? null : 'automaticNotDropped';
}
