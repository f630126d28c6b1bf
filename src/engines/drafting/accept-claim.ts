import type { Claim } from '../../core/digest.ts';
import type { Cite } from '../../core/evidence/cite.ts';
import { claimText } from '../../core/evidence/cited-text.ts';
import { checkClaim } from '../../core/evidence/claims/check-claim.ts';
import type { Doubt } from '../../core/evidence/claims/doubt.ts';
import { joinNeighbours } from '../../core/evidence/claims/join-neighbours.ts';
import type { DraftedClaim } from './answer-shapes.ts';
import { hasLooseMark } from './has-loose-mark.ts';
import { isPlainText } from './is-plain-text.ts';
import type { NumberedSentence } from './number-sentences.ts';

/** What claims are checked against. */
export interface ArticleFacts {
  title: string;
  /** BCP 47; null where nobody knows it. */
  language: string | null;
  publishedAt: string | null;
  /** All numbered sentences of the article, in order. */
  sentences: readonly NumberedSentence[];
  cite: Cite;
}

const LONGEST = 600;
const MOST_SENTENCES = 4;
/** So many sentences before the cited ones may tell who “she” is. */
const SENTENCES_BEFORE = 3;

/** A model's claim as one of the digest, without its id, where the sentences that it names carry it; null where they do not, it is no plain text, or a quotation in it has no end. `given`: the numbers that the request held. */
export function acceptClaim(drafted: DraftedClaim, given: ReadonlySet<number>, facts: ArticleFacts): Omit<Claim, 'id'> | null {
  const text = drafted.text.trim().normalize('NFC');
  const numbers = [...new Set(drafted.sentences)].sort((a, b) => a - b);
  if (text === '' || text.length > LONGEST || !isPlainText(text)) return null;
  if (numbers.length === 0 || numbers.length > MOST_SENTENCES || !numbers.every((number) => given.has(number))) return null;
  const cited = numbers.flatMap((number) => facts.sentences[number - 1] ?? []);
  const citations = cited.map(({ passage, start, end }) => facts.cite(passage, start, end));
  const shared = { text, citations, clarified: [], label: null };
  const sources = cited.map((sentence) => sentence.text);
  const own = claimText(sources);
  if (isSameWords(text, own)) return { ...shared, text: own, support: 'verbatim', doubts: [] };
  if (hasLooseMark(text)) return null;
  const { verdict, doubts } = checkClaim(text, sources, {
    language: facts.language,
    context: contextOf(cited, facts),
    publishedAt: facts.publishedAt,
  });
  if (verdict === 'failed') return null;
  return { ...shared, support: verdict, doubts: verdict === 'partial' ? condense(doubts, text) : [] };
}

/** Whether a text is the page's own, but for spaces and how letters are composed. */
const isSameWords = (text: string, own: string): boolean =>
  text.replace(/\s+/gu, ' ') === own.normalize('NFC').replace(/\s+/gu, ' ').trim();

const LONGEST_DETAIL = 120;

/** One doubt of each kind, with all the words that it is about. */
function condense(doubts: readonly Doubt[], text: string): Claim['doubts'] {
  const kinds = [...new Set(doubts.map(({ kind }) => kind))];
  return kinds.map((kind) => {
    const details = new Set(doubts.filter((doubt) => doubt.kind === kind).map(({ detail }) => detail));
    const all = joinNeighbours([...details], text).join(', ');
    const letters = [...all];
    return { kind, detail: letters.length > LONGEST_DETAIL ? `${letters.slice(0, LONGEST_DETAIL).join('')}…` : all };
  });
}

/** What stands before the cited sentences, the title first. */
function contextOf([first]: readonly NumberedSentence[], { title, sentences }: ArticleFacts): string[] {
  const at = (first?.number ?? 1) - 1;
  return [title, ...sentences.slice(Math.max(0, at - SENTENCES_BEFORE), at).map(({ text }) => text)];
}
