import type { Passage } from '../article.ts';
import type { QuotedSpan, Stretch } from './find-quoted-spans.ts';
import type { Language } from './languages/language.ts';
import { opensWithSaying } from './opens-with-saying.ts';
import { isSignature } from './signature-of.ts';

const OPENING = /^\s*[—–―-]\s?(?=[\p{L}¿¡«"“„…])/u;

/** The spans with the direct speech added that dashes at the head of paragraphs open, in languages that write it so; a lone paragraph counts only where it says who speaks. */
export function findDialogue(passages: readonly Passage[], marked: readonly QuotedSpan[], language: Language): QuotedSpan[] {
  if (!language.dialogueDashes) return [...marked];
  const taken = new Set(marked.flatMap((span) => span.outer.map((stretch) => stretch.passage)));
  const turns = passages.map((passage, index) =>
    passage.kind === 'paragraph' && !taken.has(index) && opens(passages, index) ? turnOf(passage.text, index, language) : null,
  );
  const found = turns.flatMap((turn, index) => {
    const isDialogue = turn?.attributed || turns[index - 1]?.attributed || turns[index + 1]?.attributed;
    return turn && isDialogue ? turn.speech.map((stretch) => ({ inner: [stretch], outer: [stretch] })) : [];
  });
  return [...marked, ...found].toSorted((a, b) => startOf(a).passage - startOf(b).passage || startOf(a).start - startOf(b).start);
}

interface Turn {
  readonly speech: readonly Stretch[];
  /** Whether its own words say who speaks. */
  readonly attributed: boolean;
}

/** A dash and a name below a quotation sign it. */
function opens(passages: readonly Passage[], index: number): boolean {
  const text = passages[index]?.text ?? '';
  const signs = isSignature(text) && /["”»“]\s*$/u.test(passages[index - 1]?.text ?? '');
  return OPENING.test(text) && !signs;
}

/** Cuts a paragraph at its dashes and, where French uses none, at the comma before a verb of saying that its subject follows. */
function turnOf(text: string, passage: number, language: Language): Turn {
  const cuts = cutsOf(text, language);
  const speech: Stretch[] = [];
  let attributed = false;
  cuts.forEach(({ start, end, says }) => {
    if (says) attributed = true;
    else {
      const stretch = trimmed(text, passage, start, end);
      if (stretch) speech.push(stretch);
    }
  });
  return { speech, attributed };
}

interface Cut {
  readonly start: number;
  readonly end: number;
  readonly says: boolean;
}

function cutsOf(text: string, language: Language): Cut[] {
  const dashes = [...text.matchAll(/[—–―]|(?:^|\s)-(?=\s)|^\s*-/gu)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
  }));
  const cuts: Cut[] = [];
  dashes.forEach(({ end: start }, index) => {
    const end = dashes[index + 1]?.start ?? text.length;
    const says = cuts.at(-1)?.says === false && opensWithSaying(text.slice(start, end), language);
    const last = cuts.at(-1);
    // A dash that opens no attribution is only a dash.
    if (last && !last.says && !says) cuts[cuts.length - 1] = { ...last, end };
    else cuts.push({ start, end, says });
  });
  return cuts.flatMap((cut) => (cut.says ? cutAfterSaying(text, cut) : cutAtComma(text, cut, language)));
}

/** What says who speaks ends with its sentence; without a second dash, the speech goes on behind it. */
function cutAfterSaying(text: string, { start, end }: Cut): Cut[] {
  const stop = /[.!?…:]\s+(?=\p{Lu}|[¿¡])/u.exec(text.slice(start, end));
  const said = stop ? start + stop.index + 1 : end;
  return said < end
    ? [
        { start, end: said, says: true },
        { start: said, end, says: false },
      ]
    : [{ start, end, says: true }];
}

/** "Je pars demain, | dit Ana. | Ne m’attendez pas." */
function cutAtComma(text: string, cut: Cut, language: Language): Cut[] {
  const pattern = /[,!?…]\s+(?=\p{Ll})/gu;
  pattern.lastIndex = cut.start;
  for (let match = pattern.exec(text); match && match.index < cut.end; match = pattern.exec(text)) {
    const from = match.index + match[0].length;
    if (!opensWithSaying(text.slice(from, cut.end), language, 2)) continue;
    const speech: Cut = { start: cut.start, end: match[0].startsWith(',') ? match.index : match.index + 1, says: false };
    const [said, ...rest] = cutAfterSaying(text, { start: from, end: cut.end, says: true });
    return said ? [speech, said, ...rest.flatMap((next) => cutAtComma(text, next, language))] : [speech];
  }
  return [cut];
}

function trimmed(text: string, passage: number, from: number, to: number): Stretch | null {
  let [start, end] = [from, to];
  while (start < end && /[\s.,;:]/u.test(text.charAt(start))) start += 1;
  while (end > start && /\s/u.test(text.charAt(end - 1))) end -= 1;
  return end > start ? { passage, start, end } : null;
}

const startOf = (span: QuotedSpan): Stretch => span.outer[0] ?? { passage: 0, start: 0, end: 0 };
