import * as z from 'zod/mini';
import { modelChoiceSchema } from '../core/model-choice.ts';
import { HIGHLIGHT_COLOURS } from './highlight-colour.ts';

/** What the reader has chosen. `findArticles`: pages are judged as they load, where all sites are allowed too; `neverOn`: host names on which (and under which) they never are; `language`: of the interface, by its folder in `_locales`; null for the browser's own; `iconOpens`: what a click on the toolbar icon opens; `highlight`: the colour of lit words; `keepFor`: how long digests are kept after they were last updated; `models`: what writes digests beside the extractive engine; `writtenIn`: the language that it writes, BCP 47; null for the article's own; `translateQuotations`: into it too, under them. */
export const settingsSchema = z.strictObject({
  length: z._default(z.enum(['short', 'standard', 'long']), 'standard'),
  neverOn: z._default(z.array(z.string()), []),
  findArticles: z._default(z.boolean(), false),
  language: z._default(z.nullable(z.string()), null),
  iconOpens: z._default(z.enum(['popup', 'panel']), 'popup'),
  highlight: z._default(z.enum(HIGHLIGHT_COLOURS), HIGHLIGHT_COLOURS[0]),
  keepFor: z._default(z.enum(['ever', '30-days', 'never']), 'ever'),
  models: z._default(modelChoiceSchema, { engine: 'none' }),
  writtenIn: z._default(z.nullable(z.string().check(z.minLength(2), z.maxLength(35))), null),
  translateQuotations: z._default(z.boolean(), false),
});

export type Settings = z.infer<typeof settingsSchema>;

/** Sorts after every digit, so after every time. */
export const AFTER_ALL = '~';

const DAYS_30 = 30 * 86_400_000;

/** The reader's choice at a time (milliseconds): what was updated before this is not kept. ISO 8601 in UTC; an empty text is before all times. */
export const oldestKept = (keepFor: Settings['keepFor'], now: number): string =>
  ({ ever: '', '30-days': new Date(now - DAYS_30).toISOString(), never: AFTER_ALL })[keepFor];
