/** The most that a voice of a service is given at once, in UTF-16 units. Chromium lets such a voice fall silent after 15 seconds. */
const MOST = 180;

const clauseEnd = /(?<=[,;:.!?،؛。、，；：！？])\s*/u;

/** Cuts a sentence into pieces that are short enough for a voice of a service, at its commas where it can, else between words. */
export function splitForService(text: string, most = MOST): string[] {
  const pieces: string[] = [];
  for (const clause of text.split(clauseEnd).flatMap((one) => cutBetweenWords(one, most))) {
    const last = pieces.at(-1);
    const joined = last === undefined ? clause : `${last} ${clause}`;
    if (last !== undefined && joined.length <= most) pieces[pieces.length - 1] = joined;
    else if (clause !== '') pieces.push(clause);
  }
  return pieces;
}

function cutBetweenWords(clause: string, most: number): string[] {
  if (clause.length <= most) return [clause];
  const space = clause.lastIndexOf(' ', most);
  const end = space > 0 ? space : most;
  return [clause.slice(0, end), ...cutBetweenWords(clause.slice(end).trimStart(), most)];
}
