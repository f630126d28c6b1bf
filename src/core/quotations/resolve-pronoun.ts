import { kindOfSpeaker } from './kind-of-speaker.ts';
import type { Language, Pronoun } from './languages/language.ts';
import type { Mention } from './mention.ts';
import type { NameDirectory } from './name-directory.ts';
import type { Gender } from './pronoun-of-person.ts';
import type { Line } from './read-tokens.ts';
import { isDeterminer, isPlainWord } from './word-classes.ts';

const LINES_ABOVE = 2;
const MOST_LINKS = 6;

/** What pronouns are resolved from. */
export interface Persons {
  readonly lines: readonly Line[];
  readonly language: Language;
  readonly directory: NameDirectory;
  readonly genderOf: (mention: Mention) => Gender | null;
}

/** How often the right person is found: where the nearest sentence above is about him, where one further up is, and where he is only named besides; read by hand. */
const NEAREST = 0.98;
const FURTHER = 0.95;
const BESIDES = 0.78;

/** Whom a mention means, and how sure that is. */
export interface Meant {
  readonly meant: Mention;
  readonly sure: number;
}

/** The named mention that a pronoun stands for; null unless one person alone is named where the reader would look. */
export function resolvePronoun(pronoun: Mention, persons: Persons): Meant | null {
  const { lines, language, directory } = persons;
  const word = lines[pronoun.line]?.tokens[pronoun.from]?.lower ?? '';
  if (language.relatives.has(word)) {
    const sameLine = directory.inLines(pronoun.line, pronoun.line + 1).filter((mention) => mention.name && mention.to <= pronoun.from);
    const meant = sameLine.findLast((mention) => pronoun.from - mention.to <= 1);
    return meant ? { meant, sure: NEAREST } : null;
  }
  const stands = language.pronouns.get(word);
  // A verb without its subject may be his or hers.
  if (stands === undefined && language.dropsSubjects) return followLinks(pronoun, null, persons);
  return stands === 'he' || stands === 'she' ? followLinks(pronoun, stands, persons) : null;
}

/** Goes from pronoun to pronoun up the page until a sentence names a person. */
function followLinks(pronoun: Mention, stands: Gender | null, persons: Persons): Meant | null {
  let at = pronoun;
  for (let links = 0; links < MOST_LINKS; links += 1) {
    const found = lookAbove(at, stands, persons);
    if (found?.name) return { meant: found, sure: !isSubject(found) ? BESIDES : links > 0 ? FURTHER : NEAREST };
    if (!found) return null;
    at = found;
  }
  return null;
}

/** The person, or the pronoun that goes on up the page, of the nearest sentence above that has one; null where it has two, or a stranger. */
function lookAbove(from: Mention, stands: Gender | null, persons: Persons): Mention | null {
  for (const sentence of sentencesAbove(from, persons)) {
    const named = sentence.filter((mention) => isCandidate(mention, stands, persons));
    const links = sentence.filter((mention) => isLink(mention, stands, persons));
    const strangers = sentence.filter((mention) => isStranger(mention, persons));
    if (named.length + links.length + strangers.length === 0) continue;
    const [link] = links;
    if (link && named.every((person) => link.from < person.from)) return link;
    // "Quill told her": one of the two, but which?
    if (links.some((mention) => isObject(mention, persons))) return null;
    if (strangers.length > 0 && !named.some(isSubject)) return null;
    const person = onlyPerson(named, persons);
    return person && (person.line === from.line || isTopic(person, named, stands, persons)) ? person : null;
  }
  return null;
}

/** Whether a paragraph is about a person, so that the next one may go on with a pronoun. */
function isTopic(person: Mention, named: readonly Mention[], stands: Gender | null, persons: Persons): boolean {
  const { directory, genderOf } = persons;
  const paragraph = directory.inLines(person.line, person.line + 1);
  const alone =
    onlyPerson(
      paragraph.filter((mention) => isCandidate(mention, stands, persons)),
      persons,
    ) !== null;
  // "Her old trainer, Quill, …": the paragraph goes on from somebody else.
  const goesOn = paragraph.find((mention) => mention.name || isLink(mention, stands, persons))?.pronoun === true;
  return named.some(isSubject) && !goesOn && (alone || genderOf(person) === stands);
}

/** The mentions before another one, a list for each sentence, the nearest sentence first. */
function* sentencesAbove({ line, from }: Mention, { directory, lines }: Persons): Generator<Mention[]> {
  let sentence: Mention[] = [];
  for (const mention of directory.inLines(line - LINES_ABOVE, line + 1).toReversed()) {
    if (mention.line === line && mention.to > from) continue;
    if (sentence[0] && sentenceOf(mention, lines) !== sentenceOf(sentence[0], lines)) {
      yield sentence;
      sentence = [];
    }
    sentence.unshift(mention);
  }
  yield sentence;
}

const sentenceOf = ({ line, from }: { line: number; from: number }, lines: readonly Line[]): string =>
  `${line} ${lines[line]?.sentences[from]}`;

/** A person whom the article does not call otherwise. "Varga's speech": whoever is only named as an owner is not whom the sentence is about. */
function isCandidate(mention: Mention, stands: Gender | null, { directory, genderOf, lines }: Persons): boolean {
  const isOwner = lines[mention.line]?.tokens[mention.to - 1]?.possessive === true;
  return mention.name !== null && directory.isPerson(mention) && !isOwner && (stands === null || (genderOf(mention) ?? stands) === stands);
}

/** A pronoun, or a verb without its subject, that may mean the same person. */
function isLink(mention: Mention, stands: Gender | null, persons: Persons): boolean {
  const own = standsFor(mention, persons);
  return stands === null ? own === 'he' || own === 'she' || (mention.pronoun && own === undefined) : own === stands;
}

function standsFor({ line, from, pronoun }: Mention, { lines, language }: Persons): Pronoun | undefined {
  return pronoun ? language.pronouns.get(lines[line]?.tokens[from]?.lower ?? '') : undefined;
}

/** "told her", but not "told her story". */
function isObject({ line, from, to }: Mention, { lines, language }: Persons): boolean {
  const { tokens = [] } = lines[line] ?? {};
  const [word, next] = [tokens[from], tokens[to]];
  const owns = isDeterminer(word, language) && next !== undefined && isPlainWord(next, language);
  return language.objects.has(word?.lower ?? '') && !owns;
}

const isSubject = ({ subject, sayings }: Mention): boolean => subject || sayings.some(({ relation }) => relation !== 'object');

/** "A customer … said", "His mother …": somebody without a name. */
function isStranger(mention: Mention, { lines, language }: Persons): boolean {
  if (mention.name || mention.pronoun || !isSubject(mention)) return false;
  const opener = lines[mention.line]?.tokens[mention.from]?.lower ?? '';
  const speaks = mention.sayings.some(({ relation }) => relation !== 'object');
  return (
    (speaks || language.owners.has(opener) || language.indefinites.has(opener)) && kindOfSpeaker(mention, lines, language) === 'unnamed'
  );
}

function onlyPerson(found: readonly Mention[], { directory }: Persons): Mention | null {
  const surnames = new Set(found.map((mention) => directory.wordsOf(mention).at(-1)));
  return surnames.size === 1 ? (found.at(-1) ?? null) : null;
}
