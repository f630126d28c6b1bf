import { useEffect, useState } from 'preact/hooks';
import type { DigestCard } from '../../protocol/requests.ts';
import { tellProblem } from '../words/problem-words.ts';
import type { CheckDoors } from './check-doors.ts';

/** The articles that there are to choose from; `cards` is null until they are known, `problem` says in words why they are not. */
export interface Articles {
  cards: DigestCard[] | null;
  inWindow: string[];
  problem: string | null;
}

const NONE: Articles = { cards: null, inWindow: [], problem: null };

/** The kept digests and those that the tabs of this window show, asked for anew whenever the page comes back into view. */
export function useArticles({ list, findInWindow }: Pick<CheckDoors, 'list' | 'findInWindow'>): Articles {
  const [articles, setArticles] = useState(NONE);
  useEffect(() => {
    const look = () => {
      if (document.visibilityState !== 'visible') return;
      void Promise.all([list(), findInWindow()]).then(
        ([cards, inWindow]) => setArticles({ cards, inWindow, problem: null }),
        () => {
          const { title, next } = tellProblem({ kind: 'storage-unavailable' });
          setArticles({ ...NONE, problem: `${title}. ${next}` });
        },
      );
    };
    look();
    document.addEventListener('visibilitychange', look);
    return () => document.removeEventListener('visibilitychange', look);
  }, [list, findInWindow]);
  return articles;
}
