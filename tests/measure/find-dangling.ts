import { claimsOf } from '../../src/core/claims-of.ts';
import type { Claim, Digest } from '../../src/core/digest.ts';
import { splitSentences } from '../../src/core/text/split-sentences.ts';

/** Pronouns, demonstratives and connectives that lean on what comes before; a list of its own, so that a gap in the rules shows. */
const LEANING =
  /^["“„«‘'(]*(?:he|she|it|they|him|her|his|its|their|theirs|this|that|these|those|such|there|but|and|or|so|yet|however|nevertheless|nonetheless|therefore|thus|hence|instead|meanwhile|moreover|furthermore|besides|also|then|otherwise|likewise|similarly|consequently|both|neither|another|er|sie|es|ihn|ihm|ihr|ihre|sein|seine|dieser?|dieses|diesem|diesen|aber|doch|und|oder|jedoch|allerdings|trotzdem|dennoch|deshalb|daher|außerdem|zudem|dabei|damit|dann|auch|il|elle|ils|elles|ce|cet|cette|ces|cela|mais|et|donc|pourtant|cependant|él|ella|ellos|ellas|esto|eso|este|esta|estos|estas|pero|además|también)(?=[\s,'’])/iu;
/** Openings of that kind that point at nothing before them: what only says that something is ("there are three", "es gibt", "it is unclear whether"). */
const STANDING =
  /^(?:there(?:’s|'s| (?:is|are|was|were|has been|have been|will be))|it (?:remains (?:unclear|to be seen)|(?:is|was) (?:unclear|not (?:yet )?(?:clear|known)))|es (?:gibt|gab)|il y (?:a|avait|aura)) /iu;

export const opensLeaning = (text: string): boolean => LEANING.test(text) && !STANDING.test(text);

/** What stands in the article right before a claim: the sentence before it in its passage, or the last of the passage before. */
function sentenceBefore(claim: Claim, { passages, source }: Digest): string | null {
  const [citation] = claim.citations;
  const at = passages.findIndex(({ id }) => id === citation?.passage);
  const passage = passages[at];
  if (!citation || !passage) return null;
  const earlier = splitSentences(passage.text, source.language).filter(({ end }) => end <= citation.start);
  const last = earlier.at(-1);
  if (last) return passage.text.slice(last.start, last.end);
  const before = passages
    .slice(0, at)
    .findLast(({ kind }) => kind !== 'heading' && kind !== 'caption' && kind !== 'table' && kind !== 'code');
  const end = before && splitSentences(before.text, source.language).at(-1);
  return before && end ? before.text.slice(end.start, end.end) : null;
}

/** The claims that open with a word that leans back, without a note of what it means, where the claim shown before them is not the sentence that the article has before them. */
export function findDangling(digest: Digest): Claim[] {
  const groups = [
    ...(digest.headline ? [[digest.headline]] : []),
    digest.lead,
    ...digest.sections.map(({ paragraphs }) => paragraphs.flat()),
  ];
  return groups.flatMap((claims) =>
    claims.filter((claim, at) => {
      if (!opensLeaning(claim.text) || claim.clarified.some(({ start }) => start < 12)) return false;
      const before = sentenceBefore(claim, digest);
      const shown = claims[at - 1]?.text;
      return shown === undefined || before === null || !before.includes(shown);
    }),
  );
}

export const countClaims = (digest: Digest): number => claimsOf(digest).length;
