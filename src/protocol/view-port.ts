import * as z from 'zod/mini';
import { tabViewSchema } from './tab-view.ts';

/** The name of the port on which a popup or a panel follows a tab. It lasts as long as the view; when it breaks, the worker was stopped: connect and watch again. */
export const VIEW_PORT = 'citeback-view';

/**
 * From a view: which tab it shows.
 * - `read: 'on-click'`: the click on the toolbar icon, or its shortcut, opened the view: read the page (a kept digest comes first, then the check against the page)
 * - `read: 'now'`: a button in the view: the same, but it lets us into no tab
 * - `read: 'never'`: only what is known; a panel following tabs
 * `anyway` digests a page that is no article.
 */
const watchSchema = z.strictObject({
  kind: z.literal('watch'),
  tabId: z.number(),
  read: z.enum(['on-click', 'now', 'never']),
  anyway: z.boolean(),
});

/** From a view: the reader wants what is being done for that tab to end. */
const stopSchema = z.strictObject({ kind: z.literal('stop'), tabId: z.number() });

/** From a view: the model is to write no more of that tab's digest, or to write it (again). */
const modelStepSchema = z.strictObject({ kind: z.literal('model'), tabId: z.number(), step: z.enum(['stop', 'write']) });

export const viewRequestSchema = z.union([watchSchema, stopSchema, modelStepSchema]);

/** From the background: what the watched tab's view shows now; sent at once and at every change. */
const tabViewMessageSchema = z.strictObject({ kind: z.literal('tab-view'), tabId: z.number(), view: tabViewSchema });

/** From the background: the reader has called for the watched tab's digest, by a click or keys outside the view. */
const calledMessageSchema = z.strictObject({ kind: z.literal('called'), tabId: z.number() });

export const viewNewsSchema = z.union([tabViewMessageSchema, calledMessageSchema]);

export type Watch = z.infer<typeof watchSchema>;
export type ModelStep = z.infer<typeof modelStepSchema>['step'];
export type Stop = z.infer<typeof stopSchema>;
