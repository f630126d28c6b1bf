import { isSameText } from './is-same-text.ts';
import { parseWebAddress } from './parse-web-address.ts';

const SHORTEST_LABEL = 4;

const lettersOf = (text: string) =>
  text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '');

/** Whether a name is that of the site itself, as its own heading or its address spells it. People name their sites with first name and last. */
export function isSiteName(name: string, { siteName, url }: { siteName: string | null; url: string }): boolean {
  if (siteName && isSameText(name, siteName)) return true;
  const host = parseWebAddress(url)?.hostname.split('.') ?? [];
  const [letters, label] = [lettersOf(name), lettersOf(host.slice(0, -1).sort((one, other) => other.length - one.length)[0] ?? '')];
  if (label.length < SHORTEST_LABEL || !letters.includes(label)) return false;
  return letters !== label || !name.includes(' ');
}
