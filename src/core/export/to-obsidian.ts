import type { Digest } from '../digest.ts';
import { findWebAddress, shownAddress } from '../web-address.ts';
import type { ExportWords } from './export-words.ts';
import { toMarkdown } from './to-markdown.ts';

/** The digest as a note of Obsidian: Markdown below properties that its views can list and sort by. https://help.obsidian.md/properties */
export function toObsidian(digest: Digest, words: ExportWords): string {
  return `---\n${propertiesOf(digest).join('\n')}\n---\n\n${escapeMarks(toMarkdown(digest, words))}`;
}

function propertiesOf({ source, generatedAt }: Digest): string[] {
  const address = findWebAddress(source.url);
  const published = dayOf(source.publishedAt);
  return [
    `title: ${quoted(source.title || shownAddress(source.url))}`,
    ...(address === null ? [] : [`source: ${quoted(address)}`]),
    ...(source.byline === null ? [] : ['author:', `  - ${quoted(source.byline)}`]),
    ...(published === null ? [] : [`published: ${published}`]),
    `created: ${dayOf(generatedAt) ?? quoted(generatedAt)}`,
    'tags:',
    '  - citeback',
  ];
}

const dayOf = (iso: string | null): string | null => /^\d{4}-\d{2}-\d{2}(?!\d)/u.exec(iso ?? '')?.[0] ?? null;

/** A text in YAML's double quotes, which JSON's are, but for signs that YAML takes for breaks or refuses. https://yaml.org/spec/1.2.2/#57-escaped-characters */
const quoted = (text: string): string =>
  JSON.stringify(text.replace(/\s+/gu, ' ').replace(/\p{Cs}/gu, '\uFFFD')).replace(
    /[\u007F-\u009F\u2028\u2029\uFEFF\uFFFE\uFFFF]/gu,
    (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );

/** Obsidian alone takes words between doubled signs for a comment (%%) or for highlighted (==). */
const escapeMarks = (markdown: string): string => markdown.replace(/([%=])(?=\1)/gu, '\\$1');
