import type { Passage } from '../../src/core/article.ts';
import type { Citation, Claim, Digest, Quotation, Section } from '../../src/core/digest.ts';
import { citeFrom } from '../../src/core/evidence/cite.ts';
import { type KeptDigest, keptDigestSchema } from '../../src/library/kept-digest.ts';
import { exampleDigest } from './example-digest.ts';

/** What a page is made to say of itself beside its texts. */
export interface Saying {
  /** Title, site and writer; the first text where left out. */
  about?: string;
  url?: string;
}

/**
 * A digest whose citations hold and whose page has written each of these texts wherever words of a page can come to: headings, sentences with labels and
 * added names, quotations with their speakers' names and roles; the first one as title, site and writer.
 */
export function digestSaying(
  texts: readonly string[],
  { about = texts[0] ?? '', url = 'https://page.example/story' }: Saying = {},
): Digest {
  const passages: Passage[] = texts.flatMap((text, at) => [
    { id: `h${at}`, kind: 'heading' as const, text },
    { id: `p${at}`, kind: 'paragraph' as const, text },
    // Fifteen words and more, so that the heading above counts as one of which nothing is shown.
    { id: `u${at}`, kind: 'heading' as const, text: `Unshown ${text}`.slice(0, 110) },
    { id: `f${at}`, kind: 'paragraph' as const, text: `${'plain words of filling '.repeat(6)}${text}` },
  ]);
  const citeIn = citeFrom(passages);
  const cite = (id: string, text: string): Citation => citeIn(id, 0, text.length);
  const [first = ''] = texts;
  const quotations = texts.map((text, at) => quotationOf(`q${at}`, text, cite(`p${at}`, text)));
  return {
    ...exampleDigest,
    source: { ...exampleDigest.source, url, canonicalUrl: url, title: about, siteName: about, byline: about },
    passages,
    headline: claimOf('c-top', first, cite('p0', first)),
    lead: [claimOf('c-lead', first, cite('p0', first))],
    leadQuotations: ['q0'],
    sections: texts.map((text, at) => sectionOf(at, text, cite(`h${at}`, text), cite(`p${at}`, text))),
    quotations,
  };
}

const claimOf = (id: string, text: string, citation: Citation): Claim => ({
  id,
  text,
  support: 'verbatim',
  citations: [citation],
  clarified: [{ start: 0, end: Math.min(1, text.length), text, citation }],
  doubts: [],
  label: { text, citation },
});

const sectionOf = (at: number, text: string, heading: Citation, words: Citation): Section => ({
  id: `s${at}`,
  kind: 'prose',
  heading: text,
  headingCitations: [heading],
  paragraphs: [[claimOf(`c${at}`, text, words)]],
  quotations: at === 0 ? [] : [`q${at}`],
});

const quotationOf = (id: string, text: string, citation: Citation): Quotation => ({
  id,
  text,
  citations: [citation],
  continues: null,
  speaker: { name: text, role: text, kind: 'person', mention: citation, nameCitation: citation, roleCitation: citation },
  attribution: citation,
  confidence: 1,
});

/** A digest as the library keeps it, and as its file holds it; `at` is the path of its page on a site of its own. */
export function keptSaying(texts: readonly string[], at: string, about?: string): KeptDigest {
  const url = `https://page.example/${at}`;
  const digest = digestSaying(texts, { url, ...(about === undefined ? {} : { about }) });
  return keptDigestSchema.parse({ key: `page|${url}`, addresses: [url], length: 'standard', version: '0.1.0', digest, changes: null });
}
