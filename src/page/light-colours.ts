/** The colours that lit words can have. */
export type LightColour = 'yellow' | 'green' | 'blue' | 'pink';

/** A mark's ground and the ink on it. Both are set, so that the words are as clear on a dark page as on a light one. */
export interface Mark {
  ground: string;
  ink: string;
}

/** Marks that stand out from white, and from dark pages by far, with dark ink at 7:1 at least. */
export const LIGHT_MARKS: Readonly<Record<LightColour, Mark>> = {
  yellow: { ground: '#ffe38a', ink: '#1f1a08' },
  green: { ground: '#9fe8a8', ink: '#0b2411' },
  blue: { ground: '#9cd2ff', ink: '#0a1f33' },
  pink: { ground: '#ffaad4', ink: '#330a1f' },
};

const PALE_YELLOW: Mark = { ground: '#fff3c4', ink: '#1f1a08' };
const PALE_BLUE: Mark = { ground: '#cfe3ff', ink: '#0d1b2e' };
const PALE_GREEN: Mark = { ground: '#d8f0dc', ink: '#10251a' };
const PALE_PINK: Mark = { ground: '#ffdcec', ink: '#330a1f' };

/** What is pointed at has the chosen colour, pale; not yellow, in which it would be lost in what is shown as used. */
const POINTED: Readonly<Record<LightColour, Mark>> = { yellow: PALE_GREEN, green: PALE_GREEN, blue: PALE_BLUE, pink: PALE_PINK };

const rule = (name: string, { ground, ink }: Mark, more = '') =>
  `::highlight(citeback-${name}) { background-color: ${ground}; color: ${ink}; ${more}}`;

/** The rules of a page's highlights. What is pointed at and who said it are paler than the words lit, and unlike each other. */
export const rulesOfLights = (colour: LightColour): string => `
::highlight(citeback-read) { background-color: rgb(214 178 60 / 0.3); }
${rule('hover', POINTED[colour])}
${rule('attribution', colour === 'blue' ? PALE_YELLOW : PALE_BLUE)}
${rule('passage', LIGHT_MARKS[colour])}
${rule('changed', { ground: '#ffd9c2', ink: '#3a1605' }, 'text-decoration: underline wavy #a3471b; ')}
@media (forced-colors: active) {
::highlight(citeback-read) { text-decoration: underline dotted; }
::highlight(citeback-hover), ::highlight(citeback-attribution) { background-color: Highlight; color: HighlightText; }
::highlight(citeback-passage), ::highlight(citeback-changed) { background-color: Mark; color: MarkText; }
}`;
