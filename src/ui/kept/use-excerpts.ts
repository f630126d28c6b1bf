import { useEffect, useState } from 'preact/hooks';
import type { Archive } from '../../protocol/archive.ts';

/** Asked for once the reader has stopped typing for so long (milliseconds): the list itself never waits for them. */
const REST = 200;
/** Few, so that another search never waits long for them. */
const AT_ONCE = 5;

/** The sentences of the digests in view in which the words were found, by key; they come after the list. */
export function useExcerpts(archive: Archive, words: string, keys: readonly string[]): ReadonlyMap<string, string> {
  const [excerpts, setExcerpts] = useState<{ of: string; byKey: ReadonlyMap<string, string> }>({ of: '', byKey: new Map() });
  const sought = words.trim();
  const wanted = keys.join('\n');
  useEffect(() => {
    if (sought === '' || wanted === '') return;
    let isWanted = true;
    const ask = async () => {
      const all = wanted.split('\n');
      for (let start = 0; isWanted && start < all.length; start += AT_ONCE) {
        const found = await archive.findExcerpts(sought, all.slice(start, start + AT_ONCE));
        if (isWanted) setExcerpts((former) => ({ of: sought, byKey: new Map([...(former.of === sought ? former.byKey : []), ...found]) }));
      }
    };
    const timer = setTimeout(() => void ask(), REST);
    return () => {
      isWanted = false;
      clearTimeout(timer);
    };
  }, [archive, sought, wanted]);
  return excerpts.of === sought ? excerpts.byKey : none;
}

const none: ReadonlyMap<string, string> = new Map();
