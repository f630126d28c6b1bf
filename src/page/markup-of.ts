import type { Cut } from './cut-passages.ts';

function declared(element: Element, name: string, otherwise: number): number {
  const number = Number.parseInt(element.getAttribute(name) ?? '', 10);
  return Number.isNaN(number) ? otherwise : number;
}

/** The number that an ordered list shows beside one of its items, by the list's and the items' own attributes. */
function numberOf(item: Element, list: Element): number {
  const items = [...list.children].filter(({ localName }) => localName === 'li');
  const step = list.hasAttribute('reversed') ? -1 : 1;
  let number = declared(list, 'start', step < 0 ? items.length : 1) - step;
  for (const each of items) {
    number = declared(each, 'value', number + step);
    if (each === item) break;
  }
  return number;
}

/** What the page's markup says beside its passages, by their ids: the numbers that ordered lists show, at the first passage of each item, and how deep headings are, “h1” to “h6”. */
export function markupOf({ passages, map }: Pick<Cut, 'passages' | 'map'>): {
  numbers: Record<string, string>;
  levels: Record<string, string>;
} {
  const numbers: Record<string, string> = {};
  const levels: Record<string, string> = {};
  const seen = new Set<Element>();
  for (const { id } of passages) {
    const element = map.get(id)?.[0]?.node.parentElement;
    const level = element?.closest('h1,h2,h3,h4,h5,h6')?.localName;
    if (level) levels[id] = level;
    const item = element?.closest('ol>li');
    if (!item?.parentElement || seen.has(item)) continue;
    seen.add(item);
    numbers[id] = String(numberOf(item, item.parentElement));
  }
  return { numbers, levels };
}
