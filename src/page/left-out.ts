import type { Passage } from '../core/article.ts';

/**
 * Why a passage of the page is not in the article: its signals speak against it (`unlike-article`); it stands in a box that asks for an address or is named
 * as no part of the text, or asks something above the title (`box-apart`); it belongs to another article that follows (`next-article`); it is the title again, the byline or the date above the text, a word alone, a link or a list of links that leads away,
 * or a heading with nothing after it.
 */
export type Rule =
  | 'unlike-article'
  | 'box-apart'
  | 'next-article'
  | 'title-again'
  | 'byline-or-date'
  | 'word-alone'
  | 'link-away'
  | 'links-away'
  | 'heading-without-text';

/** A passage that was left out, and by which rule. */
export interface LeftOut {
  rule: Rule;
  passage: Passage;
}
