import type { PageStep } from './walk-page.ts';

/** A page's inert twin: its own document, in which no script, style or picture comes alive, with the way back from each text node. */
export interface PageCopy {
  document: Document;
  liveOf: WeakMap<Node, Text>;
}

/** Readability calls itself once a level: below this depth elements stand side by side. */
const DEEPEST = 200;

interface Place {
  parent: Node;
  element: Element | null;
}

/** Copies a walked page; the title is what Readability takes as the headline. */
export function copyPage(page: Document, steps: readonly PageStep[], title: string): PageCopy {
  const copy = page.implementation.createHTMLDocument('');
  const liveOf = new WeakMap<Node, Text>();
  const named = copy.createElement('meta');
  named.setAttribute('name', 'title');
  named.setAttribute('content', title);
  copy.head.append(named);
  const places: Place[] = [];
  for (const step of steps) {
    const place = places.at(-1);
    if (step.kind === 'close') places.pop();
    else if (step.kind === 'open') places.push(place ? openIn(copy, place, places.length, step.element) : openBody(copy, step.element));
    else if (place) {
      const text = copy.createTextNode(step.node.data);
      liveOf.set(text, step.node);
      textPlace(copy, place).append(text);
    }
  }
  return { document: copy, liveOf };
}

function openBody(copy: Document, body: Element): Place {
  for (const name of ['class', 'id', 'dir']) copy.body.setAttribute(name, body.getAttribute(name) ?? '');
  return { parent: copy.body, element: null };
}

function openIn(copy: Document, place: Place, depth: number, live: Element): Place {
  const twin = shallowTwin(copy, live);
  place.parent.appendChild(twin);
  return depth < DEEPEST ? { parent: twin, element: null } : { parent: place.parent, element: twin };
}

/** Where text goes: into the element itself, or, below the deepest level, into its latest piece. */
function textPlace(copy: Document, place: Place): Element {
  if (!place.element) return place.parent as Element;
  if (place.parent.lastChild !== place.element) {
    place.element = shallowTwin(copy, place.element);
    place.parent.appendChild(place.element);
  }
  return place.element;
}

function shallowTwin(copy: Document, live: Element): Element {
  const twin = copy.importNode(live, false);
  twin.removeAttribute('style');
  twin.removeAttribute('hidden');
  // Readability replaces such links by new text nodes, which have no way back.
  if (twin.getAttribute('href')?.trim().toLowerCase().startsWith('javascript:')) twin.removeAttribute('href');
  return twin;
}
