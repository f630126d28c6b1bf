import { cutRoleNouns } from './cut-role-nouns.ts';
import { findUnspacedMentions } from './find-unspaced-mentions.ts';
import type { Language } from './languages/language.ts';
import type { Mention } from './mention.ts';
import { nameAt, type Range } from './name-at.ts';
import { type Phrase, phraseFrom, withApposition } from './phrase-from.ts';
import { phraseUpTo } from './phrase-up-to.ts';
import type { Line, Token } from './read-tokens.ts';
import { signatureAt } from './signature-of.ts';
import { subjectBefore } from './subject-before.ts';
import { isDeterminer, isVerb } from './word-classes.ts';

/** Every name and pronoun outside quotation marks, and every other phrase that a verb of saying makes a source: for each line, in its order. */
export function findMentions(lines: readonly Line[], language: Language): Mention[][] {
  if (language.unspaced) return findUnspacedMentions(lines, language, language.unspaced);
  return cutRoleNouns(
    lines.map((line, index) => mentionsIn(line, index, language)),
    lines,
    language,
  );
}

function mentionsIn(line: Line, index: number, language: Language): Mention[] {
  const mentions = new Map<number, Mention>();
  const add = (found: Phrase): Mention => {
    const phrase = withApposition(line.tokens, found, language);
    const key = phrase.name ? phrase.name.from : phrase.from;
    const known = mentions.get(key);
    const sayings = known?.sayings ?? [];
    const mention: Mention = { ...phrase, line: index, role: null, sayings, behind: behindOf(line, phrase.from, language) };
    if (!known || phrase.to - phrase.from >= known.to - known.from) mentions.set(key, mention);
    return mentions.get(key) ?? mention;
  };
  addNamesAndPronouns(line, language, add);
  for (let at = 0; at < line.tokens.length; at += 1) {
    const according = accordingAt(line, at, language);
    if (according) {
      const { phrase, ...saying } = according;
      add(phrase).sayings.push({ ...saying, relation: 'according' });
    } else if (line.tokens[at]?.kind === 'sign') {
      const signature = signatureAt(line, at, language);
      if (signature) add(signature).sayings.push({ from: at, to: at + 1, relation: 'after' });
      if (line.tokens[at]?.text === ':') addLabel(line, at, language, add);
    } else if (line.tokens[at]?.kind === 'word' && isVerb(line.tokens[at]?.lower ?? '', language)) addSaying(line, at, language, add);
  }
  return [...mentions.values()].sort((a, b) => a.from - b.from);
}

function behindOf({ tokens, sentences }: Line, from: number, language: Language): Mention['behind'] {
  const passed = isDeterminer(tokens[from - 1], language) || language.auxiliaries.has(tokens[from - 1]?.lower ?? '');
  const at = passed ? from - 2 : from - 1;
  const token = tokens[at];
  if (!token || sentences[at] !== sentences[from]) return 'nothing';
  if (token.kind !== 'word') return 'sign';
  if (language.conjunctions.has(token.lower) || language.relatives.has(token.lower)) return 'conjunction';
  return language.prepositions.has(token.lower) ? 'preposition' : 'word';
}

function addNamesAndPronouns(line: Line, language: Language, add: (phrase: Phrase) => Mention): void {
  for (let at = 0; at < line.tokens.length; at += 1) {
    const name = nameAt(line.tokens, at, language);
    if (name) {
      if (!language.capitalizesNouns || name.to - name.from > 1) add({ ...name, name, pronoun: false });
      at = name.to - 1;
    } else if (language.pronouns.has(line.tokens[at]?.lower ?? '')) add({ from: at, to: at + 1, name: null, pronoun: true });
  }
}

/** The source that "according to" names after it, or "zufolge" before it. */
function accordingAt({ tokens }: Line, at: number, language: Language): (Range & { phrase: Phrase }) | null {
  const words = language.accordingTo.find((found) => found.every((word, index) => tokens[at + index]?.lower === word));
  let to = at + (words?.length ?? 1);
  if (words && language.genitives.has(tokens[to]?.lower ?? '')) to += 1;
  const after = language.accordingAfter.has(tokens[at]?.lower ?? '');
  const phrase = words ? phraseFrom(tokens, to, language) : after ? phraseUpTo(tokens, at, language) : null;
  return phrase && { from: at, to, phrase };
}

function addSaying(line: Line, verb: number, language: Language, add: (phrase: Phrase) => Mention): void {
  const { tokens } = line;
  const saying = { from: verb, to: verb + 1 };
  const before = language.hasCase ? subjectBefore(line, verb, language) : null;
  if (before) add(before.phrase).sayings.push({ ...saying, relation: before.relation });
  const after = phraseFrom(tokens, afterVerb(line, verb, language), language);
  if (!after || language.obliques.has(tokens[after.from]?.lower ?? '')) return;
  const inverted = !before || /^[,—–-]$/u.test(tokens[verb - 1]?.text ?? '') || isFronted(before.phrase, tokens, language);
  if (inverted) add(after).sayings.push({ ...saying, relation: 'after' });
  else if (after.name) add(after).sayings.push({ ...saying, relation: 'object' });
}

/** "Ada Quill: “…”": a name that is all of a sentence before the colon speaks as with a verb. */
function addLabel({ tokens, sentences }: Line, colon: number, language: Language, add: (phrase: Phrase) => Mention): void {
  const phrase = tokens[colon + 1]?.kind === 'quotation' && language.hasCase ? phraseUpTo(tokens, colon, language) : null;
  if (phrase?.name && sentences[phrase.from - 1] !== sentences[phrase.from])
    add(phrase).sayings.push({ from: colon, to: colon, relation: 'before' });
}

/** Where the verb stands second, its subject may follow after other words ("meldete sich gestern der Wirt"). */
function afterVerb({ tokens }: Line, verb: number, language: Language): number {
  let at = verb + 1;
  while (language.capitalizesNouns && language.betweens.has(tokens[at]?.lower ?? '')) at += 1;
  return at;
}

/** "Knapp antwortete …", "Passend dazu warnte …": before a verb that stands second there may be no subject at all. */
function isFronted({ from, to, name, pronoun }: Phrase, tokens: readonly Token[], language: Language): boolean {
  if (!language.capitalizesNouns || pronoun) return false;
  const run = nameAt(tokens, from, language);
  return to - from === 1 || (!name && !isDeterminer(tokens[from], language) && (!run || run.to - from === 1));
}
