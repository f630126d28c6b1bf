import * as z from 'zod/mini';
import { passageSchema } from '../core/article.ts';
import { citationSchema, digestSchema, quotationSchema } from '../core/digest.ts';
import { digestChangesSchema } from '../core/digest-changes.ts';
import { evidenceSchema, missingWordsSchemas, pickStepSchema, toneSchema } from './page-messages.ts';
import { problemSchema } from './problem.ts';
import { writtenInViewSchema } from './tab-view.ts';

/** A kept digest as the list of them shows it. Times are ISO 8601 in UTC. `changedSince`: its page has changed, and so long the words before that had stood. */
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
  changedSince: z.optional(z.string()),
});

/**
 * What became of an activated citation. `lit`: its words are highlighted and in view. `opened`: its link, or the page where no link is unique, was
 * opened in a new tab. `to-open`: the view has to open it, since this browser goes to a link's words only out of a gesture. `hidden`: its words are in the page, but nobody sees them there now. `ambiguous`: the page in `tabId` offers the places.
 */
export const lightAnswerSchema = z.union([
  z.strictObject({ outcome: z.literal('lit') }),
  z.strictObject({ outcome: z.literal('opened'), linked: z.boolean() }),
  z.strictObject({ outcome: z.literal('to-open'), address: z.string(), linked: z.boolean() }),
  z.strictObject({ outcome: z.literal('translated') }),
  z.strictObject({ outcome: z.literal('hidden') }),
  missingWordsSchemas.changed,
  missingWordsSchemas.gone,
  z.strictObject({ ...missingWordsSchemas.ambiguous.shape, tabId: z.number() }),
  z.strictObject({ outcome: z.literal('failed'), problem: problemSchema }),
]);

/** Every request that a view may make of the background, with the shape of its answer. */
export const requests = {
  /** Light citations in the page that digest `key` was made from, and walk from there through `evidence`, which is all that the view shows, in its order; in `tabId` where that tab shows it, else in another tab that does, else in a new one, which opens `link`: it leads to the first one's words, null where none does. */
  'light-citations': {
    request: z.strictObject({
      kind: z.literal('light-citations'),
      key: z.string(),
      tabId: z.number(),
      citations: z.array(citationSchema).check(z.minLength(1)),
      attribution: z.nullable(citationSchema),
      evidence: z.array(evidenceSchema),
      tone: toneSchema,
      link: z.nullable(z.string()),
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
    answer: z.literal(null),
  },
  /**
   * Read a page that is open, and keep nothing of it: the one at these addresses, or (`last`) whatever stands in the tab that the reader was in before the
   * view's own, `viewTabId`. No page is opened for it.
   */
  'read-open-page': {
    request: z.strictObject({
      kind: z.literal('read-open-page'),
      which: z.enum(['its-own', 'last']),
      addresses: z.array(z.string()),
      viewTabId: z.nullable(z.number()),
    }),
    answer: z.union([
      z.strictObject({ outcome: z.literal('read'), address: z.string(), contentHash: z.string(), passages: z.array(passageSchema) }),
      z.strictObject({ outcome: z.literal('not-open') }),
      z.strictObject({ outcome: z.literal('failed'), problem: problemSchema }),
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
  /** One kept digest with the headings that it shows nothing of, and what became of the one before it; null where there is none of that key (any more). */
  'find-digest': {
    request: z.strictObject({ kind: z.literal('find-digest'), key: z.string(), tabId: z.nullable(z.number()) }),
    answer: z.nullable(
      z.strictObject({
        digest: digestSchema,
        unshown: z.array(citationSchema),
        written: z.nullable(writtenInViewSchema),
        changes: z.nullable(digestChangesSchema),
      }),
    ),
  },
  /** The quotations in a text that is no article: the lines of a summary. */
  'find-quotations': {
    request: z.strictObject({ kind: z.literal('find-quotations'), lines: z.array(passageSchema), language: z.nullable(z.string()) }),
    answer: z.array(quotationSchema),
  },
  /** A null key: all of them. From the library they can be brought back for a while. */
  'delete-digest': {
    request: z.strictObject({ kind: z.literal('delete-digest'), key: z.nullable(z.string()), tabId: z.nullable(z.number()) }),
    answer: z.literal(null),
  },
  /** Deletes all digests, the settings and what is remembered until the browser closes, for good. */
  'delete-all': { request: z.strictObject({ kind: z.literal('delete-all') }), answer: z.literal(null) },
} as const;

export type Requests = typeof requests;
export type RequestKind = keyof Requests;
export type RequestOf<K extends RequestKind> = z.infer<Requests[K]['request']>;
export type AnswerOf<K extends RequestKind> = z.infer<Requests[K]['answer']>;
export type DigestCard = z.infer<typeof digestCardSchema>;
/** What became of a citation whose words are not simply there. */
export type MissingWords = Extract<LightAnswer, { outcome: 'changed' | 'gone' | 'ambiguous' }>;
export type LightAnswer = z.infer<typeof lightAnswerSchema>;
