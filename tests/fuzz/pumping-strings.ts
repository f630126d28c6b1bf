import type { Pattern } from './patterns.ts';

/** What a pattern may run along: one sign of each kind that it may mean by a class. */
const KINDS = [...' \naA1.,-–—"“”’()[]{}|*:!?<山あا\u0301「', 'Aa ', 'aa '];
const SIGNS = 12;
const PAIRED = 6;
/** What to say over and over to a pattern, so that it looks far: each of its own signs and words, each two of its signs, and signs of each kind. */
function piecesFor({ source }: Pattern): string[] {
  const own = [...new Set(source.replace(/\\[pPu]\{[^}]*\}|\\./gu, ' ').match(/[^\\()[\]{}|?*+^$]/gu))].slice(0, SIGNS);
  const words = (source.match(/\p{L}{2,}/gu) ?? []).slice(0, PAIRED).map((word) => `${word} `);
  const pairs = own.slice(0, PAIRED).flatMap((one) => [' ', 'a', ...own.slice(0, PAIRED)].map((other) => one + other));
  return [...new Set([...own, ...KINDS, ...pairs, ...words])];
}

/** What may stand around a run: an end that few hope for, and where the pattern knows a text's start, a word before it. */
const framesFor = ({ source }: Pattern): [start: string, end: string][] => [
  ['', '\u0000'],
  ...(/\\P\{L|\[\^/.test(source) ? [['', 'x'] as [string, string]] : []),
  ...(/(?<![[\\])\^/.test(source) ? [['x', '\u0000'] as [string, string]] : []),
];

/** Makes strings of any length for a pattern: pieces over and over, with an end that it may not hope for. */
export const pumpsFor = (pattern: Pattern): { piece: string; make: (length: number) => string }[] =>
  framesFor(pattern).flatMap(([start, end]) =>
    piecesFor(pattern).map((piece) => ({
      piece: JSON.stringify([start, piece, end]),
      make: (length) => start + piece.repeat(Math.ceil(length / piece.length)).slice(0, length - 1) + end,
    })),
  );
