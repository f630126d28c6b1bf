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

/** The kept digests and those that the tabs of this window show, asked for anew whenever these change or the page comes back into view. */
export function useArticles({ list, findInWindow, onInWindow }: Pick<CheckDoors, 'list' | 'findInWindow' | 'onInWindow'>): Articles {
  const [articles, setArticles] = useState(NONE);
  useEffect(() => {
    let asked = 0;
    const look = () => {
      if (document.visibilityState !== 'visible') return;
      asked += 1;
      const own = asked;
      const show = (found: Articles) => {
        if (own === asked) setArticles(found);
      };
      void Promise.all([list(), findInWindow()]).then(
        ([cards, inWindow]) => show({ cards, inWindow, problem: null }),
        () => {
          const { title, next } = tellProblem({ kind: 'storage-unavailable' });
          show({ ...NONE, problem: `${title}. ${next}` });
        },
      );
    };
    look();
    const endHearing = onInWindow(look);
    document.addEventListener('visibilitychange', look);
    return () => {
      endHearing();
      document.removeEventListener('visibilitychange', look);
    };
  }, [list, findInWindow, onInWindow]);
  return articles;
}
