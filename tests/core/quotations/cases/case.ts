/** A quotation as a careful reader tells it: its words, and the name of its speaker, "?" and the words for somebody without a name, or null for nobody. */
export type Said = readonly [words: string, speaker: string | null];

/** What the case is about, its paragraphs, and every quotation in them; none where the marks hold no quotation. */
export type Case = readonly [what: string, paragraphs: string | readonly string[], said: readonly Said[]];
