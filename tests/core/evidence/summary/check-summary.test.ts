import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkSummary } from '../../../../src/core/evidence/summary/check-summary.ts';
import { LONGEST_SUMMARY } from '../../../../src/core/evidence/summary/checked-summary.ts';
import type { SummarySource } from '../../../../src/core/evidence/summary/read-to-check.ts';
import { quoted, sourceOf } from './summarized-articles.ts';

const check = (summary: string, source: SummarySource) => [...checkSummary(summary, source).sentences];
const verdicts = (summary: string, source: SummarySource) => check(summary, source).map(({ verdict }) => verdict);
const only = (summary: string, source: SummarySource) => {
  const [sentence] = check(summary, source);
  if (!sentence) throw new Error('no sentence');
  return sentence;
};

const [english] = quoted;
if (!english) throw new Error('no English article');
const harbour = sourceOf('en', ...english.article);

describe.each(quoted)('a summary in $language', ({ language, article, same, altered, otherSpeaker, missing }) => {
  const source = sourceOf(language, ...article);
  const [first = '', second = ''] = article;

  it('is carried where it says what the article says, word for word', () => {
    expect(verdicts(first, source)).toEqual(['carried']);
  });

  it('is carried where it quotes what the article quotes, of the same speaker', () => {
    const sentence = only(same, source);
    expect(sentence).toMatchObject({ verdict: 'carried', quotations: [{ outcome: 'exact' }] });
  });

  it('has altered a quotation of which a word is another; both wordings are told', () => {
    const sentence = only(altered, source);
    expect(sentence.verdict).toBe('altered');
    expect(second).toContain(sentence.quotations[0]?.source);
    expect(sentence.quotations[0]?.source).not.toBe(sentence.quotations[0]?.text);
  });

  it('has given a quotation to somebody else; who says it by the article is told', () => {
    const sentence = only(otherSpeaker, source);
    expect(sentence).toMatchObject({ verdict: 'other-speaker', quotations: [{ outcome: 'other-speaker' }] });
    const { said, speaker } = sentence.quotations[0] ?? {};
    expect(otherSpeaker).toContain(said?.split(', ')[0]);
    expect(second).toContain(speaker?.split(', ')[0]);
  });

  it('has made up a quotation that is nowhere in the article', () => {
    expect(only(missing, source)).toMatchObject({ verdict: 'not-found', quotations: [{ outcome: 'missing' }] });
  });
});

describe('a sentence of a summary', () => {
  it('is not found where nothing in the article speaks of it', () => {
    expect(only('A zoo in Lisbon has bought four young giraffes.', harbour)).toMatchObject({ verdict: 'not-found', sources: [] });
  });

  it('has beside it the sentences that carry it, in the article’s order, with the words that both have', () => {
    const { sources } = only(
      'The harbour of Orlen closes its last crane, which nobody has lifted a crate with since the winter storm.',
      harbour,
    );
    expect(sources.map(({ citation }) => citation.passage)).toEqual(['p1', 'p3']);
    for (const { citation, shared } of sources) {
      expect(harbour.passages.find(({ id }) => id === citation.passage)?.text.slice(citation.start, citation.end)).toBe(citation.exact);
      expect(shared.length).toBeGreaterThan(0);
    }
    const marked = sources.flatMap(({ citation, shared }) => shared.map(({ start, end }) => citation.exact.slice(start, end)));
    expect(marked.join(' ')).toMatch(/harbour.*Orlen.*last crane.*winter storm/);
  });
});

describe('a hyphenated word of the source', () => {
  const lock = sourceOf('en', 'The council approved a two-year, state-of-the-art repair of the flood-damaged lock.');
  it('is marked whole where half of it is shared, or not at all', () => {
    const marked = (summary: string) =>
      only(summary, lock).sources.flatMap(({ citation, shared }) => shared.map(({ start, end }) => citation.exact.slice(start, end)));
    const words = marked(
      'A repair of the lock, damaged by a flood, was approved by the council: two years, and the state of the art.',
    ).join('|');
    expect(words).toContain('flood-damaged');
    expect(words).toContain('state-of-the-art');
    for (const text of [words, marked('The council approved a flood of repair for the lock.').join('|')])
      expect(text).not.toMatch(/(?:^|\|)(?:damaged|the-|of-)|-(?:\||$)/u);
  });
});

describe('quoted words', () => {
  const town = sourceOf(
    'en',
    'The new bridge opened on Monday after two years of delays.',
    '“We lost two winters, which nobody had planned for, and then the steel came late,” said Ida Moss, the engineer.',
    'Critics called the bridge a “disgrace”.',
    '“I will not pay for this again,” said one commenter.',
  );
  it.each([
    ['a part left out by its sign', '“We lost two winters … and then the steel came late,” said Ida Moss.', 'exact'],
    ['words put in by brackets', '“We lost two winters [of work] … and then the steel came late,” said Ida Moss.', 'exact'],
    ['a dropped “not”', '“I will pay for this again,” said one commenter.', 'altered'],
    ['one that holds the article’s within it', 'Critics called the bridge a “complete disgrace for everybody”.', 'altered'],
    ['two stitched together', '“We lost two winters I will not pay for this again,” said Ida Moss.', 'stitched'],
    ['what the article says itself', 'The bridge, said Ida Moss, “opened on Monday after two years of delays”.', 'not-quoted'],
    ['what somebody without a name says', '“I will not pay for this again,” said Ida Moss.', 'unnamed-speaker'],
    ['what nobody says', '“The river will take it back one day,” said Ida Moss.', 'missing'],
  ])('are told apart: %s', (_what, summary, outcome) => {
    expect(only(summary, town).quotations).toMatchObject([{ outcome }]);
  });

  it('are told of as somebody else’s where they are altered as well', () => {
    const twice = sourceOf(
      'en',
      '“We lost two winters, and then the steel came late,” said Ida Moss, the engineer.',
      '“The river will take it back one day,” said Tomas Quell, a fisherman.',
    );
    const { verdict, quotations } = only('“We lost three winters, and then the steel came late,” said Tomas Quell.', twice);
    expect(verdict).toBe('altered');
    expect(quotations).toMatchObject([{ outcome: 'altered', source: 'We lost two winters, and then the steel came late' }]);
    expect(quotations[0]?.said).toContain('Tomas Quell');
    expect(quotations[0]?.speaker).toContain('Ida Moss');
    const [same] = only('“We lost three winters, and then the steel came late,” said Ida Moss.', twice).quotations;
    expect(same).toMatchObject({ outcome: 'altered', said: null, speaker: null });
  });

  it('are only partly carried where the article has them as its own words', () => {
    const sentence = only('The bridge, said Ida Moss, “opened on Monday after two years of delays”.', town);
    expect(sentence.doubts).toContainEqual({ kind: 'not-quoted', detail: 'opened on Monday after two years of delays' });
    expect(sentence.verdict).not.toBe('carried');
  });
});

describe('a summary in another language than its article', () => {
  const german =
    'Der Hafen von Orlen legt den Kran still. Der Rat hat das am Montag mit 31 Stimmen beschlossen. Es war eine lange Sitzung, und die Gegner sind enttäuscht.';
  const counted = sourceOf('en', ...english.article, 'The vote in Orlen was 31 to 12.');

  it('is said to be so, and never carried', () => {
    const { languages, sentences } = checkSummary(german, counted);
    expect(languages).toEqual({ summary: 'de', article: 'en', isSame: false });
    expect([...sentences].map(({ verdict }) => verdict)).toEqual(['partly', 'partly', 'not-compared']);
  });

  it('has its numbers compared', () => {
    const wrong = check(german.replace('31', '57'), counted)[1];
    expect(wrong?.doubts).toContainEqual({ kind: 'number', detail: '57' });
    expect(check(german, counted)[1]?.doubts).toEqual([{ kind: 'other-language', detail: '' }]);
  });

  it('is known by few words too, and a name or two are no other language', () => {
    expect(checkSummary('Der Kran ist alt und der Rat will ihn nicht.', counted).languages.isSame).toBe(false);
    expect(checkSummary('Orlen closes crane.', counted).languages.isSame).toBe(true);
  });
});

describe('whatever is pasted', () => {
  it('is text: markup, words that every object has and signs that nobody sees change nothing', () => {
    const { takenOut, sentences } = checkSummary(
      '<img src=x onerror=alert(1)> __proto__ constructor toString.\nThe harbour of\u202e Orlen closes its\u200b last crane in May.',
      harbour,
    );
    const [markup, told] = [...sentences];
    expect(takenOut).toBe(2);
    expect(markup).toMatchObject({ verdict: 'not-found', text: '<img src=x onerror=alert(1)> __proto__ constructor toString.' });
    expect(told?.text).toBe('The harbour of Orlen closes its last crane in May.');
  });

  it('is cited rightly where it is cited at all', () => {
    const words = fc.constantFrom(
      'crane',
      'harbour',
      '“We',
      'kept',
      'that',
      'crane',
      'alive”',
      '.',
      ' ',
      '\n',
      '…',
      '[',
      ']',
      '#',
      '“',
      '”',
      'not',
    );
    fc.assert(
      fc.property(fc.array(words, { maxLength: 30 }), (said) => {
        for (const { sources, quotations } of check(said.join(' '), harbour)) {
          const cited = [...sources.map(({ citation }) => citation), ...quotations.flatMap(({ citations }) => citations)];
          for (const { passage, start, end, exact } of cited)
            expect(harbour.passages.find(({ id }) => id === passage)?.text.slice(start, end)).toBe(exact);
        }
      }),
      { numRuns: 60 },
    );
  });

  it('may be as long as a summary may be: its sentences come one by one', () => {
    const long = `${english.article[0]} `.repeat(LONGEST_SUMMARY / 80).slice(0, LONGEST_SUMMARY);
    const { total, sentences } = checkSummary(long, harbour);
    const [first] = sentences;
    expect(total).toBeGreaterThan(10_000);
    expect(first?.verdict).toBe('carried');
  });
});
