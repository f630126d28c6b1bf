import type { AnswerClaim, NumberedSentence } from './honest-answers.ts';
import type { Draws } from './seeded.ts';

/** What a hostile or careless model does to a claim. */
type Corrupt = (claim: AnswerClaim, all: readonly NumberedSentence[], draws: Draws) => AnswerClaim | null;

const QUOTED = /(["“„«「])([^"“”„«»「」]{12,})(["”“»」])/u;
const NAME = /(?<=[\p{Ll},;:] )\p{Lu}\p{Ll}{2,}(?: \p{Lu}\p{Ll}{2,})+/gu;
const wordsOf = (text: string): string[] => text.match(/[\p{L}\p{M}]{4,}/gu) ?? [];
const foldedWords = (text: string): Set<string> => new Set(wordsOf(text.toLowerCase()));
const citedText = (claim: AnswerClaim, all: readonly NumberedSentence[]): string =>
  all
    .filter(({ number }) => claim.sentences.includes(number))
    .map(({ text }) => text)
    .join(' ');

const alteredNumber: Corrupt = (claim, all, draws) => {
  const found = [...claim.text.matchAll(/\d+/gu)];
  if (!found.length) return null;
  const number = draws.one(found);
  const other = String(Number(number[0]) + 1 + draws.below(8)).padStart(number[0].length, '0');
  if (new RegExp(`(?<!\\d)${other}(?!\\d)`, 'u').test(citedText(claim, all))) return null;
  return { ...claim, text: claim.text.slice(0, number.index) + other + claim.text.slice(number.index + number[0].length) };
};

const ANTONYMS: readonly (readonly [string, string])[] = [
  ['rose', 'fell'],
  ['more', 'less'],
  ['increase', 'decrease'],
  ['increased', 'decreased'],
  ['before', 'after'],
  ['won', 'lost'],
  ['accepted', 'rejected'],
  ['above', 'below'],
  ['open', 'closed'],
  ['million', 'billion'],
  ['higher', 'lower'],
  ['first', 'last'],
  ['largest', 'smallest'],
  ['opened', 'closed'],
];

const contrary: Corrupt = (claim, all, draws) => {
  const pairs = ANTONYMS.flatMap(([a, b]) => [[a, b] as const, [b, a] as const]).filter(([word, other]) => {
    const has = (text: string, wanted: string) => new RegExp(`\\b${wanted}\\b`, 'u').test(text);
    return has(claim.text, word) && !has(citedText(claim, all), other);
  });
  if (!pairs.length || QUOTED.test(claim.text)) return null;
  const [word, other] = draws.one(pairs);
  return { ...claim, text: claim.text.replace(new RegExp(`\\b${word}\\b`, 'u'), other) };
};

const NEGATIONS: readonly (readonly [RegExp, string])[] = [
  [/\b(could|did|do|does|is|was|were|are|has|had|have|would|should|must|may|will|can) not\b/u, '$1'],
  [/\bcannot\b/u, 'can'],
  [/\b(could|did|do|does|is|was|were|are|has|had|have|would|should)n[’']t\b/u, '$1'],
  [/\bnever /u, ''],
  [/\bno longer /u, ''],
  [/ nicht\b/u, ''],
  [/\bkein(e[nmrs]?)?\b/u, 'ein$1'],
  [/ pas\b/u, ''],
  [/\b[Nn]o (?=\p{Ll}+(?:a|e|ó|á|an|en)\b)/u, ''],
];

const droppedNot: Corrupt = (claim) => {
  const found = NEGATIONS.find(([negation]) => negation.test(claim.text));
  return found && !QUOTED.test(claim.text) ? { ...claim, text: claim.text.replace(...found) } : null;
};

const addedNot: Corrupt = (claim) => {
  if (QUOTED.test(claim.text)) return null;
  const text = claim.text.replace(/\b(will|was|were|is|are|has|have|had|can|could|should|must)\b(?! (?:not|no|never))/u, '$1 not');
  const german = claim.text.replace(/\b(wird|werden|wurde|ist|sind|war|waren|hat|haben|soll|kann)\b(?! (?:nicht|kein))/u, '$1 nicht');
  const changed = text === claim.text ? german : text;
  return changed === claim.text ? null : { ...claim, text: changed };
};

const alteredQuotation: Corrupt = (claim, all, draws) => {
  const found = QUOTED.exec(claim.text);
  const own = foldedWords(citedText(claim, all));
  const others = all.flatMap(({ text }) => wordsOf(text)).filter((word) => !own.has(word.toLowerCase()));
  const words = [...(found?.[2] ?? '').matchAll(/[\p{L}\p{M}]{4,}/gu)];
  if (!found || !words.length || !others.length) return null;
  const word = draws.one(words);
  const at = found.index + 1 + word.index;
  return { ...claim, text: claim.text.slice(0, at) + draws.one(others).toLowerCase() + claim.text.slice(at + word[0].length) };
};

const stitchedQuotation: Corrupt = (_claim, all, draws) => {
  const quoted = all.flatMap(({ number, text }) => {
    const found = QUOTED.exec(text);
    return found ? [{ number, found }] : [];
  });
  if (quoted.length < 2) return null;
  const [first, second] = [draws.one(quoted), draws.one(quoted)];
  if (first.number === second.number) return null;
  const [, open = '', words = '', close = ''] = first.found;
  const half = words.split(' ').slice(0, 5).join(' ');
  const rest = (second.found[2] ?? '').split(' ').slice(-5).join(' ');
  return { text: `${open}${half} ${rest}${close}`, sentences: [first.number, second.number] };
};

const swappedSpeaker: Corrupt = (claim, all, draws) => {
  const here = [...claim.text.matchAll(NAME)].map(([name]) => name);
  const cited = citedText(claim, all);
  const others = all.flatMap(({ text }) => [...text.matchAll(NAME)].map(([name]) => name)).filter((name) => !cited.includes(name));
  if (!here.length || !others.length) return null;
  const other = draws.one(others);
  // The other's own sentence is cited too, now and then: both names then stand in what is cited.
  const source = draws.below(2) ? all.find(({ text }) => text.includes(other)) : undefined;
  const sentences = source ? [...claim.sentences, source.number] : claim.sentences;
  return { text: claim.text.replace(draws.one(here), other), sentences };
};

const wrongSentences: Corrupt = (claim, all, draws) => {
  const own = foldedWords(claim.text);
  const far = all.filter(({ number, text }) => {
    const words = [...foldedWords(text)];
    return !claim.sentences.includes(number) && words.filter((word) => own.has(word)).length * 4 < Math.min(own.size, words.length);
  });
  return far.length && own.size > 3 ? { ...claim, sentences: [draws.one(far).number] } : null;
};

const noSuchSentence: Corrupt = (claim, all, draws) => ({ ...claim, sentences: draws.one([[], [0], [all.length + 5000], [-1], [1.5]]) });

const invented: Corrupt = (claim, _all, draws) => ({
  ...claim,
  text: draws.one([
    'A secret committee of nine bankers paid for the whole campaign.',
    'The minister has resigned after the affair with the stolen paintings.',
    'Experts warn that readers should buy gold at once.',
    'Ein geheimes Gremium von neun Bankiers hat alles bezahlt.',
  ]),
});

const addedFact: Corrupt = (claim, _all, draws) => ({
  ...claim,
  text: claim.text.replace(
    /[.!?。]?$/u,
    draws.one([', killing seven people.', ', at a cost of 900 million dollars.', ', according to Viktor Almsgard.']),
  ),
});

const markup: Corrupt = (claim, _all, draws) => ({
  ...claim,
  text: draws.one([
    `<b>${claim.text}</b>`,
    `**${claim.text}**`,
    `${claim.text} <img src=x onerror=alert(1)>`,
    `# ${claim.text}`,
    `${claim.text} <script>fetch("https://evil.example")</script>`,
    `\`${claim.text}\``,
  ]),
});

const links: Corrupt = (claim, _all, draws) => ({
  ...claim,
  text: draws.one([
    `${claim.text} See https://evil.example/more`,
    `[${claim.text}](https://evil.example)`,
    `${claim.text} www.evil.example`,
    `${claim.text} ![](https://evil.example/pixel.png)`,
    `${claim.text} javascript:alert(1)`,
  ]),
});

const hiddenLetters: Corrupt = (claim, _all, draws) => {
  const sign = draws.one(['\u202e', '\u2066', '\u0007', '\u200b', '\u0000', '\u{e0041}']);
  const at = 1 + draws.below(Math.max(1, claim.text.length - 1));
  return { ...claim, text: claim.text.slice(0, at) + sign + claim.text.slice(at) };
};

const veryLong: Corrupt = (claim) => ({ ...claim, text: `${claim.text} `.repeat(Math.ceil(1_000_000 / (claim.text.length + 1))) });

const corruptions = {
  'altered-number': alteredNumber,
  contrary,
  'dropped-not': droppedNot,
  'added-not': addedNot,
  'altered-quotation': alteredQuotation,
  'stitched-quotation': stitchedQuotation,
  'swapped-speaker': swappedSpeaker,
  'wrong-sentences': wrongSentences,
  'no-such-sentence': noSuchSentence,
  invented,
  'added-fact': addedFact,
  markup,
  links,
  'hidden-letters': hiddenLetters,
  'very-long': veryLong,
} satisfies Record<string, Corrupt>;

export type Corruption = keyof typeof corruptions;
export const corruptionKinds = Object.keys(corruptions) as Corruption[];

/** The claims that a corruption can be done to, with it done; those that it leaves as they were are left out. */
export function corruptClaims(
  kind: Corruption,
  claims: readonly AnswerClaim[],
  all: readonly NumberedSentence[],
  draws: Draws,
): AnswerClaim[] {
  const some = kind === 'very-long' ? claims.slice(0, 1) : claims;
  return some.flatMap((claim) => corruptions[kind](claim, all, draws) ?? []);
}
