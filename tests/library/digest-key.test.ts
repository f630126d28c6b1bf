import { describe, expect, it } from 'vitest';
import { articleAddress, digestKey, plainAddress } from '../../src/library/digest-key.ts';

describe('the address under which a digest is kept', () => {
  it.each([
    ['https://news.example/a#comments', 'https://news.example/a'],
    ['https://news.example/a?utm_source=x&id=7&fbclid=9', 'https://news.example/a?id=7'],
    ['https://news.example/a?id=7&page=2', 'https://news.example/a?id=7&page=2'],
    ['https://news.example/a?q=a%20b', 'https://news.example/a?q=a%20b'],
    ['https://app.example/#/stories/one', 'https://app.example/#/stories/one'],
    ['not an address', 'not an address'],
  ])('leaves the fragment and what only counts visitors out of %s', (address, plain) => {
    expect(plainAddress(address)).toBe(plain);
  });

  it.each([
    ['the same site, a path of its own', 'https://www.news.example/a?x=1', 'https://news.example/a', 'https://news.example/a'],
    ['the mobile twin', 'https://m.news.example/a', 'https://www.news.example/a', 'https://www.news.example/a'],
    ['another site', 'https://copy.example/a', 'https://news.example/a', 'https://copy.example/a'],
    ['the front page', 'https://news.example/a', 'https://news.example/', 'https://news.example/a'],
    ['no web address', 'https://news.example/a', 'javascript:alert(1)', 'https://news.example/a'],
    ['nothing', 'https://news.example/a', null, 'https://news.example/a'],
  ])('follows a canonical address that is %s only where it may', (_, url, canonical, expected) => {
    expect(articleAddress(url, canonical)).toBe(expected);
  });

  it('keeps the digest of a selection apart from the digest of its page', () => {
    expect(digestKey('page', 'https://news.example/a')).not.toBe(digestKey('selection', 'https://news.example/a'));
  });
});
