import type { Tab, View } from './driver.ts';
import { waitUntil } from './wait-until.ts';

/** A summary of the story of the swing bridge: carried, altered, somebody else's, made up. */
export const faultySummary = [
  'Two of the three ferries are on loan from Sandmouth and can carry 120 passengers but no cars.',
  '“Nobody should pay for a mistake that others have made,” said Tomas Brandvold.',
  '“A bearing that cracks on both sides is a warning,” said Ruth Abara.',
  'A circus from Lisbon has offered to lend the town four elephants.',
];

/** The address of the page that checks summaries, in whatever extension. */
const isCheck = (address: string): boolean => /\/check\.html$/.test(address);

/** In a page: puts sentences in the place of its second paragraph, a line each, and selects them. */
export function showAndSelect(sentences: string[]): void {
  const [, paragraph] = document.querySelectorAll('p');
  if (!paragraph) throw new Error('no paragraph');
  paragraph.id = 'selected';
  paragraph.replaceChildren(...sentences.flatMap((sentence) => [document.createTextNode(sentence), document.createElement('br')]));
  paragraph.scrollIntoView({ block: 'center', behavior: 'instant' });
  getSelection()?.selectAllChildren(paragraph);
}

/** In the page that checks summaries: puts words into its field. */
export function pasteSummary(words: string): void {
  const field = document.querySelector('textarea');
  if (!field) throw new Error('no field for a summary');
  field.value = words;
}

/** Waits until a check has ended, and gives the verdicts in order. */
export async function verdictsIn(view: View): Promise<string[]> {
  await view.waitFor('main[data-check="checked"]');
  return await view.evaluate(() => [...document.querySelectorAll('[data-sentence]')].map((one) => one.getAttribute('data-verdict') ?? ''));
}

/** Waits until a tab shows the page that checks summaries, ready to be used. */
export async function waitForCheckPage(tab: Tab): Promise<void> {
  await waitUntil('the page that checks summaries', async () => {
    const address = await tab.address();
    if (!isCheck(address)) throw new Error(`it is at ${address}`);
  });
  await tab.waitFor('textarea');
}
