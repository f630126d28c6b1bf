import fs from 'node:fs';
import { parsePage } from '../../../../src/cli/parse-page.ts';
import { dateWordsOf } from '../../../../src/core/text/date-lead.ts';
import { splitSentences } from '../../../../src/core/text/split-sentences.ts';
import { findWords, isUnspaced, type Word } from '../../../../src/core/text/words.ts';
import { readArticle } from '../../../../src/page/read-article.ts';

/** The sentences of one of our pages. */
export interface StorySentences {
  name: string;
  language: string | null;
  sentences: string[];
}

/** A claim with the sentences that it cites. */
export interface CitedClaim {
  kind: string;
  claim: string;
  sources: string[];
  language: string | null;
}

const FOLDER = new URL('../../../pages/', import.meta.url);
const LEAST_WORDS = 6;

/** All our pages that are articles, sentence by sentence. */
export function readSentences(): StorySentences[] {
  return fs
    .readdirSync(FOLDER)
    .filter((file) => file.endsWith('.html'))
    .flatMap((file) => {
      const html = fs.readFileSync(new URL(file, FOLDER), 'utf8');
      const reading = readArticle(parsePage(html), { url: `https://pages.example/${file}`, anyway: true });
      if (reading.kind !== 'read') return [];
      const { source, passages } = reading.article;
      const sentences = passages
        .filter(({ kind }) => kind === 'paragraph')
        .flatMap(({ text }) => splitSentences(text, source.language).map(({ start, end }) => text.slice(start, end)))
        .filter((sentence) => findWords(sentence, source.language).length >= LEAST_WORDS);
      return sentences.length > 3 ? [{ name: file, language: source.language, sentences }] : [];
    });
}

export type Random = () => number;
const pick = <T>(from: readonly T[], random: Random): T | undefined => from[Math.floor(random() * from.length)];
const replaced = (text: string, { start, end }: Pick<Word, 'start' | 'end'>, by: string): string =>
  text.slice(0, start) + by + text.slice(end);

const DENIALS: Record<string, { words: RegExp; added: string }> = {
  en: { words: /\b(?:not|never|no)\s|n['’]t\b/u, added: 'not' },
  de: { words: /(?<!\p{L})(?:nicht|nie)\s/u, added: 'nicht' },
  fr: { words: /(?<!\p{L})(?:pas|jamais)\s/u, added: 'pas' },
  ru: { words: /(?<!\p{L})не\s/u, added: 'не' },
  tr: { words: /\sdeğil/u, added: 'değil' },
  hi: { words: /\sनहीं/u, added: 'नहीं' },
  he: { words: /(?<!\p{L})לא\s/u, added: 'לא' },
  ar: { words: /(?<!\p{L})(?:لا|لم|لن)\s/u, added: 'لا' },
  ja: { words: /ない/u, added: 'ない' },
  zh: { words: /[不没]/u, added: '不' },
  th: { words: /ไม่/u, added: 'ไม่' },
};

const MARKED = /[“„"«「]([^“”„"«»「」]{12,})[”“"»」]/u;

type Corruption = (sentence: string, story: StorySentences, random: Random) => { claim: string; sources: string[] } | null;

/** The names of a text as its capitals show them, but for words that open it; where there are no capitals, any word. */
function namesIn(text: string, language: string | null): Word[] {
  const words = findWords(text, language);
  const { months, weekdays } = dateWordsOf(language);
  const isDate = ({ term }: Word) => months.has(term) || weekdays.has(term);
  const capitals = words.slice(1).filter((word) => /^\p{Lu}\p{Ll}+$/u.test(word.text) && !isDate(word));
  return /\p{Lu}/u.test(text) ? capitals : words.filter(({ text: word }) => word.length > 1);
}

/** What may be done to a sentence so that its source no longer carries it; null where it has nothing of the kind. */
export const corruptions: Readonly<Record<string, Corruption>> = {
  number: (sentence, { language }, random) => {
    const word = pick(
      findWords(sentence, language).filter(({ text }) => /^\d+$/.test(text)),
      random,
    );
    if (!word) return null;
    const number = Number(word.text) + 1 + Math.floor(random() * 8);
    return { claim: replaced(sentence, word, String(number)), sources: [sentence] };
  },
  name: (sentence, { language, sentences }, random) => {
    const word = pick(namesIn(sentence, language), random);
    const other = pick(namesIn(pick(sentences, random) ?? '', language), random);
    if (!word || !other || other.term === word.term) return null;
    return { claim: replaced(sentence, word, other.text), sources: [sentence] };
  },
  exchange: (sentence, { language }, random) => {
    const names = namesIn(sentence, language);
    const [one, other] = [pick(names, random), pick(names, random)];
    if (!one || !other || one.term === other.term || one.start > other.start) return null;
    return { claim: replaced(replaced(sentence, other, one.text), one, other.text), sources: [sentence] };
  },
  dropped: (sentence, { language }) => {
    const denial = DENIALS[language?.slice(0, 2) ?? '']?.words.exec(sentence);
    return denial
      ? { claim: sentence.slice(0, denial.index) + sentence.slice(denial.index + denial[0].length), sources: [sentence] }
      : null;
  },
  added: (sentence, { language }, random) => {
    const denial = DENIALS[language?.slice(0, 2) ?? '']?.added;
    const word = pick(findWords(sentence, language).slice(1), random);
    if (!denial || !word) return null;
    const space = isUnspaced(sentence) ? '' : ' ';
    return { claim: sentence.slice(0, word.start) + denial + space + sentence.slice(word.start), sources: [sentence] };
  },
  quotation: (sentence, { language, sentences }, random) => {
    const marked = MARKED.exec(sentence);
    if (!marked) return null;
    const from = marked.index + 1;
    const word = pick(
      findWords(sentence, language).filter(({ start, end }) => start >= from && end <= from + (marked[1]?.length ?? 0)),
      random,
    );
    const other = pick(findWords(pick(sentences, random) ?? '', language), random);
    if (!word || !other || other.term === word.term) return null;
    return { claim: replaced(sentence, word, other.text), sources: [sentence] };
  },
  speaker: (sentence, { language, sentences }, random) => {
    const marked = MARKED.exec(sentence);
    if (!marked) return null;
    const end = marked.index + marked[0].length;
    const word = pick(
      namesIn(sentence, language).filter((name) => name.end <= marked.index || name.start >= end),
      random,
    );
    const other = pick(namesIn(sentences.join(' '), language), random);
    if (!word || !other || other.term === word.term) return null;
    return { claim: replaced(sentence, word, other.text), sources: [sentence] };
  },
  stitched: (sentence, { language, sentences }, random) => {
    const other = pick(sentences, random);
    if (!other || other === sentence) return null;
    const [words, others] = [findWords(sentence, language), findWords(other, language)];
    const [cut, begin] = [words[2 + Math.floor(random() * (words.length - 4))], others[2 + Math.floor(random() * (others.length - 4))]];
    if (!cut || !begin) return null;
    return { claim: `${sentence.slice(0, cut.end)} ${other.slice(begin.start)}`, sources: [sentence, other] };
  },
};

/** What a fair hand may do to a sentence. */
export const rewordings: Readonly<Record<string, Corruption>> = {
  copied: (sentence) => ({ claim: sentence, sources: [sentence] }),
  shortened: (sentence) => {
    const at = Math.max(sentence.lastIndexOf(', '), sentence.lastIndexOf('，'));
    return at > sentence.length / 2 ? { claim: `${sentence.slice(0, at)}.`, sources: [sentence] } : null;
  },
  unmarked: (sentence) => (MARKED.test(sentence) ? null : { claim: sentence.replaceAll(', ', ' '), sources: [sentence] }),
};

/** So many of them, each kind in turn, the same each time. */
export function madeClaims(
  ways: Readonly<Record<string, Corruption>>,
  stories: readonly StorySentences[],
  most: number,
  random: Random,
): CitedClaim[] {
  const made: CitedClaim[] = [];
  const kinds = Object.keys(ways);
  for (let tries = 0; made.length < most && tries < 50 * most; tries++) {
    const kind = kinds[tries % kinds.length] ?? '';
    const story = pick(stories, random);
    const sentence = pick(story?.sentences ?? [], random);
    const claim = story && sentence ? ways[kind]?.(sentence, story, random) : null;
    if (!claim || (ways === corruptions && claim.claim === sentence)) continue;
    const beside = random() < 0.5 ? pick(story?.sentences ?? [], random) : undefined;
    const sources = beside === undefined || claim.sources.includes(beside) ? claim.sources : [...claim.sources, beside];
    made.push({ kind, language: story?.language ?? null, claim: claim.claim, sources });
  }
  return made;
}
