import type { Article, ReadingNote } from '../article.ts';
import { articleText } from '../article-text.ts';
import { claimsOf } from '../claims-of.ts';
import type { Claim, Digest, DigestLength, Section } from '../digest.ts';
import { claimHolds, holdsIn } from '../evidence/citations-hold.ts';
import { citeFrom } from '../evidence/cite.ts';
import { findQuotations } from '../quotations/find-quotations.ts';
import { findLanguage } from '../text/find-language.ts';
import { clarifyClaims } from './clarify-claims.ts';
import { endAtHeadings } from './end-at-headings.ts';
import { findHeadedRows } from './find-headed-rows.ts';
import { findDescribed, findShortSentence, findStandfirst } from './find-headline.ts';
import { findSeries } from './find-series.ts';
import { dropNamedBeside, introduceSpeakers } from './introduce-speakers.ts';
import { labelInnerHeadings } from './label-inner-headings.ts';
import { labelLeadIns } from './label-lead-ins.ts';
import { labelSpeakers } from './label-speakers.ts';
import { labelTurns, turnsIn } from './label-turns.ts';
import { labelled } from './mark-parts.ts';
import { wordsIn } from './outline-article.ts';
import { timesIn } from './outline-series.ts';
import { placeQuotations } from './place-quotations.ts';
import { withPlainHeadings } from './plain-headings.ts';
import { planDigest } from './plan-digest.ts';
import { readSentences } from './read-sentences.ts';
import { weighSentences } from './salience.ts';
import { weighForBrief } from './worth.ts';
import { claimWriter } from './write-claim.ts';
import { headParts, writeSections } from './write-sections.ts';

export interface WritingOptions {
  /** SHA-256 of the article's text, in hex. */
  contentHash: string;
  /** ISO 8601 in UTC. */
  now: string;
  /** When the first digest of this address was made; null where this is the first. */
  generatedAt: string | null;
  length: DigestLength;
  /** Exactly so many claims in lead and sections, whatever the length; null for what the length says. */
  sentences: number | null;
}

const SHORT_ARTICLE = 100;

type Body = Pick<Digest, 'headline' | 'lead' | 'sections'>;

/** The claims that hold in these passages, and how many do not. */
function keepWhatHolds(body: Body, passages: Article['passages']): { body: Body; dropped: number } {
  const holds = holdsIn(passages);
  const keep = (claims: readonly Claim[]) => claims.filter((claim) => claimHolds(claim, holds));
  const kept: Body = {
    headline: body.headline && claimHolds(body.headline, holds) ? body.headline : null,
    lead: keep(body.lead),
    sections: body.sections
      .map((section) => ({ ...section, paragraphs: section.paragraphs.map(keep).filter((paragraph) => paragraph.length) }))
      .filter((section) => section.paragraphs.length && section.headingCitations.every(holds)),
  };
  return { body: kept, dropped: claimsOf(body).length - claimsOf(kept).length };
}

function writeBody(
  read: Article,
  options: WritingOptions,
  taken: ReadonlySet<string>,
): { body: Body; groups: Set<string>[]; words: number } {
  const { source } = read;
  const article = { ...read, passages: [...withPlainHeadings(read.passages, source.title)] };
  const { passages } = article;
  const cite = citeFrom(passages);
  const series = [
    ...findSeries(passages, source.language, article.numbers ?? {}).map((each) =>
      endAtHeadings(each, passages, article.levels ?? {}, source.title),
    ),
    ...findHeadedRows(passages, article.levels ?? {}, source.title),
  ];
  const turns = turnsIn(passages);
  const marked = new Map([
    ...[...turns].map(([at, { body }]) => [at, body] as const),
    ...series.flatMap(({ items }) => items.map(({ at, body }) => [at, body] as const)),
  ]);
  const sentences = readSentences(passages, source.language, source, marked);
  const salience = weighSentences(sentences, source.title, source.language);
  const above = options.sentences === null ? (findStandfirst(sentences, article) ?? findDescribed(sentences, article)) : null;
  const headline = above ?? findShortSentence(sentences, salience, source.title);
  const weights = options.sentences === null ? weighForBrief(sentences, article, salience) : salience;
  const plan = planDigest(sentences, weights, article, { ...options, headline, series });
  const parts = headParts(plan.parts);
  const writeClaim = claimWriter(cite, taken);
  const times = timesIn(series, sentences);
  const speaking = labelTurns(turns, [plan.lead, ...plan.parts.map(({ chosen }) => chosen)]);
  const leadIns = new Map([...labelLeadIns([{ marks: new Map(), chosen: plan.lead }, ...plan.parts], sentences), ...speaking]);
  const inner = new Map([...leadIns, ...labelInnerHeadings(plan.parts, passages, source.title)]);
  const body = {
    headline: headline && writeClaim(headline),
    lead: plan.lead.map((sentence) => labelled(writeClaim(sentence), times.get(sentence) ?? leadIns.get(sentence), cite)),
    sections: writeSections(parts, inner, cite, writeClaim, source.language),
  };
  const groups = parts.map((part) => new Set(part.sentences.map((sentence) => sentence.passage.id)));
  const elsewhere = new Set(passages.map(({ id }) => id).filter((id) => !groups.some((group) => group.has(id))));
  return { body, groups: [elsewhere, ...groups], words: wordsIn(sentences) };
}

/** The body with notes that say whom its pronouns mean and who answers, where that is certain, and whose surname it is that comes before the whole name. */
function clarified(body: Body, quotations: Digest['quotations'], title: string): Body {
  const runs = [body.lead, ...body.sections.map((section) => section.paragraphs.flat())];
  const claims = introduceSpeakers(
    runs.flatMap((run) => labelSpeakers(clarifyClaims(run, quotations), quotations, title)),
    quotations,
    `${title}\n${body.headline?.text ?? ''}`,
  );
  const byId = new Map(claims.map((claim) => [claim.id, claim]));
  const withNotes = (those: readonly Claim[]) => those.map((claim) => byId.get(claim.id) ?? claim);
  const sections = body.sections.map((section) => ({ ...section, paragraphs: section.paragraphs.map(withNotes) }));
  return { ...body, lead: withNotes(body.lead), sections };
}

/** The article with the language that its words are in, for choosing among them; the digest says what the page says. */
const inItsLanguage = (article: Article): Article => ({
  ...article,
  source: { ...article.source, language: findLanguage(articleText(article.passages), article.source.language) },
});

/** Writes the digest of an article from its own sentences: every claim is the exact words that it cites. */
export function writeDigest(article: Article, options: WritingOptions): Digest {
  const { passages, source, state } = article;
  const quotations = findQuotations(passages, source.language, citeFrom(passages));
  const {
    body: drafted,
    groups,
    words,
  } = writeBody(inItsLanguage(article), options, new Set([...passages, ...quotations].map(({ id }) => id)));
  const { body, dropped } = keepWhatHolds(clarified(drafted, quotations, source.title), passages);
  const [leadQuotations = [], ...placed] =
    options.length === 'short' ? [] : placeQuotations(quotations, groups, claimsOf(body), source.language, source.title);
  const partOf = ({ id }: Section) => drafted.sections.findIndex((section) => section.id === id);
  const namesIn = (ids: readonly string[]) => quotations.flatMap(({ id, speaker }) => (ids.includes(id) ? (speaker?.name ?? []) : []));
  const notes: ReadingNote[] = [...state.notes];
  if (words < SHORT_ARTICLE && !notes.some(({ kind }) => kind === 'very-short')) notes.push({ kind: 'very-short' });
  if (dropped) notes.push({ kind: 'claims-dropped', count: dropped });
  return {
    version: 1,
    scope: article.scope,
    source: { ...source, contentHash: options.contentHash },
    article: { ...state, notes },
    generatedAt: options.generatedAt ?? options.now,
    updatedAt: options.now,
    engine: { id: 'extractive', model: null },
    passages,
    headline: body.headline,
    lead: dropNamedBeside(body.lead, namesIn(leadQuotations)),
    leadQuotations,
    sections: body.sections.map((section) => {
      const beside = placed[partOf(section)] ?? [];
      const named = namesIn([...leadQuotations, ...placed.slice(0, partOf(section) + 1).flat()]);
      const paragraphs = section.paragraphs.map((claims) => dropNamedBeside(claims, named));
      return { ...section, paragraphs, quotations: beside };
    }),
    quotations,
  };
}
