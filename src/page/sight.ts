/** What a reader sees of an element's own text, and of the elements inside. */
export interface Sight {
  /** Null where nothing inside is seen. */
  enter(element: Element): Sight | null;
  /** Whether text of this element, some of it no white space, is seen. */
  sees(text: Text): boolean;
}

const ARTICLE_PARAGRAPHS = 3;

/** Whether a box is likely to hold the article: a page may hide all of it for a moment, or from screen readers while a layer lies over it. */
export const holdsArticle = (box: Element) => box.querySelector('h1') !== null || box.querySelectorAll('p').length >= ARTICLE_PARAGRAPHS;

/** Whether markup hides an element from everybody. Wikipedia marks the pictures of its formulas so; their text alternative is not hidden. */
export const isHiddenFromAll = (element: Element) =>
  element.getAttribute('aria-hidden') === 'true' && !element.classList.contains('fallback-image') && !holdsArticle(element);

/** For a page without layout whose styles hide all of it until a script has run: only what never shows is left out. */
export const sightByKind: Sight = {
  enter: (element) => (isHiddenFromAll(element) ? null : sightByKind),
  sees: () => true,
};
