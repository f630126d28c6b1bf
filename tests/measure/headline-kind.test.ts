import { expect, it } from 'vitest';
import { articleOf, digestOf, ferryParagraphs } from '../core/digest/articles.ts';
import { headlineKind } from './headline-kind.ts';

const standfirst = 'The town will borrow seven million crowns for a boat without an engine room';
const article = articleOf([standfirst, ...ferryParagraphs]);

it('a headline is counted by where its words stand', () => {
  const digest = digestOf(article);
  expect(headlineKind(digest, article)).toBe('standfirst');
  expect(headlineKind(digest, { ...article, description: `${standfirst}.` })).toBe('description');
  expect(headlineKind({ ...digest, source: { ...digest.source, title: `${standfirst}!` } }, article)).toBe('title again');
  expect(headlineKind({ ...digest, headline: digest.lead[0] ?? null }, article)).toBe('sentence');
  expect(headlineKind({ ...digest, headline: null }, article)).toBe('none');
});
