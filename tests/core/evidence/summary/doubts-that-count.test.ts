import { describe, expect, it } from 'vitest';
import type { DoubtKind } from '../../../../src/core/evidence/claims/doubt.ts';
import { doubtsThatCount } from '../../../../src/core/evidence/summary/doubts-that-count.ts';
import { indexSource } from '../../../../src/core/evidence/summary/source-index.ts';

/** The doubts, as "kind: words", that are left of these. */
function left(text: string, sources: readonly string[], ...doubts: string[]): string[] {
  const passages = sources.map((source, at) => ({ id: `p${at}`, kind: 'paragraph' as const, text: source }));
  const index = indexSource(passages, 'en');
  const told = doubts.map((doubt) => {
    const [kind = '', detail = ''] = doubt.split(': ');
    return { kind: kind as DoubtKind, detail };
  });
  const counted = doubtsThatCount(told, { text, language: 'en', carriers: index.sentences, index });
  return counted.map(({ kind, detail }) => `${kind}: ${detail}`);
}

const ferries = ['Two of the ferries carry 120 passengers and 14 crates, but the third may carry no cars, the harbour office said.'];

describe('a doubt about a sentence of a summary', () => {
  it.each([
    ['counts where a word is not the article’s', 'The ferries sink.', ['words: sink'], ['words: sink']],
    ['counts not where only a word that binds is new', 'All of the ferries.', ['words: of'], []],
    [
      'counts not where something was left out',
      'Two of the ferries carry 120 passengers.',
      ['words: the harbour office said', 'speaker: said'],
      [],
    ],
    [
      'counts where a “may” before words that are taken over was left out',
      'The third ferry will carry cars.',
      ['certainty: may'],
      ['certainty: may'],
    ],
    ['counts not where a “may” before other words was', 'Two of the ferries have crates.', ['certainty: may'], []],
    ['counts where a “no” is new', 'No ferry carries crates.', ['negation: No'], ['negation: No']],
    ['counts not where both say “no”, each in its words', 'The third has no cars.', ['negation: has no', 'negation: carry no'], []],
    ['counts where numbers changed places', 'They carry 14 passengers.', ['roles: 14'], ['roles: 14']],
    ['counts not where a number has its own thing', 'There are 120 passengers.', ['roles: 120'], []],
  ])('%s', (_what, text, doubts, expected) => {
    expect(left(text, ferries, ...doubts)).toEqual(expected);
  });

  it('that a sentence joins several counts only where no one of them has nearly all of it', () => {
    const sources = ['The mayor opened the bridge on Monday.', 'A baker from Orlen complained about the noise.'];
    expect(left('The mayor opened the bridge on Monday noise.', sources, 'joined: Monday')).toEqual([]);
    expect(left('The mayor complained about the bridge and the noise.', sources, 'joined: bridge')).toEqual(['joined: bridge']);
  });
});
