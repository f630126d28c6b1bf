import type { TextMap } from '../../src/page/text-map.ts';
import { type Place, readBoxes, readNodes } from './page-text.ts';
import { twinOf } from './twin-of.ts';

/** What became of a cited stretch: its words still stand, some were replaced, they are gone, they are gone and a sentence like them stands elsewhere, or the whole page is in another language. */
export type Fate = 'unchanged' | 'edited' | 'deleted' | 'twin' | 'translated';

/** A page as read, about to be changed. `random` gives numbers from 0 up to 1. */
export interface Scene {
  places: readonly Place[];
  map: TextMap;
  random: () => number;
}

/** Changes the page and says what became of each place, in order. */
export type Mutation = (scene: Scene) => Fate[];

const WORD = /\p{L}[\p{L}\p{M}\p{N}'’]*/gu;
const INLINE_WRAPS = ['em', 'b', 'span', 'mark'];

const unchanged = ({ places }: Scene): Fate[] => places.map(() => 'unchanged');

const pick = <One>(from: readonly One[], random: () => number): One => {
  const one = from[Math.floor(random() * from.length)];
  if (one === undefined) throw new Error('nothing to pick from');
  return one;
};

/** Twenty boxes of advertising between and inside the article's own. */
function insertAdvertisements(scene: Scene): Fate[] {
  const boxes = readBoxes(scene.map);
  for (let count = 0; count < 20; count++) {
    const box = document.createElement('div');
    box.className = 'ad-slot';
    const line = document.createElement('p');
    line.textContent = `Offer ${count + 1}: new soles for old boots, fitted while you wait, and the second pair at half the price.`;
    box.append(line);
    pick(boxes, scene.random).before(box);
  }
  return unchanged(scene);
}

/** The box of each cited passage once more, somewhere else in the article. */
function duplicateBoxes(scene: Scene): Fate[] {
  const boxes = readBoxes(scene.map);
  for (const box of new Set(scene.places.map((place) => place.box))) pick(boxes, scene.random).after(box.cloneNode(true));
  return unchanged(scene);
}

/** The article's boxes in another order, each among its own siblings. */
function shuffleBoxes(scene: Scene): Fate[] {
  const all = readBoxes(scene.map);
  for (const parent of new Set(all.map((box) => box.parentNode))) {
    const boxes = all.filter((box) => box.parentNode === parent);
    const slots = boxes.map((box) => {
      const slot = document.createComment('');
      box.replaceWith(slot);
      return slot;
    });
    const order = boxes.map((box) => ({ box, at: scene.random() })).sort((one, other) => one.at - other.at);
    for (const [at, slot] of slots.entries()) slot.replaceWith(order[at]?.box ?? slot);
  }
  return unchanged(scene);
}

/** A share of all words in the article replaced by other words of it. */
const editWords =
  (share: number): Mutation =>
  ({ places, map, random }) => {
    const nodes = readNodes(map);
    const vocabulary = nodes.flatMap((node) => node.data.match(WORD) ?? []);
    const hit = new Map<Text, { from: number; to: number }[]>();
    for (const node of nodes) {
      const edits: { from: number; to: number }[] = [];
      node.data = node.data.replace(WORD, (word, at: number) => {
        if (random() >= share) return word;
        const other = pick(vocabulary, random);
        if (other === word) return word;
        edits.push({ from: at, to: at + word.length });
        return other;
      });
      hit.set(node, edits);
    }
    return places.map(({ pieces }) =>
      pieces.some(({ node, from, to }) => hit.get(node)?.some((edit) => edit.from < to && edit.to > from)) ? 'edited' : 'unchanged',
    );
  };

/** Every second cited stretch taken out, those that overlap it with it. */
function deletePassages({ places }: Scene): Fate[] {
  const gone = places.filter((_, at) => at % 2 === 0);
  const isHit = (place: Place) =>
    gone.some((one) => place.pieces.some((a) => one.pieces.some((b) => a.node === b.node && a.from < b.to && a.to > b.from)));
  const fates = places.map((place): Fate => (isHit(place) ? 'deleted' : 'unchanged'));
  deleteAll(places.filter(isHit));
  return fates;
}

// By single units, so that what two places share goes once.
function deleteAll(places: readonly Place[]): void {
  const cuts = new Map<Text, Set<number>>();
  for (const { node, from, to } of places.flatMap((place) => place.pieces)) {
    const units = cuts.get(node) ?? new Set();
    for (let unit = from; unit < to; unit++) units.add(unit);
    cuts.set(node, units);
  }
  for (const [node, units] of cuts)
    node.data = [...node.data.split('').keys()]
      .filter((at) => !units.has(at))
      .map((at) => node.data[at])
      .join('');
}

/** Every second cited stretch taken out, and a sentence that says another number, or the contrary, put behind another paragraph. */
function deleteWithTwin(scene: Scene): Fate[] {
  const texts = scene.places.map((place) => place.citation.exact);
  const fates = deletePassages(scene);
  const boxes = readBoxes(scene.map).filter((box) => (box.textContent ?? '').trim().length > 80);
  return fates.map((fate, at) => {
    if (fate !== 'deleted') return fate;
    const twin = document.createElement('p');
    twin.textContent = twinOf(texts[at] ?? '');
    // Right where the sentence stood it would be that sentence, edited.
    const place = scene.places[at];
    const own = place ? boxes.indexOf(place.box) : -1;
    const elsewhere = boxes.filter((_, index) => own < 0 || Math.abs(index - own) > 1);
    if (elsewhere.length === 0) return fate;
    pick(elsewhere, scene.random).after(twin);
    return 'twin';
  });
}

/** Pieces of the text nodes wrapped in inline markup. */
function wrapInline(scene: Scene): Fate[] {
  for (const node of readNodes(scene.map)) {
    const length = node.data.length;
    if (length < 12) continue;
    const from = wholeUnit(node.data, Math.floor(scene.random() * (length / 2)));
    const rest = node.splitText(from);
    const to = wholeUnit(rest.data, 3 + Math.floor(scene.random() * (rest.data.length - 3)));
    rest.splitText(to);
    const wrap = document.createElement(pick(INLINE_WRAPS, scene.random));
    rest.replaceWith(wrap);
    wrap.append(rest);
  }
  return unchanged(scene);
}

const wholeUnit = (text: string, at: number): number => (/[\udc00-\udfff]/u.test(text.charAt(at)) ? at + 1 : at);

/** Text nodes split in three, as editors and frameworks leave them. */
function splitNodes(scene: Scene): Fate[] {
  for (const node of readNodes(scene.map)) {
    let rest = node;
    for (let times = 0; times < 2 && rest.data.length > 4; times++) {
      rest = rest.splitText(wholeUnit(rest.data, 1 + Math.floor(scene.random() * (rest.data.length - 2))));
    }
  }
  return unchanged(scene);
}

/** What a browser's translator leaves: other words in every text, and its mark at the root. */
function translatePage({ places, map }: Scene): Fate[] {
  for (const node of readNodes(map)) {
    node.data = node.data.replace(WORD, (word) => [...word].map((letter) => shifted(letter)).join(''));
  }
  document.documentElement.classList.add('translated-ltr');
  document.documentElement.lang = document.documentElement.lang.startsWith('fi') ? 'et' : 'fi';
  return places.map(() => 'translated');
}

/** Another letter of the same script. */
function shifted(letter: string): string {
  const next = String.fromCodePoint((letter.codePointAt(0) ?? 0) ^ 2);
  return /\p{L}/u.test(next) ? next : letter;
}

/** The second half of the article taken out, and brought back a while later. */
function loadLazily(scene: Scene): Fate[] {
  const boxes = readBoxes(scene.map);
  const late = boxes.slice(Math.floor(boxes.length / 2)).map((box) => {
    const slot = document.createElement('div');
    box.replaceWith(slot);
    return { box, slot };
  });
  setTimeout(() => {
    for (const { box, slot } of late) slot.replaceWith(box);
  }, 350);
  return unchanged(scene);
}

/** White space as a minifier leaves it. */
function trimWhiteSpace(scene: Scene): Fate[] {
  for (const node of readNodes(scene.map)) {
    const isKept = node.parentElement?.closest('pre, textarea');
    if (!isKept) node.data = node.data.replace(/[ \t\r\n]+/g, ' ');
  }
  return unchanged(scene);
}

const OTHER_MARKS: Readonly<Record<string, string>> = {
  '“': '"',
  '”': '"',
  '‘': "'",
  '’': "'",
  "'": '’',
  '–': '-',
  '—': '–',
  '…': '...',
};

/** Quotation marks, apostrophes and dashes as another editor sets them. */
function changeMarks({ places, map }: Scene): Fate[] {
  const marks = /[“”‘’'–—…"]/g;
  const fates = places.map(({ citation }): Fate => (/[“”‘’'–—…"]/.test(citation.exact) ? 'edited' : 'unchanged'));
  for (const node of readNodes(map)) {
    node.data = node.data.replace(marks, (mark, at: number) =>
      mark === '"' ? (/\s|^$/u.test(node.data.charAt(at - 1)) ? '“' : '”') : (OTHER_MARKS[mark] ?? mark),
    );
  }
  return fates;
}

/** Other words in the title and the headings; a heading that was cited is edited. */
function changeHeadings({ places }: Scene): Fate[] {
  const headings = [...document.querySelectorAll('h1, h2, h3, h4')];
  for (const [at, heading] of headings.entries()) heading.textContent = `What came of it, part ${at + 1}`;
  return places.map(({ pieces }) => (pieces.some(({ node }) => !node.isConnected) ? 'deleted' : 'unchanged'));
}

/** The ways in which a page changes under its citations. */
export const MUTATIONS: Readonly<Record<string, Mutation>> = {
  'twenty advertisements': insertAdvertisements,
  duplicates: duplicateBoxes,
  'shuffled paragraphs': shuffleBoxes,
  '2 % of words edited': editWords(0.02),
  '10 % of words edited': editWords(0.1),
  'passage deleted': deletePassages,
  'deleted, with a twin': deleteWithTwin,
  'inline markup': wrapInline,
  'split nodes': splitNodes,
  translated: translatePage,
  'loaded late': loadLazily,
  'white space trimmed': trimWhiteSpace,
  'other quotes and dashes': changeMarks,
  'other headings': changeHeadings,
};
