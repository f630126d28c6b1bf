import * as z from 'zod/mini';
import { citationSchema, digestSchema } from '../core/digest.ts';
import { digestChangesSchema } from '../core/digest-changes.ts';
import { missingWordsSchemas, pickStepSchema, toneSchema } from './page-messages.ts';
import { problemSchema } from './problem.ts';

/** A kept digest as the list of them shows it. Times are ISO 8601 in UTC. */
export const digestCardSchema = z.strictObject({
  key: z.string(),
  scope: z.enum(['page', 'selection']),
  title: z.string(),
  url: z.string(),
  siteName: z.nullable(z.string()),
  language: z.nullable(z.string()),
  direction: z.enum(['ltr', 'rtl']),
  generatedAt: z.string(),
  updatedAt: z.string(),
});

/**
 * What became of an activated citation. `lit`: its words are highlighted and in view. `opened`: its link, or the page where no link is unique, was
 * opened in a new tab. `to-open`: the view has to open it, since this browser goes to a link's words only out of a gesture. `ambiguous`: the page in `tabId` offers the places.
 */
export const lightAnswerSchema = z.discriminatedUnion('outcome', [
  z.strictObject({ outcome: z.literal('lit') }),
  z.strictObject({ outcome: z.literal('opened'), linked: z.boolean() }),
  z.strictObject({ outcome: z.literal('to-open'), address: z.string(), linked: z.boolean() }),
  z.strictObject({ outcome: z.literal('translated') }),
  missingWordsSchemas.changed,
  missingWordsSchemas.gone,
  z.strictObject({ ...missingWordsSchemas.ambiguous.shape, tabId: z.number() }),
  z.strictObject({ outcome: z.literal('failed'), problem: problemSchema }),
]);

/** Why a file is no proof to be checked. */
const proofRefusalSchema = z.enum(['not-json', 'not-proof', 'newer-version', 'reserved-keys', 'contradiction']);

/** What a proof says of its page, as far as a view needs it. */
const proofSourceSchema = z.strictObject({
  title: z.string(),
  url: z.string(),
  language: z.nullable(z.string()),
  direction: z.enum(['ltr', 'rtl']),
});

/** What became of one citation of a proof: `exact` is what it cites, `now` the wording that stands there instead, where it changed. */
const checkedCitationSchema = z.strictObject({
  id: z.string(),
  status: z.enum(['exact', 'changed', 'gone', 'ambiguous']),
  exact: z.string(),
  now: z.nullable(z.string()),
});

/** Every request that a view may make of the background, with the shape of its answer. */
export const requests = {
  /** Light citations in the page that digest `key` was made from; in `tabId` where that tab shows it, else in another tab that does, else in a new one. */
  'light-citations': {
    request: z.strictObject({
      kind: z.literal('light-citations'),
      key: z.string(),
      tabId: z.number(),
      citations: z.array(citationSchema).check(z.minLength(1)),
      attribution: z.nullable(citationSchema),
      tone: toneSchema,
    }),
    answer: lightAnswerSchema,
  },
  /** Light one of the places that a tab's page offered: see `light-place` of the page. */
  'light-place': {
    request: z.strictObject({ kind: z.literal('light-place'), tabId: z.number(), offer: z.number(), place: z.number() }),
    answer: z.strictObject({ isLit: z.boolean() }),
  },
  /** Let the reader point in that tab's page at the text to be digested, or end that; `forget` has the whole page read again. */
  'pick-part': {
    request: z.strictObject({ kind: z.literal('pick-part'), tabId: z.number(), step: pickStepSchema }),
    answer: z.null(),
  },
  /**
   * Check the proof in a file against a page that is open: the one that it names, or (`last`) whatever stands in the tab that the reader was in before the
   * view's own, `viewTabId`. No page is opened for it, and nothing is kept.
   */
  'check-proof': {
    request: z.strictObject({
      kind: z.literal('check-proof'),
      text: z.string(),
      which: z.enum(['its-own', 'last']),
      viewTabId: z.nullable(z.number()),
    }),
    answer: z.discriminatedUnion('outcome', [
      z.strictObject({ outcome: z.literal('refused'), why: proofRefusalSchema }),
      z.strictObject({ outcome: z.literal('not-open'), source: proofSourceSchema }),
      z.strictObject({ outcome: z.literal('failed'), source: proofSourceSchema, problem: problemSchema }),
      z.strictObject({
        outcome: z.literal('checked'),
        source: proofSourceSchema,
        /** Where the page stands, and how many of the proof's sentences are not word for word. */
        address: z.string(),
        reworded: z.number(),
        citations: z.array(checkedCitationSchema),
      }),
    ]),
  },
  /** The kept digests, newest update first; in a private window (told by `tabId`) that window's own, from memory. */
  'list-digests': {
    request: z.strictObject({ kind: z.literal('list-digests'), tabId: z.nullable(z.number()) }),
    answer: z.union([
      z.strictObject({ digests: z.array(digestCardSchema), isPrivate: z.boolean() }),
      z.strictObject({ problem: problemSchema }),
    ]),
  },
  /** One kept digest, and what became of the one before it; null where there is none of that key (any more). */
  'find-digest': {
    request: z.strictObject({ kind: z.literal('find-digest'), key: z.string(), tabId: z.nullable(z.number()) }),
    answer: z.nullable(z.strictObject({ digest: digestSchema, changes: z.nullable(digestChangesSchema) })),
  },
  'delete-digest': {
    request: z.strictObject({ kind: z.literal('delete-digest'), key: z.string(), tabId: z.nullable(z.number()) }),
    answer: z.null(),
  },
  'delete-all': { request: z.strictObject({ kind: z.literal('delete-all') }), answer: z.null() },
} as const;

export type Requests = typeof requests;
export type RequestKind = keyof Requests;
export type RequestOf<K extends RequestKind> = z.infer<Requests[K]['request']>;
export type AnswerOf<K extends RequestKind> = z.infer<Requests[K]['answer']>;
export type DigestCard = z.infer<typeof digestCardSchema>;
/** What became of a citation whose words are not simply there. */
export type MissingWords = Extract<LightAnswer, { outcome: 'changed' | 'gone' | 'ambiguous' }>;
export type LightAnswer = z.infer<typeof lightAnswerSchema>;
