import { describe, expect, it } from 'vitest';
import { passagesAboutAuthor } from '../../../src/core/digest/about-author.ts';
import { articleOf, digestOf, ferryParagraphs } from './articles.ts';

const about = (ending: readonly string[], byline: string | null = null) => {
  const { passages } = articleOf([...ferryParagraphs, ...ending]);
  const found = passagesAboutAuthor(passages, byline);
  return passages.filter(({ id }) => found.has(id)).map(({ text }) => text);
};

describe('who wrote an article is told at its end', () => {
  const bio = 'Nora Castell is a reporter in Kolm who has crossed the strait two hundred times.';
  const more = 'When she is not at sea, Nora keeps bees and mends nets.';

  it('of somebody whom the article never named, and what follows is about her too', () => {
    expect(about([bio, more])).toEqual([bio, more]);
  });

  it('or of the author whom the page names', () => {
    const line = 'Ida Brandt’s last book was about lighthouses.';
    expect(about([line])).toEqual([]);
    expect(about([line], 'Nora Castell and Ida Brandt')).toEqual([line]);
  });

  it('but not of somebody who speaks in it', () => {
    expect(about(['Henrik Moe is going to vote for the boat after all.'])).toEqual([]);
  });

  it('or at the very start, where no other passage names her', () => {
    const opened = (first: string) => passagesAboutAuthor(articleOf([first, ...ferryParagraphs]).passages, null).size;
    expect(opened('Nora Castell is an experienced reporter who has crossed the strait two hundred times.')).toBe(1);
    expect(opened('Henrik Moe is a baker on the quay of Ottle who will vote against the new ferry.')).toBe(0);
  });

  it('nor in the middle', () => {
    const { passages } = articleOf([...ferryParagraphs.slice(0, 6), bio, ...ferryParagraphs.slice(6)]);
    expect(passagesAboutAuthor(passages, null).size).toBe(0);
  });

  it('and never in its digest', () => {
    const digest = digestOf(articleOf([...ferryParagraphs, bio, more]), { sentences: 30 });
    const usable = digestOf(articleOf([...ferryParagraphs, bio, more]), { length: 'long' });
    expect(digest.lead.length).toBeGreaterThan(0);
    for (const section of usable.sections) for (const claim of section.paragraphs.flat()) expect([bio, more]).not.toContain(claim.text);
  });
});
