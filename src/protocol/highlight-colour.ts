/** The colours in which words can be lit; the first is the one that nobody chose. Kept apart from the settings' schema: the page is told of nothing else. */
export const HIGHLIGHT_COLOURS = ['yellow', 'green', 'blue', 'pink'] as const;

export type HighlightColour = (typeof HIGHLIGHT_COLOURS)[number];
