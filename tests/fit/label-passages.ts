import type { Passage } from '../../src/core/article.ts';

/** A page as people read it: the whole body, or words that are of it and words that are not. */
export interface Truth {
  body?: string | null;
  withs?: string[];
  withouts?: string[];
}

/** Whether a passage is of the article (null where the truth does not say), and how much of the article it would be. */
export interface Label {
  is: boolean | null;
  counts: number;
}

const GRAM = 4;
const SHORTEST_BODY = 60;
const SNIPPET_COUNTS = 0.15;
const LEAD_GRAMS = 27;
const LEAD = { least: 0.03, times: 1.5 };
const NEAR = 6;
const REACH = 3;

const tokensOf = (text: string) => text.match(/[\p{L}\p{N}_]+/gu) ?? [];
const gramsOf = (tokens: readonly string[]) =>
  tokens.slice(0, Math.max(0, tokens.length - GRAM + 1)).map((_, at) => tokens.slice(at, at + GRAM).join(' '));
const folded = (text: string) => text.replace(/\s+/g, ' ').trim();

export const labelPassages = (passages: readonly Passage[], truth: Truth): Label[] =>
  truth.body ? labelByBody(passages, truth.body) : labelBySnippets(passages, truth);

/** By the runs of four words that a passage shares with the body. */
function labelByBody(passages: readonly Passage[], body: string): Label[] {
  const tokens = passages.map(({ text }) => tokensOf(text));
  const grams = gramsOf(tokensOf(body));
  const count = new Map<string, number>();
  for (const gram of grams) count.set(gram, (count.get(gram) ?? 0) + 1);
  const own = tokens.map(gramsOf);
  const is = own.map((some) => some.length > 0 && some.filter((gram) => count.has(gram)).length >= some.length / 2);
  for (const [at, short] of tokens.entries()) if (short.length > 0 && short.length < GRAM) is[at] = isBetween(tokens, at, count);
  leaveOneOfEach(tokens, own, is, count);
  const lead = new Set(grams.slice(0, LEAD_GRAMS));
  const length = Math.max(SHORTEST_BODY, tokensOf(body).length);
  return tokens.map((some, at) => {
    const counts = Math.min(1, (some.length + 0.5) / length);
    const isLead = is[at] === true && (own[at] ?? []).filter((gram) => lead.has(gram)).length > 1;
    return { is: is[at] ?? false, counts: isLead ? Math.max(counts, LEAD.least) * LEAD.times : counts };
  });
}

/** A few words are of the body where they stand in it next to what they stand next to on the page. */
function isBetween(tokens: readonly (readonly string[])[], at: number, count: ReadonlyMap<string, number>): boolean {
  const short = tokens[at] ?? [];
  const wanted = GRAM - short.length;
  for (let away = 1; away <= REACH; away++) {
    if (count.has([...(tokens[at - away] ?? []).slice(-wanted), ...short].join(' '))) return true;
    if (count.has([...short, ...(tokens[at + away] ?? []).slice(0, wanted)].join(' '))) return true;
  }
  return false;
}

/** What the page says more often than the body is of it only where most of the body is near. */
function leaveOneOfEach(
  tokens: readonly (readonly string[])[],
  own: readonly string[][],
  is: boolean[],
  count: ReadonlyMap<string, number>,
): void {
  const places = new Map<string, number[]>();
  for (const [at, some] of tokens.entries()) {
    if (!is[at] || some.length < GRAM) continue;
    const text = some.join(' ');
    places.set(text, [...(places.get(text) ?? []), at]);
  }
  const near = (at: number) => {
    let sum = 0;
    for (let other = at - NEAR; other <= at + NEAR; other++) if (other !== at && is[other]) sum += Math.min(30, tokens[other]?.length ?? 0);
    return sum;
  };
  for (const same of places.values()) {
    const times = count.get(own[same[0] ?? 0]?.[0] ?? '') ?? 1;
    if (same.length <= times) continue;
    const byBody = same.map((at) => ({ at, near: near(at) })).sort((one, other) => other.near - one.near);
    for (const { at } of byBody.slice(times)) is[at] = false;
  }
}

function labelBySnippets(passages: readonly Passage[], { withs = [], withouts = [] }: Truth): Label[] {
  const texts = passages.map(({ text }) => folded(text));
  const labels = texts.map((): Label => ({ is: null, counts: 0 }));
  const label = (at: number, is: boolean) => labels.splice(at, 1, { is, counts: SNIPPET_COUNTS });
  for (const words of withouts) for (const [at, text] of texts.entries()) if (text.includes(folded(words))) label(at, false);
  for (const words of withs) {
    const places = texts.flatMap((text, at) => (text.includes(folded(words)) ? at : []));
    const longest = places.sort((one, other) => (texts[other]?.length ?? 0) - (texts[one]?.length ?? 0))[0];
    if (longest !== undefined) label(longest, true);
  }
  return labels;
}
