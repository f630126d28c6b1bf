import { useMemo, useState } from 'preact/hooks';
import { Fragment, jsx, jsxs } from 'preact/jsx-runtime';
import { formatNumber, interfaceLanguage, say, sayCount } from '../platform/words.ts';

/**
 * What a part that is loaded once it is wanted takes from its page, for it is bundled apart: there is one Preact in a page, and one choice of language.
 * build.mjs has the names of these in such a bundle lead here.
 */
export const sharedWithLate = { Fragment, jsx, jsxs, useMemo, useState, formatNumber, interfaceLanguage, say, sayCount };

Object.assign(globalThis, { citebackShared: sharedWithLate });
