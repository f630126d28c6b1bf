import * as z from 'zod/mini';

/** What the reader has chosen. `neverOn`: host names on which (and under which) articles are not looked for. */
export const settingsSchema = z.strictObject({
  length: z._default(z.enum(['short', 'standard', 'long']), 'standard'),
  neverOn: z._default(z.array(z.string()), []),
});

export type Settings = z.infer<typeof settingsSchema>;
