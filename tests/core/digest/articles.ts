import type { Article, Passage, PassageKind } from '../../../src/core/article.ts';
import { writeDigest } from '../../../src/core/digest/write-digest.ts';
import type { Digest, DigestLength } from '../../../src/core/digest.ts';

/** A passage in short: a paragraph, or its kind and its text. */
export type Block = string | readonly [PassageKind, string];

export function articleOf(blocks: readonly Block[], source: Partial<Article['source']> = {}): Article {
  const passages = blocks.map((block, at): Passage => {
    const [kind, text] = typeof block === 'string' ? (['paragraph', block] as const) : block;
    return { id: `p${at + 1}`, kind, text };
  });
  return {
    scope: 'page',
    source: {
      url: 'https://ottle.example/news/1',
      canonicalUrl: null,
      title: 'An untitled page',
      siteName: null,
      byline: null,
      publishedAt: null,
      modifiedAt: null,
      language: 'en',
      direction: 'ltr',
      wordCount: passages.reduce((sum, { text }) => sum + text.split(/\s+/).length, 0),
      ...source,
    },
    state: { isArticle: true, confidence: 1, notes: [] },
    passages,
  };
}

export const digestOf = (article: Article, options: { length?: DigestLength; sentences?: number; generatedAt?: string } = {}): Digest =>
  writeDigest(article, {
    contentHash: 'c0ffee',
    now: '2026-11-24T10:00:00Z',
    generatedAt: options.generatedAt ?? null,
    length: options.length ?? 'standard',
    sentences: options.sentences ?? null,
  });

/** A town's ferry goes electric: eighteen paragraphs on the boat, the money and the harbour. */
export const ferryParagraphs: readonly string[] = [
  'The harbour board of Ottle voted on Monday to replace its 61-year-old diesel ferry with a battery ferry that will cross the Sarn strait in nine minutes.',
  'The new boat will cost 14 million crowns, carry 120 passengers and 18 cars, and enter service in the spring of 2028.',
  '“We waited ten years for a boat that does not shake the windows of every house on the quay,” said Marta Lindqvist, the chair of the harbour board.',
  'The old ferry, the Sister Agnes, burns 900 litres of diesel a day. Her engine was built in 1965 and the maker closed in 1991. Spare parts are now turned by hand in a shed behind the bus station.',
  'Engineers at the Brandt yard in Kolm will build the battery ferry with two electric motors, either of which can bring the boat home alone.',
  'The batteries will be charged for four minutes at each landing, through an arm that finds the boat by itself. The yard has built eleven such boats, and none has yet missed a charge in service.',
  'But the arm has never been tried in waves as steep as those of the Sarn strait in November.',
  'Half of the money comes from the climate fund of the province, which pays for boats, buses and boilers that stop burning oil. The other half is a loan that the town will repay over twenty-five years.',
  'Ticket prices will rise by two crowns in January to pay the interest on the loan, the treasurer Paul Ekdahl told the meeting. A season ticket for residents will stay at its present price until 2030.',
  'Three members of the council voted against the loan because they fear that interest rates will rise before the contract is signed.',
  '“I like the boat and I do not like the bill,” said Henrik Moe, who runs the bakery on the quay and sits on the council.',
  'The province will audit the loan every spring, and it can stop its payments if the boat is late by more than a year.',
  'The landing on the island of Sarn must be rebuilt before the battery ferry can berth there. Divers found in August that six of its forty wooden piles are hollow.',
  'The island landing will be closed for eleven weeks in the autumn of 2027, and passengers will be carried by fishing boats from the north beach.',
  'Residents of the island asked for a covered waiting room, because the present shelter lost its roof in a storm two years ago.',
  'The waiting room will have a stove, a telephone and a window on the strait, according to drawings that the board showed on Monday.',
  'The Sister Agnes will be sold for one crown to a museum of steam and motor boats, if the museum can find a berth for her by the end of next year.',
  'Nobody at the meeting could say who will ring her bell on the last crossing.',
];

export const ferry = (): Article => articleOf(ferryParagraphs, { title: 'Ottle buys a battery ferry' });

/** How many words a digest's lead and sections have. */
export const shownWords = (digest: Digest): number =>
  [...digest.lead, ...digest.sections.flatMap((section) => section.paragraphs.flat())].reduce(
    (sum, claim) => sum + claim.text.split(/\s+/).length,
    0,
  );

const places = ['Ottle', 'Kolm', 'Sarn', 'Brannick', 'Velmar', 'Tisby', 'Oskerry', 'Pellan', 'Lanmouth', 'Hollin', 'Merrow'];
const openings = [
  'The dredging of the outer channel',
  'A row of coloured lanterns',
  'The orchard behind the brewery',
  'The swimming school',
  'A narrow tram line',
  'The choir of retired fishermen',
  'The glass roof of the market hall',
];
const happenings = [
  'moved four barges of grey mud every winter day',
  'was paid for with coins that bakers had kept in a jar',
  'yields eleven kinds of apple without a single label',
  'teaches children to float before they learn to divide',
  'needs a bag of sand whenever wet leaves make its rails slippery',
  'sang until rain dripped upon the music stands',
  'sheltered sixty goats during the last flood',
  'hides a brass telescope that astronomers forgot',
];
const endings = [
  'because a founder once asked for it in her will',
  'although the treasurer had begged for a cheaper plan',
  'while inspectors from the capital argued about varnish',
  'before anybody thought to write down the rules',
  'after two quarrelsome brothers finally shared their ladder',
  'so that pilots arriving at midnight recognise the shore',
  'unless frost closes the gate above the reservoir',
  'whenever the brass bell announces a foreign sail',
  'since engineers proved that granite sinks slower than oak',
];

const report = (subject: number): string[] =>
  places.map((place, at) => {
    const turn = subject * places.length + at;
    const guests = places[(at * 3 + subject + 1) % places.length];
    return `${openings[subject]} near ${place} ${happenings[turn % 8]} ${endings[turn % 9]}, and ${turn + 12} visitors from ${guests} came by bicycle.`;
  });

/** A made-up survey of the coast in seventy-seven sentences, one subject after another; hardly any two share three words. */
export const longReport = (): Article =>
  articleOf(
    openings.flatMap((_, subject) => report(subject)),
    { title: 'Along the strait' },
  );

/** The same with a heading over each of its seven subjects. */
export const headedReport = (): Article =>
  articleOf(
    openings.flatMap((opening, subject): Block[] => [['heading', opening], ...report(subject)]),
    { title: 'Along the strait' },
  );
