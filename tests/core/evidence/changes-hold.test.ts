import { describe, expect, it } from 'vitest';
import type { Article } from '../../../src/core/article.ts';
import { compareDigest } from '../../../src/core/digest/compare-digest.ts';
import type { Digest } from '../../../src/core/digest.ts';
import type { DigestChanges, PartChange } from '../../../src/core/digest-changes.ts';
import { changesHold } from '../../../src/core/evidence/changes-hold.ts';
import { extractive } from '../../../src/engines/extractive.ts';
import { readStory } from '../../support/read-story.ts';

const writing = { now: '2026-03-11T08:00:00.000Z', generatedAt: null, length: 'standard' as const, sentences: null };
const digestOf = (article: Article): Promise<Digest> => extractive.write(article, writing, new AbortController().signal);

/** A story's digest, and what has become of it on a page with these edits. */
async function changeOf(first: Article, later: Article): Promise<{ changes: DigestChanges; present: Digest }> {
  const earlier = await digestOf(first);
  return { changes: compareDigest(earlier, later.passages, later.source), present: await digestOf(later) };
}

const edited = (article: Article, edit: (text: string) => string): Article => ({
  ...article,
  passages: article.passages.map((passage) => ({ ...passage, text: edit(passage.text) })),
});

describe('what is told of a page’s change', async () => {
  const story = readStory('news-swing-bridge', 'first');
  const { changes, present } = await changeOf(story, readStory('news-swing-bridge', 'later'));
  const statuses = (told: DigestChanges) => new Set(told.parts.map(({ status }) => status));

  it('holds where it was found by comparing: sentences corrected, gone and new', () => {
    expect(statuses(changes)).toEqual(new Set(['stands', 'changed', 'gone']));
    expect(changes.fresh.length).toBeGreaterThan(0);
    expect(changesHold(changes, present)).toBe(true);
  });

  it('holds for quotations with other words, other speakers or none left, and for letters spelled otherwise', async () => {
    const quoted = changes.earlier.quotations.filter(({ speaker }) => speaker?.name);
    const [name = ''] = quoted.flatMap(({ speaker }) => speaker?.name ?? []);
    const edits: ((text: string) => string)[] = [
      (text) => text.replaceAll(name, 'Ada Ferrow'),
      (text) => text.replace(/“(\S+ )/g, '“Well, $1'),
      (text) => (text.includes('“') ? 'Nothing was said.' : text),
      (text) => text.replaceAll('fi', 'ﬁ'),
    ];
    for (const edit of edits) {
      const one = await changeOf(story, edited(story, edit));
      expect(one.changes.parts.some(({ status }) => status === 'stands')).toBe(true);
      expect(changesHold(one.changes, one.present)).toBe(true);
    }
  });

  const isClaim = ({ speaker }: PartChange) => speaker === null;
  const forge = (which: (part: PartChange) => boolean, forged: (part: PartChange) => PartChange): DigestChanges => {
    const at = changes.parts.findIndex(which);
    expect(at).toBeGreaterThanOrEqual(0);
    return { ...changes, parts: changes.parts.map((part, index) => (index === at ? forged(part) : part)) };
  };
  const rewording = (part: PartChange, change: object): PartChange => ({
    ...part,
    wordings: part.wordings.map((wording) => ({ ...wording, ...change })),
  });
  const ALL_WELL = 'All is well with the bridge.';
  const isWith = (status: PartChange['status']) => (part: PartChange) => isClaim(part) && part.status === status;

  it.each<[string, () => DigestChanges]>([
    ['words that the page has not', () => forge(isWith('changed'), (part) => rewording(part, { now: ALL_WELL }))],
    ['words that the earlier digest had not', () => forge(isWith('changed'), (part) => rewording(part, { was: ALL_WELL }))],
    ['a sentence gone that was never there', () => forge(isWith('gone'), (part) => rewording(part, { was: ALL_WELL }))],
    ['a sentence standing that is gone', () => forge(isWith('gone'), (part) => ({ ...part, status: 'stands' }))],
    [
      'a sentence standing whose words are gone',
      () => forge(isWith('gone'), (part) => rewording({ ...part, status: 'stands' }, { now: part.wordings[0]?.was })),
    ],
    ['a part that the earlier digest has not', () => forge(isWith('changed'), (part) => ({ ...part, id: 'c99' }))],
    [
      'a citation that leads to other words',
      () => forge(isWith('stands'), (part) => rewording(part, { citation: { ...changes.fresh[0]?.citation, exact: ALL_WELL } })),
    ],
    [
      'somebody else who said it',
      () =>
        forge(
          (part) => !isClaim(part),
          (part) => ({ ...part, speaker: { was: part.speaker?.was ?? null, now: 'Ada Ferrow' } }),
        ),
    ],
    [
      'somebody else who had said it',
      () =>
        forge(
          (part) => !isClaim(part),
          (part) => ({ ...part, speaker: { was: 'Ada Ferrow', now: part.speaker?.now ?? null } }),
        ),
    ],
    [
      'words put together from all over the page',
      () =>
        forge(isWith('changed'), (part) =>
          rewording(part, { now: present.passages.flatMap(({ text }) => text.split(' ').at(-1) ?? []).join(' ') }),
        ),
    ],
    [
      'a new sentence that took the place of one never there',
      () => ({ ...changes, fresh: changes.fresh.map((one) => ({ ...one, was: ALL_WELL })) }),
    ],
  ])('is refused with %s', (_, forged) => {
    expect(changesHold(forged(), present)).toBe(false);
  });
});
