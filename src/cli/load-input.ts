import fs from 'node:fs/promises';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { collectBytes } from './collect-bytes.ts';
import { decodeText } from './decode-text.ts';
import { type Failure, failure } from './failure.ts';
import { fetchPage } from './fetch-page.ts';

/** One input's text. `url` is where it came from: the address, after redirections, or the file's own. */
export interface LoadedInput {
  kind: 'loaded';
  text: string;
  url: string;
  isPlainText: boolean;
}

const FOREIGN: readonly { starts: string; what: string }[] = [
  { starts: '%PDF-', what: 'a PDF' },
  { starts: 'PK\x03\x04', what: 'a zip archive or an office document' },
  { starts: '\x1f\x8b', what: 'compressed by gzip' },
  { starts: '\x89PNG', what: 'a picture' },
  { starts: '\xff\xd8\xff', what: 'a picture' },
];

const isAddress = (place: string) => /^[a-z][a-z\d+.-]+:\/\//iu.test(place);

/** Loads a file, an address (http, https, file), or standard input for `-`. */
export async function loadInput(place: string): Promise<LoadedInput | Failure> {
  if (place === '-') return loadStandardInput();
  if (/^file:/iu.test(place)) return loadFileAddress(place);
  if (isAddress(place)) return loadAddress(place);
  return loadFile(place, place);
}

async function loadFile(path: string, subject: string): Promise<LoadedInput | Failure> {
  try {
    const bytes = await fs.readFile(path);
    return textOf(bytes, { subject, url: pathToFileURL(path).href, charset: null, isPlainText: /\.txt$/iu.test(path) });
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : null;
    if (code === null) throw error;
    if (code === 'ENOENT' || code === 'ENOTDIR') return failure('not-found', subject);
    return failure('unreadable', subject, code === 'EISDIR' ? 'it is a folder' : code);
  }
}

async function loadFileAddress(address: string): Promise<LoadedInput | Failure> {
  try {
    return await loadFile(fileURLToPath(address), address);
  } catch (error) {
    if (error instanceof TypeError) return failure('bad-address', address);
    throw error;
  }
}

async function loadStandardInput(): Promise<LoadedInput | Failure> {
  const bytes = await collectBytes(process.stdin, Number.POSITIVE_INFINITY);
  if (bytes === null || bytes.length === 0) return failure('no-text', 'standard input');
  const loaded = textOf(bytes, { subject: 'standard input', url: 'about:blank', charset: null, isPlainText: false });
  return loaded.kind === 'failed' ? loaded : { ...loaded, isPlainText: !hasMarkup(loaded.text) };
}

async function loadAddress(address: string): Promise<LoadedInput | Failure> {
  const page = await fetchPage(address);
  return page.kind === 'failed' ? page : textOf(page.bytes, { subject: address, ...page });
}

interface Origin {
  subject: string;
  url: string;
  charset: string | null;
  isPlainText: boolean;
}

function textOf(bytes: Uint8Array, origin: Origin): LoadedInput | Failure {
  const start = String.fromCharCode(...bytes.subarray(0, 8));
  const foreign = FOREIGN.find((candidate) => start.startsWith(candidate.starts));
  if (foreign) return failure('unsupported-type', origin.subject, foreign.what);
  return { kind: 'loaded', text: decodeText(bytes, origin.charset), url: origin.url, isPlainText: origin.isPlainText };
}

/** Standard input says no type, so it is HTML where it starts like a page or holds a tag that pages are made of. */
const hasMarkup = (text: string) => /^\s*<[!?a-z]/iu.test(text) || /<(?:html|head|body|article|div|p|h[1-6])[\s>]/iu.test(text);
