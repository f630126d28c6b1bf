import * as z from 'zod/mini';

/** Whole, and not below nothing. A refinement: zod's own kinds of numbers would weigh more than all that is counted with them. */
export const count = z.number().check(z.gte(0), z.refine(Number.isSafeInteger));
