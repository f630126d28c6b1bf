import type { Digest } from '../digest.ts';
import { findWebAddress } from '../web-address.ts';

/** The most bytes of a file's name before its ending: file systems take 255 with all that browsers add. */
const MOST_BYTES = 120;

/** Names of devices, which Windows refuses with any ending. */
const DEVICE = /^(?:con|prn|aux|nul|com\d|lpt\d)$/iu;

/** The name of a digest's file, from its title: safe in every system, and as the target of a note's link. `ending` is what follows the title, with the dot. */
export function fileNameOf({ source }: Digest, ending: string): string {
  const named = cut(clean(source.title)) || cut(clean(hostOf(source.url))) || 'digest';
  return `${DEVICE.test(named) ? `${named}-` : named}${ending}`;
}

/** Without what a file system, a link of a note or a reader of names could take for something else: separators, marks, unseen signs, dots at the ends. */
const clean = (text: string): string =>
  trimmed(
    text
      .replace(/\p{Cf}+/gu, '')
      .replace(/[\p{Cc}\p{Cs}\p{Co}\p{Cn}]+/gu, ' ')
      .replace(/["<>|*?:/\\#^[\]%~]+/gu, ' ')
      .replace(/\s+/gu, ' '),
  );

const trimmed = (text: string): string => text.replace(/^[\s.-]+|(?<![\s.])[\s.]+$/gu, '');

const hostOf = (url: string): string => findWebAddress(url)?.split('/')[2] ?? '';

/** As many whole words of a name as there is room for, or as many letters of one that has no words. */
function cut(name: string): string {
  let bytes = 0;
  let end = 0;
  for (const letter of name) {
    bytes += bytesOf(letter);
    if (bytes > MOST_BYTES) {
      const words = name.slice(0, end + 1).lastIndexOf(' ');
      return trimmed(name.slice(0, words > 0 ? words : end));
    }
    end += letter.length;
  }
  return name;
}

const bytesOf = (letter: string): number => {
  const code = letter.codePointAt(0) ?? 0;
  return code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
};
