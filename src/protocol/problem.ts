import * as z from 'zod/mini';

/**
 * Why there is no digest, or why something could not be done. A value, not words: the wording and the next step live in the interface.
 * - not-permitted: Citeback may not read this tab until its icon is clicked
 * - page-refused: it was clicked, but the browser lets no extension into this page, or shows an error of its own there
 * - own-page: it is Citeback's own, as its library
 * - stopped: the reader ended the reading before it had come to anything
 * - picking: the reader is about to point at the text in the page
 * - framed-article: the text stands in a frame of another origin, `address` leads there
 * - link-refused, link-redirected: "Open link and summarize" opened the link, but may not read where it led
 */
export const problemSchema = z.strictObject({
  kind: z.enum([
    'not-permitted',
    'not-read-yet',
    'browser-page',
    'own-page',
    'extension-store',
    'pdf',
    'file-page',
    'framed-article',
    'empty-page',
    'no-text',
    'no-selection',
    'not-article',
    'picking',
    'stopped',
    'still-loading',
    'page-not-loaded',
    'page-refused',
    'navigated-away',
    'worker-restarted',
    'storage-full',
    'storage-unavailable',
    'tab-closed',
    'link-refused',
    'link-redirected',
    'digest-gone',
    'unexpected',
  ]),
  address: z.optional(z.string()),
  origin: z.optional(z.string()),
  detail: z.optional(z.string()),
});

export type Problem = z.infer<typeof problemSchema>;
export type ProblemKind = Problem['kind'];
