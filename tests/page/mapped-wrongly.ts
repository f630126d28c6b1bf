import type { Passage } from '../../src/core/article.ts';
import type { TextMap } from '../../src/page/text-map.ts';

/** Every place in the passages whose character is not the live node's own, in words; a separator of ours has no node, white space stands for white space. */
export function mappedWrongly(passages: readonly Passage[], map: TextMap): string[] {
  return passages.flatMap(({ id, text }) => {
    const live = Array.from({ length: text.length }, () => '');
    for (const { start, length, node, offset } of map.get(id) ?? []) {
      for (let i = 0; i < length; i++) live[start + i] = node.data[offset + i] ?? 'past the end';
    }
    return [...text.split('')].flatMap((character, at) => {
      const own = live[at] ?? '';
      const isRight =
        own === character ||
        (character === ' ' && /^\s?$/.test(own)) ||
        (own === '' && /[\n\t]/.test(character)) ||
        (character === '\ufffd' && /\p{Surrogate}/u.test(own));
      return isRight ? [] : [`${id}:${at} says ${JSON.stringify(character)}, the page ${JSON.stringify(own)}`];
    });
  });
}
