/** A sentence of the ferry's story (made-up/plain-ferry-story) that its digest shows. */
export const FARE = 'The board will hire a smaller boat that needs a crew of two, and the fare for islanders stays at four crowns.';

/** In a page: the sentence about the fare is corrected. */
export function correctFare(words: string): void {
  for (const box of document.querySelectorAll('p'))
    if (box.textContent === words)
      box.textContent = words.replace('a smaller boat that needs a crew of two', 'two boats').replace('four', 'six');
}

/** In a page: the sentence about the fare is taken out. */
export function removeFare(words: string): void {
  for (const box of document.querySelectorAll('p')) if (box.textContent === words) box.remove();
}

/** In a page: the whole story stands twice. */
export function doubleStory(): void {
  const boxes = [...document.querySelectorAll('article h1, article p')];
  for (const box of boxes) box.replaceWith(box.cloneNode(true));
  for (const box of boxes) document.querySelector('article')?.append(box.cloneNode(true));
}
