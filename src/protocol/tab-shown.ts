import * as z from 'zod/mini';

/** The digest of what stands in a tab, and the address that it was read at. */
export const shownSchema = z.strictObject({ key: z.string(), address: z.string() });

/** What is remembered of a tab has this before the tab's id. */
export const TAB_PREFIX = 'tab:';
