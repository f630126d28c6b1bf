import type { Passage } from '../../src/core/article.ts';
import type { Claim, Digest } from '../../src/core/digest.ts';
import { citeFrom } from '../../src/core/evidence/cite.ts';
import type { KeptDigest } from '../../src/library/kept-digest.ts';
import { seededRandom } from '../anchors/seeded-random.ts';
import type { View } from './driver.ts';

const NOUNS =
  'harbour council bridge orchard ferry school library storm festival railway museum river market hospital theatre lighthouse quarry vineyard glacier observatory'.split(
    ' ',
  );
const VERBS = 'opens closes delays rebuilds praises sells measures questions restores abandons'.split(' ');
const KINDS = 'old northern wooden unfinished crowded forgotten new smallest public frozen'.split(' ');
const PLACES = [
  'Orsund',
  'Hollin',
  'Brannoc',
  'Vellmar',
  'Tarrow',
  'Quillon',
  'Merrow',
  'Castelvero',
  'Łąkowo',
  'Zürau',
  '東浜',
  'Порт-Эллери',
];
const SYLLABLES = 'ba ko ri ten mu sal ver lo ga pin do cha er un is'.split(' ');
/** One digest every hour and a half: 5,000 of them are ten months. */
const STEP = 5_400_000;

/** A kept digest of a made-up article of about 1,600 words, always the same for a number; `now` (milliseconds) is when number 0 was updated, each further one is older. Every ninth has a page that changed. */
export function madeUpKept(number: number, now: number): KeptDigest {
  const random = seededRandom(number + 1);
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] as T;
  const word = () => {
    // Few words come often and many seldom, as in any language.
    const rare = seededRandom(Math.floor(random() ** 4 * 30_000));
    return Array.from({ length: 2 + Math.floor(rare() * 3) }, () => SYLLABLES[Math.floor(rare() * SYLLABLES.length)]).join('');
  };
  const sentence = () => {
    const words = Array.from({ length: 12 + Math.floor(random() * 10) }, () => (random() < 0.25 ? pick(NOUNS) : word()));
    return `${words.join(' ')}.`;
  };
  const passages: Passage[] = Array.from({ length: 24 }, (_, index) => ({
    id: `p${index}`,
    kind: 'paragraph',
    text: Array.from({ length: 4 }, sentence).join(' '),
  }));
  const host = `${pick(KINDS)}-${pick(NOUNS)}-${Math.floor(random() * 120)}.example`;
  const url = `https://${host}/story/${number}`;
  const place = pick(PLACES);
  const title = `${place}: ${pick(KINDS)} ${pick(NOUNS)} ${pick(VERBS)} ${pick(KINDS)} ${pick(NOUNS)}`;
  const source = { url, title, siteName: random() < 0.6 ? `The ${place} ${pick(['Courier', 'Gazette', 'Echo'])}` : null };
  const digest = digestOf(passages, source, new Date(now - number * STEP).toISOString());
  return {
    key: `page|${url}`,
    addresses: [url],
    length: 'standard',
    version: '0.1.0',
    digest,
    written: null,
    changes: number % 9 === 4 ? changeOf(digest) : null,
  };
}

function digestOf(passages: Passage[], own: { url: string; title: string; siteName: string | null }, at: string): Digest {
  const cite = citeFrom(passages);
  const claim = (passage: number): Claim => {
    const { id, text } = passages[passage] ?? { id: '', text: '' };
    const citation = cite(id, 0, text.indexOf('.') + 1);
    return { id: `c${passage}`, text: citation.exact, support: 'verbatim', citations: [citation], clarified: [], doubts: [], label: null };
  };
  const section = (number: number) => ({
    id: `s${number}`,
    kind: 'prose' as const,
    heading: '',
    headingCitations: [],
    paragraphs: [[0, 1, 2, 3].map((step) => claim(4 + number * 4 + step))],
    quotations: [],
  });
  const about = { canonicalUrl: null, byline: null, publishedAt: null, modifiedAt: null, language: 'en', direction: 'ltr' as const };
  return {
    version: 1,
    scope: 'page',
    source: { ...own, ...about, wordCount: 1600, contentHash: '0'.repeat(64) },
    article: { isArticle: true, confidence: 0.9, notes: [] },
    generatedAt: at,
    updatedAt: at,
    engine: { id: 'extractive', model: null },
    passages,
    headline: claim(0),
    lead: [claim(1), claim(2)],
    leadQuotations: [],
    sections: [0, 1, 2].map(section),
    quotations: [],
  };
}

/** One of the claims is gone from the page, the others stand. */
function changeOf(digest: Digest): KeptDigest['changes'] {
  const day = 86_400_000;
  const earlier = { ...digest, updatedAt: new Date(Date.parse(digest.updatedAt) - 9 * day).toISOString() };
  const was = (index: number) => digest.lead[index]?.text ?? '';
  const [first = null] = digest.lead[0]?.citations ?? [];
  const parts = [
    { id: 'c1', status: 'stands' as const, wordings: [{ was: was(0), now: was(0), citation: first }], speaker: null },
    { id: 'c2', status: 'gone' as const, wordings: [{ was: was(1), now: null, citation: null }], speaker: null },
  ];
  return { earlier, parts, fresh: [], more: 0 };
}

/** In a page of the extension that has opened the library: puts records into two of its stores. */
function putRecords(records: { card: unknown; kept: unknown }[]): Promise<void> {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open('citeback');
    opening.onerror = () => reject(opening.error);
    opening.onsuccess = () => {
      const db = opening.result;
      const change = db.transaction(['cards', 'digests'], 'readwrite');
      for (const { card, kept } of records) {
        change.objectStore('cards').put(card);
        change.objectStore('digests').put(kept);
      }
      change.onerror = () => reject(change.error);
      change.oncomplete = () => {
        db.close();
        resolve();
      };
    };
  });
}

const AT_ONCE = 50;

/** Puts so many made-up digests into the library by a page of the extension that has opened it, as an earlier version of the extension did: with cards that do not know of changes. */
export async function fillLibrary(page: View, count: number, now: number): Promise<void> {
  for (let start = 0; start < count; start += AT_ONCE) {
    const length = Math.min(AT_ONCE, count - start);
    await page.evaluate(
      putRecords,
      Array.from({ length }, (_, index) => earlierRecord(madeUpKept(start + index, now))),
    );
  }
}

/** The records of a digest as the first version of the library wrote them. */
export function earlierRecord(kept: KeptDigest): { card: unknown; kept: unknown } {
  const { key, addresses, digest } = kept;
  const { title, url, siteName, language, direction } = digest.source;
  const { scope, generatedAt, updatedAt } = digest;
  return { card: { key, addresses, card: { key, scope, title, url, siteName, language, direction, generatedAt, updatedAt } }, kept };
}
