/** What may stand between two words of one phrase. */
const JOINTS = [' ', '-', ''];

/** Words of a text in their order, those that stand next to one another in it told as one. */
export function joinNeighbours(words: readonly string[], text: string): string[] {
  const joined: string[] = [];
  for (const word of words) {
    const last = joined.at(-1);
    const phrase = last === undefined ? undefined : JOINTS.map((joint) => last + joint + word).find((both) => text.includes(both));
    joined.splice(phrase === undefined ? joined.length : -1, 1, phrase ?? word);
  }
  return joined;
}
