import * as z from 'zod/mini';
import { articleSchema, scopeSchema } from '../core/article.ts';
import { count } from '../core/count.ts';
import { citationSchema } from '../core/digest.ts';
import { problemSchema } from './problem.ts';

/** A part of a digest with its citations: see core's `Evidence`. */
export const evidenceSchema = z.strictObject({
  part: z.string(),
  citations: z.array(citationSchema),
  attribution: z.nullable(citationSchema),
});
/** How words are lit: as the exact words cited, or as what stands in their place since they changed. */
export const toneSchema = z.enum(['exact', 'changed']);

/** One of several places where the words cited stand: the heading over it, and the text right before and after them. */
export const offeredPlaceSchema = z.strictObject({ heading: z.nullable(z.string()), before: z.string(), after: z.string() });

/** What the reader is told of words that are not simply there. `was`: the words cited. `now`: what stands in their place, `place` where it stands at one. `offer` names the places to the page that offered them. */
export const missingWordsSchemas = {
  changed: z.strictObject({ outcome: z.literal('changed'), was: z.string(), now: z.string(), place: z.nullable(citationSchema) }),
  gone: z.strictObject({ outcome: z.literal('gone'), was: z.string() }),
  ambiguous: z.strictObject({
    outcome: z.literal('ambiguous'),
    was: z.string(),
    count: z.number(),
    offer: z.number(),
    places: z.array(offeredPlaceSchema),
  }),
} as const;

export const pickStepSchema = z.enum(['begin', 'end', 'forget']);
export const keyStepSchema = z.enum(['next', 'previous', 'end']);

/** What the background asks of the reader in a page. */
export const pageRequests = {
  /** Read the page or its selection. `anyway` reads what is no article. */
  'read-page': {
    request: z.strictObject({ kind: z.literal('read-page'), scope: scopeSchema, anyway: z.boolean() }),
    answer: z.union([z.strictObject({ article: articleSchema }), z.strictObject({ problem: problemSchema })]),
  },
  /** End the readings that wait for the page; each is answered with the problem `stopped`. */
  'stop-reading': { request: z.strictObject({ kind: z.literal('stop-reading') }), answer: z.literal(null) },
  /** Light the citations' words in that tone (and the attribution's in its own) and scroll to the first. All or nothing: one that is not exactly there lights nothing. `language` is that of the text cited, `evidence` all that the digest stands on, in its order. */
  'light-in-page': {
    request: z.strictObject({
      kind: z.literal('light-in-page'),
      scope: scopeSchema,
      citations: z.array(citationSchema),
      attribution: z.nullable(citationSchema),
      language: z.nullable(z.string()),
      evidence: z.array(evidenceSchema),
      tone: toneSchema,
    }),
    answer: z.union([
      z.strictObject({ outcome: z.literal('lit') }),
      z.strictObject({ outcome: z.literal('translated') }),
      z.strictObject({ outcome: z.literal('hidden') }),
      missingWordsSchemas.changed,
      missingWordsSchemas.gone,
      missingWordsSchemas.ambiguous,
    ]),
  },
  /** Tell on the reading line what of a digest is in view. `evidence` is all that it stands on, in its order. */
  'follow-reading': {
    request: z.strictObject({ kind: z.literal('follow-reading'), scope: scopeSchema, evidence: z.array(evidenceSchema) }),
    answer: z.literal(null),
  },
  /** Let the words of one part of that digest glow where they are; null: of none. */
  'glow-in-page': { request: z.strictObject({ kind: z.literal('glow-in-page'), part: z.nullable(z.string()) }), answer: z.literal(null) },
  /** Tint all words that the digest stands on, or end that. */
  'cover-in-page': { request: z.strictObject({ kind: z.literal('cover-in-page'), isOn: z.boolean() }), answer: z.literal(null) },
  /** Scroll to a place in a passage: 0 is its beginning, 1 its end. */
  'go-to-passage': {
    request: z.strictObject({ kind: z.literal('go-to-passage'), passage: z.string(), at: z.number().check(z.gte(0), z.lte(1)) }),
    answer: z.literal(null),
  },
  /** Light the next or previous part of the evidence, or put the lights out. What is lit then is told on the reading line. */
  'step-in-page': { request: z.strictObject({ kind: z.literal('step-in-page'), step: keyStepSchema }), answer: z.literal(null) },
  /** Light one of the places that were offered last; not lit where the page has changed there since, or has offered others. */
  'light-place': {
    request: z.strictObject({ kind: z.literal('light-place'), offer: count, place: count }),
    answer: z.strictObject({ isLit: z.boolean() }),
  },
  /** Let the reader point at the part of the page to be digested, end that, or forget the part chosen. What comes of pointing is told by a notice. */
  'pick-part': { request: z.strictObject({ kind: z.literal('pick-part'), step: pickStepSchema }), answer: z.literal(null) },
  /** The address that the document shows now. */
  'which-page': { request: z.strictObject({ kind: z.literal('which-page') }), answer: z.strictObject({ address: z.string() }) },
} as const;

/** What a page's scripts of ours tell the background; the tab is always the sender's. */
export const pageNotices = {
  /** The detector's judgement: 0 to 1, how probably this page is an article. */
  'page-judged': z.strictObject({ kind: z.literal('page-judged'), score: z.number().check(z.gte(0), z.lte(1)) }),
  /** The document shows another address than the one that was read (a single-page application went on). */
  'page-moved': z.strictObject({ kind: z.literal('page-moved') }),
  /** The reader has pointed at the part of the page that is to be digested, or has given up doing so. */
  'part-picked': z.strictObject({ kind: z.literal('part-picked') }),
  'picking-ended': z.strictObject({ kind: z.literal('picking-ended') }),
  /** Much text came into the article after it was read. */
  'page-grew': z.strictObject({ kind: z.literal('page-grew') }),
} as const;

export type Tone = z.infer<typeof toneSchema>;
export type PickStep = z.infer<typeof pickStepSchema>;
export type PageRequests = typeof pageRequests;
export type PageRequestKind = keyof PageRequests;
export type PageRequestOf<K extends PageRequestKind> = z.infer<PageRequests[K]['request']>;
export type PageAnswerOf<K extends PageRequestKind> = z.infer<PageRequests[K]['answer']>;
