import type { Citation, Claim, Quotation } from '../digest.ts';

interface Person {
  name: string;
  citation: Citation;
}

const WORD = /[\p{L}\p{M}][\p{L}\p{M}'’-]*/gu;
/** What a name of another person, a title or a form of address may end in before a surname. */
const NAMED_BEFORE = /\s$(?<=\p{Lu}[\p{L}\p{M}.'’-]*\s)/u;

/**
 * The claims of a digest in reading order, with a note after the first surname of somebody whom the article quotes and whose whole name the digest has
 * not given yet ("Moss [Ida Moss]"). `known` is what stands above them, such as the title.
 */
export function introduceSpeakers(claims: readonly Claim[], quotations: readonly Quotation[], known: string): Claim[] {
  const persons = personsBySurname(quotations);
  for (const [surname, { name }] of persons) if (known.includes(name)) persons.delete(surname);
  return claims.map((claim) => {
    const notes: Claim['clarified'] = [];
    for (const [surname, { name, citation }] of persons) {
      const start = firstWord(claim.text, surname);
      const isTold = claim.text.includes(name) || claim.clarified.some(({ text }) => text === name);
      if (start === null && !isTold) continue;
      persons.delete(surname);
      if (start !== null && !isTold && !NAMED_BEFORE.test(claim.text.slice(0, start)))
        notes.push({ start, end: start + surname.length, text: name, citation });
    }
    return notes.length === 0 ? claim : { ...claim, clarified: [...claim.clarified, ...notes] };
  });
}

/** The claims of a section without the notes on surnames whose bearer a quotation beside or above them names: `beside` are the names that stand there. */
export const dropNamedBeside = (claims: readonly Claim[], beside: readonly string[]): Claim[] =>
  claims.map((claim) => {
    const isTold = ({ start, end, text }: Claim['clarified'][number]) =>
      beside.includes(text) && text.split(' ').at(-1) === claim.text.slice(start, end).replace(/['’]s?$/u, '');
    const clarified = claim.clarified.filter((note) => !isTold(note));
    return clarified.length === claim.clarified.length ? claim : { ...claim, clarified };
  });

/** The persons quoted by name and surname; none whose surname several of them have. */
function personsBySurname(quotations: readonly Quotation[]): Map<string, Person> {
  const persons = new Map<string, Person>();
  const shared = new Set<string>();
  for (const { speaker } of quotations) {
    if (speaker?.kind !== 'person' || !speaker.name || !speaker.nameCitation) continue;
    const surname = speaker.name.split(' ').at(-1);
    if (!surname || surname === speaker.name || !/^\p{Lu}/u.test(surname)) continue;
    const other = persons.get(surname);
    if (other && other.name !== speaker.name) shared.add(surname);
    persons.set(surname, { name: speaker.name, citation: speaker.nameCitation });
  }
  for (const surname of shared) persons.delete(surname);
  return persons;
}

function firstWord(text: string, sought: string): number | null {
  for (const { 0: word, index } of text.matchAll(WORD)) if (word.replace(/['’]s?$/u, '') === sought) return index;
  return null;
}
