import { describe, expect, it } from 'vitest';
import type { Article, Passage } from '../../../src/core/article.ts';
import { claimsOf } from '../../../src/core/claims-of.ts';
import { compareDigest } from '../../../src/core/digest/compare-digest.ts';
import type { Digest } from '../../../src/core/digest.ts';
import { digestChangesSchema } from '../../../src/core/digest-changes.ts';
import { holdsIn } from '../../../src/core/evidence/citations-hold.ts';
import { chainWords, joinQuotations } from '../../../src/core/quotation-chains.ts';
import { extractive } from '../../../src/engines/extractive.ts';
import { exampleDigest, examplePassages } from '../../support/example-digest.ts';
import { readStory } from '../../support/read-story.ts';

const writing = { now: '2026-03-11T08:00:00.000Z', generatedAt: null, length: 'standard' as const, sentences: null };
const digestOf = (article: Article): Promise<Digest> => extractive.write(article, writing, new AbortController().signal);
const compareWith = (passages: Passage[], earlier = exampleDigest) => compareDigest(earlier, passages, earlier.source);
const rewrite = (id: string, change: (text: string) => string): Passage[] =>
  examplePassages.map((passage) => (passage.id === id ? { ...passage, text: change(passage.text) } : passage));
const textOf = (digest: Digest, id: string) => [...claimsOf(digest), ...digest.quotations].find((part) => part.id === id)?.text;

describe('an article with a corrected number and a sentence taken out', async () => {
  const earlier = await digestOf(readStory('news-swing-bridge', 'first'));
  const later = readStory('news-swing-bridge', 'later');
  const changes = compareDigest(earlier, later.passages, later.source);

  const COST = 'Replacing the bearings is expected to cost €6.3 million.';
  const DRIVERS = 'It leaves about 18,400 drivers a day with a detour of 23 kilometres through Marsh End.';
  const REPORT = 'The report was sent to the council’s transport committee but never appeared on its agenda.';
  const edits = new Map<string, string | null>([
    [COST, COST.replace('6.3', '7.1')],
    [DRIVERS, DRIVERS.replace('18,400', '16,900')],
    [REPORT, null],
  ]);
  const shown = claimsOf(earlier).map(({ text }) => text);

  it('has each sentence of its kept digest stand but the edited ones, and both wordings of those corrected', () => {
    const doubtful = changes.parts.filter(({ status }) => status !== 'stands');
    const expected = shown.flatMap((was) => {
      const now = edits.get(was);
      return now === undefined ? [] : [[now === null ? 'gone' : 'changed', [was, now]]];
    });
    expect(doubtful.map(({ status, wordings }) => [status, ...wordings.map(({ was, now }) => [was, now])])).toEqual(expected);
    expect(expected.length).toBeGreaterThan(0);
  });

  it('tells of the correction that it says now, and of numbers that were corrected outside the digest', () => {
    const fresh = changes.fresh.map(({ citation, was }) => [citation.exact, was]);
    expect(fresh).toContainEqual([expect.stringMatching(/^Correction: an earlier version/), null]);
    const outside = [...edits].filter(([was, now]) => now !== null && !shown.includes(was));
    for (const [was, now] of outside) expect(fresh).toContainEqual([now, was]);
    expect(changes.more).toBe(0);
  });

  it('has every place that it leads to in the page as it is now, and is of its published shape', () => {
    const holds = holdsIn(later.passages);
    const places = [
      ...changes.parts.flatMap(({ wordings }) => wordings.map(({ citation }) => citation)),
      ...changes.fresh.map(({ citation }) => citation),
    ];
    expect(places.flatMap((place) => place ?? []).every(holds)).toBe(true);
    expect(digestChangesSchema.safeParse(changes).success).toBe(true);
  });
});

describe('a live blog that grew', async () => {
  const earlier = await digestOf(readStory('live-storm-brannoc', 'first'));
  const later = readStory('live-storm-brannoc', 'later');
  const changes = compareDigest(earlier, later.passages, later.source);

  it('has its new entries among what is new, the most telling first and no more than can be read at once', () => {
    expect(changes.fresh.map(({ citation }) => citation.exact).join(' ')).toMatch(/second high-voltage line/);
    expect(changes.fresh).toHaveLength(6);
    expect(changes.more).toBeGreaterThan(0);
    expect(changes.fresh.every(({ was }) => was === null)).toBe(true);
  });

  it('keeps what its earlier entries said, but for what its summary has changed', () => {
    const isRewritten = (words: string) => /9,000 homes|road is closed at Pellan/.test(words);
    const doubtful = changes.parts.filter(({ status }) => status !== 'stands').map(({ id }) => textOf(earlier, id) ?? '');
    expect(doubtful.length).toBeGreaterThan(0);
    expect(doubtful).toEqual(claimsOf(earlier).flatMap(({ text }) => (isRewritten(text) ? [text] : [])));
    expect(changes.parts.find(({ status }) => status === 'changed')?.wordings[0]?.now).toContain('14,300 homes');
  });
});

describe('a page', () => {
  it('that says the same has nothing new, also in another order', () => {
    for (const passages of [examplePassages, examplePassages.toReversed()]) {
      const changes = compareWith(passages);
      expect(changes.parts.filter(({ status }) => status === 'gone')).toEqual([]);
      expect([changes.fresh, changes.more]).toEqual([[], 0]);
    }
  });

  it('that says another thing altogether has nothing of its digest left', () => {
    const changes = compareWith([
      { id: 'p1', kind: 'paragraph', text: 'The harbour café has a new stove, and nobody has to wear a coat there any more.' },
    ]);
    expect(new Set(changes.parts.map(({ status }) => status))).toEqual(new Set(['gone']));
    expect(changes.fresh.map(({ citation }) => citation.exact)).toEqual([
      'The harbour café has a new stove, and nobody has to wear a coat there any more.',
    ]);
  });

  it('without any text left has nothing at all', () => {
    const changes = compareWith([]);
    expect(new Set(changes.parts.map(({ status }) => status))).toEqual(new Set(['gone']));
    expect(changes.fresh).toEqual([]);
  });

  it('in which a sentence of the digest changed does not tell of it as new', () => {
    const changes = compareWith(rewrite('p3', (text) => text.replace('6.4', '6.9')));
    expect(changes.parts.filter(({ status }) => status === 'changed')).toHaveLength(1);
    expect(changes.fresh).toEqual([]);
  });

  const rewriteClaims = (passages: Passage[]) => {
    const part = compareWith(passages).parts.find(({ id }) => id === 'c3');
    return [part?.status, part?.wordings[0]?.now ?? null];
  };
  const COST = 'The work will cost 6.4 million crowns, of which the province pays half.';
  const CORRECTED = COST.replace('6.4', '6.9');

  it('in which a sentence was corrected and all around it rewritten has that sentence changed: it stands in its old place', () => {
    const passages = rewrite('p3', () => `A ship struck two pillars in the fog. ${CORRECTED}`).filter(({ id }) => id !== 'p4');
    expect(rewriteClaims(passages)).toEqual(['changed', CORRECTED]);
  });

  it('in which a sentence was taken out and one that says another number stands elsewhere has that sentence gone', () => {
    const passages = rewrite('p3', (text) => text.replace(` ${COST}`, ''));
    expect(rewriteClaims([...passages, { id: 'p10', kind: 'paragraph', text: CORRECTED }])).toEqual(['gone', null]);
  });

  it('in which only marks and spaces changed has nothing new', () => {
    const changes = compareWith(rewrite('p3', (text) => text.replace('autumn. ', 'autumn! ')));
    expect(changes.fresh).toEqual([]);
  });

  it('that says a new sentence twice is told of once', () => {
    const added = 'A crane fell into the river on Sunday and lies across the second arch.';
    const changes = compareWith([
      ...examplePassages,
      { id: 'p10', kind: 'paragraph', text: added },
      { id: 'p11', kind: 'paragraph', text: added },
    ]);
    expect(changes.fresh.map(({ citation }) => citation.exact)).toEqual([added]);
  });
});

describe('a quotation', async () => {
  const story = readStory('news-swing-bridge', 'first');
  const earlier = await digestOf(story);
  const editTo = (...edits: [string, string][]) => {
    for (const [was] of edits)
      expect(
        story.passages.some(({ text }) => text.includes(was)),
        was,
      ).toBe(true);
    const passages = story.passages.map((passage) => ({
      ...passage,
      text: edits.reduce((text, [was, now]) => text.replace(was, now), passage.text),
    }));
    const changes = compareDigest(earlier, passages, story.source);
    const doubtful = changes.parts.filter(({ status }) => status !== 'stands');
    const told = doubtful.map(({ status, wordings, speaker }) => ({
      status,
      words: wordings.map(({ was, now }) => [was, now]),
      speaker: [speaker?.was, speaker?.now],
    }));
    return { told, fresh: changes.fresh, places: doubtful.flatMap(({ wordings }) => wordings.map(({ citation }) => citation?.exact)) };
  };
  const LEADER = 'Ingrid Solheim-Das, who leads the opposition Harbour List';
  const COMMITTEE = 'I have been on that committee for nine years and I read about this report in your newspaper … ';
  const CHOICE = 'We did not have a choice';
  const wordsOf = (start: string) => {
    const [part] = compareDigest(earlier, story.passages, story.source).parts.flatMap(({ id }) => {
      const [chain] = joinQuotations([id], earlier.quotations);
      return chain && chainWords(chain).startsWith(start) ? [chainWords(chain)] : [];
    });
    if (!part) throw new Error(`no quotation “${start}”`);
    return part;
  };

  it('whose second half says the contrary now is one that has changed, told whole and not as new', () => {
    const { told, fresh, places } = editTo([
      'That is not an oversight. That is a filing system.',
      'That is an oversight. That is a filing error.',
    ]);
    expect(told).toEqual([
      {
        status: 'changed',
        words: [
          [`${COMMITTEE}That is not an oversight. That is a filing system.`, `${COMMITTEE}That is an oversight. That is a filing error.`],
        ],
        speaker: [LEADER, LEADER],
      },
    ]);
    expect(places).toEqual(['That is an oversight. That is a filing error.']);
    expect(fresh).toEqual([]);
  });

  it('that is said to be of another person now has changed, though its words stand', () => {
    const { told, fresh } = editTo([
      'said Ingrid Solheim-Das, who leads the opposition Harbour List',
      'said Karl Munk, who leads the opposition Harbour List',
    ]);
    const words = `${COMMITTEE}That is not an oversight. That is a filing system.`;
    expect(told).toEqual([
      { status: 'changed', words: [[words, words]], speaker: [LEADER, LEADER.replace('Ingrid Solheim-Das', 'Karl Munk')] },
    ]);
    expect(fresh).toEqual([]);
  });

  it.each([
    ['another role', 'Helen Okafor-Reyes, the deputy engineer of the Ellery Port Authority'],
    ['another name and role', 'Karl Munk, the deputy engineer of the Ellery Port Authority'],
  ])('whose speaker has %s now has changed', (_what, now) => {
    const was = 'Helen Okafor-Reyes, the chief engineer of the Ellery Port Authority';
    const words = wordsOf(CHOICE);
    const { told, fresh } = editTo([`said ${was}`, `said ${now}`]);
    expect(told).toContainEqual({ status: 'changed', words: [[words, words]], speaker: [was, now] });
    expect(fresh).toEqual([]);
  });

  it('that is no more in the page is gone, all of it', () => {
    const { told, fresh } = editTo([
      '“I have been on that committee for nine years and I read about this report in your newspaper,” said Ingrid Solheim-Das, who leads the opposition Harbour List. “That is not an oversight. That is a filing system.”',
      'The council did not answer questions about it.',
    ]);
    expect(told.map(({ status, speaker }) => [status, ...speaker])).toEqual([['gone', LEADER, null]]);
    expect(fresh.map(({ citation }) => citation.exact)).toEqual(['The council did not answer questions about it.']);
  });

  it('that was written over as a whole has changed', () => {
    const { told } = editTo(
      [
        'I have been on that committee for nine years and I read about this report in your newspaper',
        'I sat on that committee for a year and heard of this report from your newspaper',
      ],
      ['That is not an oversight. That is a filing system.', 'This is an oversight.'],
    );
    expect(told).toMatchObject([
      {
        status: 'changed',
        words: [
          [expect.anything(), 'I sat on that committee for a year and heard of this report from your newspaper … This is an oversight.'],
        ],
      },
    ]);
  });

  it('of which the second half was taken out has changed', () => {
    const { told } = editTo([' “That is not an oversight. That is a filing system.”', '']);
    expect(told).toMatchObject([{ status: 'changed', words: [[expect.stringContaining('filing system'), COMMITTEE.replace(' … ', '')]] }]);
  });
});
