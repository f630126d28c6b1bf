import { clauseSubjects } from './clause-subjects.ts';
import { cutRoleNouns } from './cut-role-nouns.ts';
import { findUnspacedMentions } from './find-unspaced-mentions.ts';
import { droppedSubjects, impliedVerbs } from './implied-verbs.ts';
import type { Language } from './languages/language.ts';
import type { Mention } from './mention.ts';
import { nameAt, type Range } from './name-at.ts';
import type { Phrase } from './phrase.ts';
import { phraseFrom, withApposition } from './phrase-from.ts';
import { phraseUpTo } from './phrase-up-to.ts';
import type { Line, Token } from './read-tokens.ts';
import { signatureAt } from './signature-of.ts';
import { subjectBefore } from './subject-before.ts';
import { isDeterminer, isSayingVerb } from './word-classes.ts';

/** Every name and pronoun outside quotation marks, and every other phrase that a verb of saying makes a source: for each line, in its order. */
export function findMentions(lines: readonly Line[], language: Language): Mention[][] {
  if (language.unspaced) return findUnspacedMentions(lines, language, language.unspaced);
  const surnames = surnamesIn(lines, language);
  return cutRoleNouns(
    lines.map((line, index) => mentionsIn(line, index, surnames, language)),
    lines,
    language,
  );
}

/** Where nouns have capitals, what ends a name of several words is a name by itself too. */
function surnamesIn(lines: readonly Line[], language: Language): ReadonlySet<string> {
  const surnames = new Set<string>();
  if (!language.capitalizesNouns) return surnames;
  for (const { tokens } of lines) {
    for (let at = 0; at < tokens.length; at += 1) {
      const name = nameAt(tokens, at, language);
      if (!name) continue;
      if (name.to - name.from > 1) surnames.add(tokens[name.to - 1]?.lower ?? '');
      at = name.to - 1;
    }
  }
  return surnames;
}

function mentionsIn(line: Line, index: number, surnames: ReadonlySet<string>, language: Language): Mention[] {
  const mentions = new Map<number, Mention>();
  const subjects = new Set<number>();
  const add = (found: Phrase): Mention => {
    const phrase = withApposition(line.tokens, found, language);
    const key = keyOf(phrase);
    const known = mentions.get(key);
    const sayings = known?.sayings ?? [];
    const mention: Mention = {
      ...phrase,
      line: index,
      role: null,
      sayings,
      subject: false,
      inside: false,
      behind: behindOf(line, phrase.from, language),
    };
    if (!known || phrase.to - phrase.from >= known.to - known.from) mentions.set(key, mention);
    return mentions.get(key) ?? mention;
  };
  addNamesAndPronouns(line, surnames, language, add);
  for (const subject of clauseSubjects(line, surnames, language)) subjects.add(keyOf(add(subject)));
  for (const verb of impliedVerbs(line, language)) {
    const subject = phraseFrom(line.tokens, verb.to, language);
    if (subject) add(subject).sayings.push({ ...verb, relation: 'after' });
  }
  for (const verb of droppedSubjects(line, language))
    add({ ...verb, name: null, pronoun: true }).sayings.push({ ...verb, relation: 'after' });
  for (let at = 0; at < line.tokens.length; at += 1) {
    const according = accordingAt(line, at, language);
    if (according) {
      const { phrase, ...saying } = according;
      add(phrase).sayings.push({ ...saying, relation: 'according' });
    } else if (line.tokens[at]?.kind === 'sign') {
      const signature = signatureAt(line, at, language);
      if (signature) add(signature).sayings.push({ from: at, to: at + 1, relation: 'after' });
      if (line.tokens[at]?.text === ':') addLabel(line, at, language, add);
    } else if (isSayingVerb(line, at, language) && !isHeadingVerb(line, at, language)) addSaying(line, at, surnames, language, add);
  }
  const found = [...mentions.values()];
  return [...mentions]
    .map(([key, mention]) => ({ ...mention, subject: subjects.has(key), inside: found.some((other) => holds(other, mention)) }))
    .sort((a, b) => a.from - b.from);
}

/** "the Vale campaign" holds Vale. */
const holds = (outer: Phrase, { from, to }: Phrase): boolean => outer.from <= from && outer.to >= to && outer.to - outer.from > to - from;

const keyOf = ({ name, from }: Phrase): number => name?.from ?? from;

function behindOf({ tokens, sentences }: Line, from: number, language: Language): Mention['behind'] {
  const passed = isDeterminer(tokens[from - 1], language) || language.auxiliaries.has(tokens[from - 1]?.lower ?? '');
  const at = passed ? from - 2 : from - 1;
  const token = tokens[at];
  if (!token || sentences[at] !== sentences[from]) return 'nothing';
  if (token.kind !== 'word') return 'sign';
  if (language.conjunctions.has(token.lower) || language.relatives.has(token.lower)) return 'conjunction';
  return language.prepositions.has(token.lower) ? 'preposition' : 'word';
}

function addNamesAndPronouns(line: Line, surnames: ReadonlySet<string>, language: Language, add: (phrase: Phrase) => Mention): void {
  const isBare = (at: number) => surnames.has(line.tokens[at]?.lower ?? '') && !isDeterminer(line.tokens[at - 1], language);
  for (let at = 0; at < line.tokens.length; at += 1) {
    const name = nameAt(line.tokens, at, language);
    if (name) {
      const tells = !language.capitalizesNouns || name.to - name.from > 1 || isBare(at);
      if (tells && !isHeadingVerb(line, name.to - 1, language)) add({ ...name, name, pronoun: false });
      at = name.to - 1;
    } else if (language.pronouns.has(line.tokens[at]?.lower ?? '')) add({ from: at, to: at + 1, name: null, pronoun: true });
  }
}

/** The source that "according to" names after it, or "zufolge" before it. */
function accordingAt({ tokens, sentences }: Line, at: number, language: Language): (Range & { phrase: Phrase }) | null {
  const words = language.accordingTo.find((found) => found.every((word, index) => tokens[at + index]?.lower === word));
  let to = at + (words?.length ?? 1);
  if (words && language.genitives.has(tokens[to]?.lower ?? '')) to += 1;
  const after = language.accordingAfter.has(tokens[at]?.lower ?? '');
  const opens = sentences[at - 1] !== sentences[at] && language.viewOf.has(tokens[at]?.lower ?? '');
  const viewer = opens ? phraseFrom(tokens, at + 1, language) : null;
  const phrase = words ? phraseFrom(tokens, to, language) : after ? phraseUpTo(tokens, at, language) : viewer?.name ? viewer : null;
  return phrase && { from: at, to, phrase };
}

function addSaying(line: Line, verb: number, surnames: ReadonlySet<string>, language: Language, add: (phrase: Phrase) => Mention): void {
  const { tokens } = line;
  const saying = { from: verb, to: verb + 1 };
  const written = writtenSource(line, verb, language);
  if (written) {
    add(written).sayings.push({ ...saying, relation: 'according' });
    return;
  }
  const cited = language.citingVerbs.has(tokens[verb]?.lower ?? '') ? phraseFrom(tokens, verb + 1, language) : null;
  if (cited) {
    add(cited).sayings.push({ ...saying, relation: 'after' });
    return;
  }
  const before = language.hasCase ? subjectBefore(line, verb, language) : null;
  const follows = phraseFrom(tokens, afterVerb(line, verb, language), language);
  const after = follows && !language.obliques.has(tokens[follows.from]?.lower ?? '') ? follows : null;
  const fronted = before !== null && isFronted(before.phrase, tokens, language);
  if (before && !(fronted && after && isOpening(before.phrase, line, surnames)))
    add(before.phrase).sayings.push({ ...saying, relation: before.relation });
  if (!after) return;
  const inverted = !before || /^[,—–-]$/u.test(tokens[verb - 1]?.text ?? '') || fronted;
  // Where the verb leads every clause, its place tells no more than a subject before it tells elsewhere.
  if (inverted) add(after).sayings.push({ ...saying, relation: language.hasCase ? 'after' : 'before' });
  else if (after.name) add(after).sayings.push({ ...saying, relation: 'object' });
}

/** "What Reviewers Say": a verb with a capital behind a subject that the sentence opens with a question to. */
const isHeadingVerb = ({ tokens, sentences }: Line, verb: number, { relatives, verbs }: Language): boolean =>
  tokens[verb]?.capital === true &&
  verbs.has(tokens[verb].lower) &&
  [2, 3, 4].some((gap) => relatives.has(tokens[verb - gap]?.lower ?? '') && sentences[verb - gap] !== sentences[verb - gap - 1]);

/** One word at the head of a sentence, whose capital tells nothing. */
const isOpening = ({ from, to, pronoun }: Phrase, { tokens, sentences }: Line, surnames: ReadonlySet<string>): boolean =>
  to - from === 1 && !pronoun && sentences[from - 1] !== sentences[from] && !surnames.has(tokens[from]?.lower ?? '');

/** "heißt es | in dem Brief", "In dem Brief | heißt es": what is written stands in its source. */
function writtenSource({ tokens, sentences }: Line, verb: number, language: Language): Phrase | null {
  if (!language.readIn.has(tokens[verb]?.lower ?? '')) return null;
  const isContainer = (at: number) => language.containers.has(tokens[at]?.lower ?? '') && sentences[at] === sentences[verb];
  let after = verb + 1;
  while (language.betweens.has(tokens[after]?.lower ?? '') && !isContainer(after)) after += 1;
  if (isContainer(after)) return phraseFrom(tokens, after + 1, language);
  const start = sentences.indexOf(sentences[verb] ?? -1);
  const source = isContainer(start) ? phraseFrom(tokens, start + 1, language) : null;
  return source && source.to <= verb ? source : null;
}

/** "Ada Quill: “…”": a name that is all of a sentence before the colon speaks as with a verb. */
function addLabel({ tokens, sentences }: Line, colon: number, language: Language, add: (phrase: Phrase) => Mention): void {
  const phrase = tokens[colon + 1]?.kind === 'quotation' && language.hasCase ? phraseUpTo(tokens, colon, language) : null;
  // "Ein Kind voller Eifer:" ends in a noun.
  const isNoun = language.capitalizesNouns && phrase?.name?.to === (phrase?.name?.from ?? 0) + 1 && phrase.name.from > phrase.from;
  if (phrase?.name && !isNoun && sentences[phrase.from - 1] !== sentences[phrase.from])
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
