import type { Cut } from './cut-passages.ts';

const isItem = (element: Element): boolean => element.localName === 'li';

/** The number that an ordered list shows beside one of its items, by the list's and the items' own attributes. */
function numberOf(item: Element, list: Element): number {
  const items = [...list.children].filter(isItem);
  const step = list.hasAttribute('reversed') ? -1 : 1;
  const start = Number.parseInt(list.getAttribute('start') ?? '', 10);
  let number = (Number.isNaN(start) ? (step < 0 ? items.length : 1) : start) - step;
  for (const each of items) {
    const value = Number.parseInt(each.getAttribute('value') ?? '', 10);
    number = Number.isNaN(value) ? number + step : value;
    if (each === item) break;
  }
  return number;
}

/** The numbers that the page's ordered lists show, by the id of the first passage of each item. */
export function listNumbers({ passages, map }: Pick<Cut, 'passages' | 'map'>): Record<string, string> {
  const numbers: Record<string, string> = {};
  const seen = new Set<Element>();
  for (const { id } of passages) {
    const item = map.get(id)?.[0]?.node.parentElement?.closest('li');
    const list = item?.parentElement;
    if (!item || !list || list.localName !== 'ol' || seen.has(item)) continue;
    seen.add(item);
    numbers[id] = String(numberOf(item, list));
  }
  return numbers;
}
