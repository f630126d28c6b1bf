import { type ParseArgsConfig, parseArgs } from 'node:util';
import type { DigestLength } from '../core/digest.ts';
import { type ModelCall, modelOf } from './model-call.ts';
import { WrongCall } from './wrong-call.ts';

const formats = ['text', 'markdown', 'html', 'json', 'annotations', 'proof'] as const;
const lengths = ['short', 'standard', 'long'] as const satisfies readonly DigestLength[];
const engines = ['extractive', 'openai-compatible', 'anthropic'] as const;
const reportFormats = ['text', 'json'] as const;

export type DigestFormat = (typeof formats)[number];

export interface DigestCall {
  kind: 'digest';
  format: DigestFormat;
  url: string | null;
  language: string | null;
  length: DigestLength;
  sentences: number | null;
  /** The model that writes the digest anew; null where the page's own sentences are all. */
  model: ModelCall | null;
  explain: boolean;
  /** The list's path; null where the places are named in the call. */
  inputs: string | null;
  places: string[];
}

export interface VerifyCall {
  kind: 'verify';
  format: (typeof reportFormats)[number];
  proof: string;
  page: string | null;
}

export interface CheckCall {
  kind: 'check';
  format: (typeof reportFormats)[number];
  summary: string;
  page: string;
}

export type Call = DigestCall | VerifyCall | CheckCall | { kind: 'help' } | { kind: 'version' } | { kind: 'wrong'; message: string };

const digestOptions = {
  format: { type: 'string', default: 'text' },
  url: { type: 'string' },
  language: { type: 'string' },
  length: { type: 'string' },
  sentences: { type: 'string' },
  engine: { type: 'string', default: 'extractive' },
  address: { type: 'string' },
  model: { type: 'string' },
  'written-in': { type: 'string' },
  'translate-quotations': { type: 'boolean', default: false },
  explain: { type: 'boolean', default: false },
  inputs: { type: 'string' },
} as const;

/** What the words of a call ask for. */
export function parseCall(words: readonly string[]): Call {
  const [command, ...rest] = words;
  if (words.includes('--help') || command === 'help' || command === '-h') return { kind: 'help' };
  if (command === '--version') return { kind: 'version' };
  try {
    if (command === 'digest') return parseDigestCall(rest);
    if (command === 'verify') return parseVerifyCall(rest);
    if (command === 'check') return parseCheckCall(rest);
    throw new WrongCall(
      command === undefined
        ? 'Say what to do: digest, verify or check; citeback --help shows how.'
        : `${command} is no command: use digest, verify or check, as citeback --help shows.`,
    );
  } catch (error) {
    if (error instanceof WrongCall) return { kind: 'wrong', message: error.message };
    throw error;
  }
}

function parseDigestCall(words: string[]): DigestCall {
  const { values, positionals } = parseWords({ args: words, options: digestOptions, allowPositionals: true });
  const format = oneOf('--format', values.format, formats);
  const engine = oneOf('--engine', values.engine, engines);
  const length = oneOf('--length', values.length ?? 'standard', lengths);
  if (values.length !== undefined && values.sentences !== undefined) throw new WrongCall('Give --length or --sentences, not both.');
  const sentences = values.sentences === undefined ? null : countOf(values.sentences);
  const url = values.url === undefined ? null : addressOf(values.url);
  const language = values.language === undefined ? null : languageOf(values.language);
  const writtenIn = values['written-in'] === undefined ? null : languageOf(values['written-in'], '--written-in');
  const translateQuotations = values['translate-quotations'];
  const model = modelOf(engine, { address: values.address, model: values.model, writtenIn, translateQuotations });
  const inputs = values.inputs ?? null;
  checkPlaces(positionals, inputs, url);
  return { kind: 'digest', format, url, language, length, sentences, model, explain: values.explain, inputs, places: positionals };
}

function checkPlaces(places: readonly string[], inputs: string | null, url: string | null): void {
  if (inputs === null && places.length === 0) throw new WrongCall('Name a file, an address, or - for standard input.');
  if (inputs !== null && places.length > 0) throw new WrongCall('Give --inputs or the inputs themselves, not both.');
  if (url !== null && (inputs !== null || places.length > 1))
    throw new WrongCall('Give --url with one input only; in a list each line has its own "url".');
  if (places.filter((place) => place === '-').length > 1) throw new WrongCall('Name - once: standard input can be read only once.');
}

function parseVerifyCall(words: string[]): VerifyCall {
  const { values, positionals } = parseWords({ args: words, options: { format: digestOptions.format }, allowPositionals: true });
  const [proof, page, ...more] = positionals;
  if (proof === undefined || more.length > 0)
    throw new WrongCall('Name one proof, and after it the page if it is not at the address in the proof.');
  if (proof === '-' && page === '-') throw new WrongCall('Name - once: standard input can be read only once.');
  return { kind: 'verify', format: oneOf('--format', values.format, reportFormats), proof, page: page ?? null };
}

function parseCheckCall(words: string[]): CheckCall {
  const { values, positionals } = parseWords({ args: words, options: { format: digestOptions.format }, allowPositionals: true });
  const [summary, page, ...more] = positionals;
  if (summary === undefined || page === undefined || more.length > 0)
    throw new WrongCall('Name the file of the summary, and after it the page: a file, an address, or - for standard input.');
  if (summary === '-' && page === '-') throw new WrongCall('Name - once: standard input can be read only once.');
  return { kind: 'check', format: oneOf('--format', values.format, reportFormats), summary, page };
}

function parseWords<T extends ParseArgsConfig>(config: T): ReturnType<typeof parseArgs<T>> {
  try {
    return parseArgs(config);
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    throw new WrongCall(`${error.message.split(/\.\s/u)[0]?.replace(/\.$/u, '')}: see citeback --help.`);
  }
}

function oneOf<T extends string>(option: string, given: string, allowed: readonly T[]): T {
  const found = allowed.find((candidate) => candidate === given);
  if (found === undefined) throw new WrongCall(`${option} ${given} is not known: use ${allowed.join(', ')}.`);
  return found;
}

function countOf(given: string): number {
  if (!/^[1-9]\d{0,5}$/u.test(given)) throw new WrongCall(`--sentences ${given} is no count: give a whole number from 1 up.`);
  return Number(given);
}

function addressOf(given: string): string {
  if (!URL.canParse(given)) throw new WrongCall(`--url ${given} is no address: give a whole one, such as https://example.org/news.`);
  return given;
}

function languageOf(given: string, option = '--language'): string {
  const tag = canonicalLanguage(given);
  if (tag === null) throw new WrongCall(`${option} ${given} is no language tag: give one such as en or pt-BR.`);
  return tag;
}

/** A language tag in its canonical form, null where it is none. */
export function canonicalLanguage(given: string): string | null {
  try {
    return Intl.getCanonicalLocales(given)[0] ?? null;
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
}
