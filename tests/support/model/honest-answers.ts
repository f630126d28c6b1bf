import * as z from 'zod/mini';

/** A sentence as the request numbers it. */
export interface NumberedSentence {
  number: number;
  text: string;
}

export interface AnswerClaim {
  text: string;
  sentences: number[];
}

/** What a request wants to have back, told by its schema's own fields. */
export interface Wanted {
  headline: boolean;
  quotations: boolean;
  translations: boolean;
  /** Only the numbers of sentences, as the test of a model asks. */
  sentences: boolean;
}

const schemaShape = z.object({ properties: z.catchall(z.object({}), z.unknown()) });

/** What is wanted by a JSON Schema or, where none was sent, by the words of the instructions. */
export function wantedBy(schema: unknown, instructions: string): Wanted {
  const shape = schemaShape.safeParse(schema);
  const asks = (name: string) => (shape.success ? name in shape.data.properties : instructions.includes(`"${name}"`));
  return {
    headline: asks('headline'),
    quotations: asks('quotations'),
    translations: asks('translations'),
    sentences: !asks('claims') && asks('sentences'),
  };
}

/** The numbered sentences of a request's material. */
export function readNumbered(material: string): NumberedSentence[] {
  return [...material.matchAll(/^\[(\d+)\] (.+)$/gmu)].map(([, number = '', text = '']) => ({ number: Number(number), text }));
}

const OPENERS =
  /^(?:However|Meanwhile|Moreover|Still|Nevertheless|In addition|Recently|But|And|Yet|Doch|Jedoch|Allerdings|Cependant|Toutefois|Sin embargo|Intanto|Porém),? (?=\p{L})/u;
const COUNTS = 'one two three four five six seven eight nine ten eleven twelve'.split(' ');
const ZAHLEN = 'eins zwei drei vier fünf sechs sieben acht neun zehn elf zwölf'.split(' ');
const counted = (words: readonly string[]): (readonly [RegExp, string])[] =>
  words.map((word, at) => [new RegExp(`(?<= )${word}(?= \\p{L}{4,})`, 'gu'), String(at + 1)] as const).slice(1);
const SAME: readonly (readonly [RegExp, string])[] = [
  [/\bapproximately\b/gu, 'about'],
  [/\bpurchased\b/gu, 'bought'],
  [/\bbegan\b/gu, 'started'],
  [/\bprior to\b/gu, 'before'],
  [/\btold reporters\b/gu, 'told journalists'],
  [/\balso /gu, ''],
  [/\bso that\b/gu, 'so'],
  [/\b(did|does|do|was|were|is|are|has|have|had|could|would|should)n[’']t\b/gu, '$1 not'],
  [/(?<=\d) per ?cent\b/gu, '%'],
  [/(?<=\d) Prozent\b/gu, ' %'],
  [/(?<=(?:\S+ ){5}\S+), (?:and|und|et|y|e) [^,;.„“”"«»]+\.$/gu, '.'],
  [/(?<=(?:\S+ ){5}\S+), (?:which|who|where|whose) [^,;.“”"]+\.$/gu, '.'],
  [/(?<=(?:\S+ ){5}\S+), (?:die|der|das|wo) [^,;.„“"]+\.$/gu, '.'],
  [/(?<=(?:\S+ ){5}\S+), (?:qui|où|dont) [^,;.«»]+\.$/gu, '.'],
  ...counted(COUNTS),
  ...counted(ZAHLEN),
];
const inQuotation = /["“”„«»「」]/u;
const TIME_FIRST = /^((?:On|In|At|During|Since|By) [^,“”"]{3,40}), (The|A|An|It|They|He|She) ([^“”"]+)\.$/iu;

const SAID_AFTER =
  /^([“"«„])([^“”"«»„]+?)[,.]?([”"»“]),? (said|says|sagte|sagt|dice|dijo|afferma) ((?:\p{Lu}|the |die |der )[^,.“”"«»„:;]{3,60})\.$/u;

/** A faithful wording of one sentence: openers, brackets and some words go or change; quoted words stay as they are. */
export function reword(text: string): string {
  if (SAID_AFTER.test(text)) return opened(text.replace(SAID_AFTER, '$5 $4: $1$2$3.'));
  if (inQuotation.test(text)) return text;
  const moved = text.replace(
    TIME_FIRST,
    (_, when: string, article: string, rest: string) => `${opened(article)} ${rest}, ${lowered(when)}.`,
  );
  const plain = opened(moved.replace(OPENERS, '')).replace(/ \([^()]{1,60}\)/gu, '');
  return SAME.reduce((so, [words, other]) => so.replace(words, other), plain);
}

const opened = (text: string): string => text.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase());
const lowered = (text: string): string => text.replace(/^\p{Lu}/u, (letter) => letter.toLowerCase());

const MOST = 5;

/** Claims in honest words: of the sentences that can be told otherwise, else of each third; every second one is told with its neighbour. */
export function honestClaims(sentences: readonly NumberedSentence[]): AnswerClaim[] {
  const otherwise = sentences.filter(({ text }) => reword(text) !== text);
  const each = sentences.filter((_, at) => at % 3 === 0 && !otherwise.includes(sentences[at] as NumberedSentence));
  return [...otherwise, ...each].slice(0, MOST).map((sentence, at) => {
    const next = sentences[sentences.indexOf(sentence) + 1];
    const joined = at % 2 === 1 && next ? join(sentence, next) : null;
    return joined ?? { text: reword(sentence.text), sentences: [sentence.number] };
  });
}

function join(first: NumberedSentence, second: NumberedSentence): AnswerClaim | null {
  const text = `${reword(first.text).replace(/\.$/u, '')}; ${reword(second.text)}`;
  if (inQuotation.test(text) || !first.text.endsWith('.') || text.length > 280) return null;
  return { text, sentences: [first.number, second.number] };
}

/** The honest answer to a request, as JSON. */
export function honestAnswer(material: string, wanted: Wanted): string {
  const sentences = readNumbered(material);
  if (wanted.translations) return JSON.stringify({ translations: sentences.map(({ text }) => translate(text)) });
  if (wanted.sentences) return JSON.stringify({ sentences: sentences.map(({ number }) => number) });
  return answerOf(honestClaims(sentences), sentences, wanted);
}

/** An answer with these claims in the shape that is wanted. */
export function answerOf(claims: readonly AnswerClaim[], sentences: readonly NumberedSentence[], wanted: Wanted): string {
  const short = claims.toSorted((a, b) => a.text.length - b.text.length)[0] ?? null;
  return JSON.stringify({
    ...(wanted.headline && { headline: short }),
    claims,
    ...(wanted.quotations && { quotations: sentences.filter(({ text }) => inQuotation.test(text)).map(({ number }) => number) }),
  });
}

/** A language that nobody speaks: names, numbers and quoted words stay, every other word is turned round. */
function translate(text: string): string {
  return text.replace(/(?<![\p{L}\p{N}])\p{Ll}[\p{Ll}\p{M}]+(?![\p{L}\p{N}])/gu, (word) => [...word].reverse().join(''));
}
