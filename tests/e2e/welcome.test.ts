import { expect, it } from 'vitest';
import { useBrowser } from '../support/use-browser.ts';
import { waitUntil } from '../support/wait-until.ts';

const browser = useBrowser();

/** In the welcome page: what is lit of the example's article, whether that is in sight, and its ground. */
function litInExample() {
  const marks = [...document.querySelectorAll('.example-article mark')];
  const box = marks[0]?.getBoundingClientRect();
  return {
    words: marks.map(({ textContent }) => textContent),
    isInSight: box !== undefined && box.top >= 0 && box.bottom <= innerHeight,
    ground: marks[0] ? getComputedStyle(marks[0]).backgroundColor : '',
  };
}

it('the example on the welcome page leads from each sentence to its words', async () => {
  const welcome = await browser.driver.openOwnPage('welcome');
  await welcome.waitFor('.example .source-link');
  const sentences = await welcome.evaluate(() =>
    [...document.querySelectorAll('.example .source-link')].map((one) => one.textContent ?? ''),
  );
  expect(sentences).toHaveLength(3);
  for (const sentence of sentences) {
    await welcome.click('.example .source-link', sentence);
    const lit = { words: [sentence], isInSight: true, ground: 'rgb(255, 227, 138)' };
    await waitUntil(sentence, async () => JSON.stringify(await welcome.evaluate(litInExample)) === JSON.stringify(lit));
  }
  await welcome.close();
});
