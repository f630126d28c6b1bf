import { type ReferenceWords, referenceWordsFor } from '../text/reference-words.ts';
import { wordSet } from '../text/word-set.ts';
import type { Word } from '../text/words.ts';
import { type Publisher, publisherAt, publisherNames } from './publisher-names.ts';
import type { Sentence } from './read-sentences.ts';

const QUOTED = /["“„«「][^"”“»」]*["”»」]?/gu;
/** Where more of an article than this speaks so, that is its tone: to its readers, or aloud and of itself. */
const TONE = { spoken: 0.25, loud: 0.12 };
/** From here on, where an article has hardly spoken of "us" before, what ends with "us" invites to who publishes it. */
const CLOSING = 0.85;
/** From this share of sentences to "you" on, an article speaks to its readers. */
const ADDRESSED = 0.1;
/** A name at the start, with an article or a preposition before it. */
const OPENING_WORDS = 5;
/** Between "this" or "our" and "guide" stand at most so many words. */
const NEAR = 4;
const CALLS = /[!！]["”»’)\]]*$/u;

/** What a correction speaks of: "an earlier version of this article". */
const VERSIONS = wordSet('version fassung versione versión versão versie');

/** A sentence by what it says itself, outside quotations. */
interface Voice {
  sentence: Sentence;
  text: string;
  words: readonly Word[];
  isOurs: boolean;
  isYours: boolean;
}

const isPronoun = ({ term, text }: Word, at: number, pronouns: ReadonlySet<string>): boolean =>
  (pronouns.has(term) && !/^\p{Lu}{2}/u.test(text)) || (at > 0 && pronouns.has(text));

function voiceOf(sentence: Sentence, table: ReferenceWords): Voice {
  // Quoted words are blanked, so that places in the text stay the same.
  const text = sentence.text.replace(QUOTED, (quoted) => ' '.repeat(quoted.length));
  const words = sentence.words.filter(({ start }) => text[start] !== ' ');
  const speaks = (pronouns: ReadonlySet<string>) => words.some((word, at) => isPronoun(word, at, pronouns));
  return { sentence, text, words, isOurs: speaks(table.writers), isYours: speaks(table.readers) };
}

/** Whether a sentence speaks of the page that it stands on or of who made it: "this guide", "our list", "our testers". */
function namesPage({ words }: Voice, { pointing, writers, pages, makers }: ReferenceWords): boolean {
  return words.some(({ term }, at) => {
    if (!writers.has(term) && !pointing.has(term)) return false;
    const near = words.slice(at + 1, at + 1 + NEAR);
    if (writers.has(term)) return near.some((word) => pages.has(word.term) || makers.has(word.term));
    const isVersion = words.slice(Math.max(0, at - NEAR), at).some((word) => VERSIONS.has(word.term));
    return !isVersion && near.some((word) => pages.has(word.term));
  });
}

/** A way in which a publisher speaks, and up to which share of an article it is not the article's tone. */
interface Kind {
  isOwn: (voice: Voice) => boolean;
  most: number;
}

/** The kinds of the publisher's own words: "we" to "you"; either beside its name, or the name first where readers are spoken to; what is asked or called out; what speaks of the page; what invites to "us" at its end. */
function kindsOf(voices: readonly Voice[], names: readonly string[], table: ReferenceWords): Kind[] {
  const isAddressed = voices.filter(({ isYours }) => isYours).length >= voices.length * ADDRESSED;
  const opensWithName = ({ text, words }: Voice) => [0, 1].includes(publisherAt({ text, words: words.slice(0, OPENING_WORDS) }, names));
  const isSeldom = voices.filter(({ isOurs }) => isOurs).length <= Math.max(1, voices.length * TONE.loud);
  const isClosing = ({ words, sentence }: Voice) =>
    table.writers.has(words.at(-1)?.term ?? '') && sentence.index >= voices.length * CLOSING;
  return [
    { isOwn: (voice) => isSeldom && isClosing(voice), most: TONE.loud },
    { isOwn: ({ isOurs, isYours }) => isOurs && isYours, most: TONE.spoken },
    { isOwn: (voice) => (voice.isOurs || voice.isYours) && publisherAt(voice, names) >= 0, most: TONE.spoken },
    { isOwn: (voice) => isAddressed && opensWithName(voice), most: TONE.spoken },
    { isOwn: ({ text }) => table.asks.test(text.trim()), most: TONE.loud },
    { isOwn: ({ text }) => CALLS.test(text.trim()), most: TONE.loud },
    { isOwn: (voice) => namesPage(voice, table), most: TONE.loud },
  ];
}

/** The sentences in which a page's publisher speaks of itself or its page to its readers, outside quotations; none of a kind in which much of the article speaks. */
export function ownSentences(sentences: readonly Sentence[], language: string | null, source: Publisher): Set<Sentence> {
  const table = referenceWordsFor(language);
  if (!table) return new Set();
  const voices = sentences.map((sentence) => voiceOf(sentence, table));
  const own = new Set<Sentence>();
  for (const { isOwn, most } of kindsOf(voices, publisherNames(source), table)) {
    const found = voices.filter(isOwn);
    if (found.length <= Math.max(1, sentences.length * most)) for (const { sentence } of found) own.add(sentence);
  }
  return own;
}
