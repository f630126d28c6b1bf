import { describe, expect, it } from 'vitest';
import { claimsOf } from '../../../src/core/claims-of.ts';
import { articleOf, digestOf, ferryParagraphs } from './articles.ts';

const standfirst = 'The town will borrow seven million crowns for a boat without an engine room';

describe('the second headline', () => {
  it('is the standfirst, with or without a full stop, and the lead goes on from there', () => {
    for (const text of [standfirst, `${standfirst}.`]) {
      const digest = digestOf(articleOf([text, ...ferryParagraphs]));
      expect(digest.headline?.text).toBe(text);
      expect(digest.lead[0]?.text).toBe(ferryParagraphs[0]);
    }
  });

  it('is without a dateline, be the place’s state shortened or not', () => {
    const digest = digestOf(articleOf([`OTTLE, Mich. (AP) — ${standfirst}.`, ...ferryParagraphs]));
    expect(digest.headline?.text).toBe(`${standfirst}.`);
  });

  it.each([
    ['the title again', 'Ottle buys a battery ferry for fourteen million crowns.'],
    ['the author’s line', 'Words and pictures by Nora Castell in Ottle'],
    ['a question', 'Will the town ever see its seven million crowns again?'],
    ['a bare quotation', '“The town will never see its seven million crowns again.”'],
    ['a sentence that leans on nothing', 'But the town will borrow seven million crowns for the boat.'],
  ])('is not %s', (_, text) => {
    const source = { title: 'Ottle buys a battery ferry for fourteen million crowns', byline: 'Nora Castell' };
    expect(digestOf(articleOf([text, ...ferryParagraphs], source)).headline?.text).not.toBe(text);
  });

  it('says nothing that the rest of the digest says', () => {
    const digest = digestOf(articleOf([standfirst, ...ferryParagraphs]));
    const texts = claimsOf(digest).map((claim) => claim.text);
    expect(new Set(texts).size).toBe(texts.length);
  });

  it('is left out where no short sentence tells enough', () => {
    expect(digestOf(articleOf([ferryParagraphs.slice(0, 6).join(' ')])).headline).toBeNull();
  });
});

describe('the words that the page’s head describes it with', () => {
  const described = 'A battery ferry for the Sarn strait is paid for by a fund and a loan of the town.';
  const withDescription = (
    description: string,
    blocks: readonly string[] = [...ferryParagraphs.slice(0, 4), described, ...ferryParagraphs.slice(4)],
  ) => digestOf({ ...articleOf(blocks), description }).headline?.text;

  it('are the headline where a sentence of the article has them', () => {
    expect(withDescription(described)).toBe(described);
    expect(withDescription(`  ${described.replace('.', '')} `)).toBe(described);
  });

  it('and else are not', () => {
    expect(withDescription(described, ferryParagraphs)).not.toBe(described);
    expect(withDescription('A battery ferry for the Sarn strait.')).not.toBe(described);
  });
});

describe('a sentence of the article', () => {
  const short = 'A loan of seven million crowns buys Ottle a battery ferry.';
  const headlineOf = (at: number) =>
    digestOf(articleOf([...ferryParagraphs.slice(0, at), short, ...ferryParagraphs.slice(at)], { title: 'Ottle buys a ferry' })).headline
      ?.text;

  it('of at most 14 words is the headline where it tells enough, if it opens the text', () => {
    expect(headlineOf(2)).toBe(short);
    expect(headlineOf(12)).toBeUndefined();
  });
});
