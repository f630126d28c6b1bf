/** So many letters of a key side by side are taken out of what is said. */
const TELLING = 6;
const LONGEST = 240;

/** What the other side said, on one line and cut short, with no stretch of the key in it. */
export function withoutKey(said: string, key: string | null): string {
  const line = said
    .replace(/[\p{C}\s]+/gu, ' ')
    .trim()
    .slice(0, LONGEST);
  if (key === null) return line;
  let kept = '';
  for (let at = 0; at < line.length; ) {
    const length = sharedLength(line, at, key);
    kept += length > 0 ? '…' : line.charAt(at);
    at += length || 1;
  }
  return kept;
}

/** How many characters from here on stand in the key side by side; 0 where they are too few to tell. */
function sharedLength(line: string, at: number, key: string): number {
  const least = Math.min(TELLING, key.length);
  let length = 0;
  while (at + length < line.length && key.includes(line.slice(at, at + length + 1))) length += 1;
  return length >= least ? length : 0;
}
