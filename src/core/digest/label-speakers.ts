import type { Claim, Quotation } from '../digest.ts';

/** From this confidence on, whose turn of a transcript it is is certain enough to be printed; whom the article introduces with a role answers its questions. */
const CERTAIN = 0.95;
const QUOTED = /[\p{Pi}\p{Pf}\p{Ps}"„»'‚]\s*$/u;

type Speaker = NonNullable<Quotation['speaker']>;
interface Turn {
  speaker: Speaker;
  citation: Quotation['citations'][number];
}

/** What persons say outside of quotation marks, as the turns of a transcript or the answers of an interview. */
function turnsIn(quotations: readonly Quotation[], title: string): Turn[] {
  return quotations.flatMap(({ speaker, citations, confidence }) => {
    if (speaker?.kind !== 'person' || !speaker.name || !speaker.nameCitation) return [];
    if (speaker.role === null && confidence < CERTAIN && !title.includes(speaker.name)) return [];
    return citations.filter(({ prefix }) => !QUOTED.test(prefix)).map((citation) => ({ speaker, citation }));
  });
}

/** The claims of one run of text, in order, each that is somebody's answer or turn with the name as its label where another speaks than before: only where it is certain who, also because the title names them. */
export function labelSpeakers(claims: readonly Claim[], quotations: readonly Quotation[], title: string): Claim[] {
  const turns = turnsIn(quotations, title);
  let before: string | null = null;
  return claims.map((claim) => {
    const [cited] = claim.citations;
    const turn = turns.find(
      ({ citation }) => cited && citation.passage === cited.passage && citation.start < cited.end && cited.end <= citation.end,
    );
    const name = turn?.speaker.name ?? null;
    // What begins before the turn has the name in its own words.
    const isWithin = turn && cited && turn.citation.start <= cited.start;
    const isNew = isWithin && name !== null && name !== before && claim.label === null && !claim.text.includes(name);
    before = name;
    return isNew && turn?.speaker.nameCitation ? { ...claim, label: { text: name, citation: turn.speaker.nameCitation } } : claim;
  });
}
