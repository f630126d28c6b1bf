// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { pointAtPart } from '../../src/page/point-at-part.ts';

const HIGHLIGHT = 'citeback-hover';
const sentence = 'The keeper counts the gulls on the pier each morning before the first boat, and writes the figure in the log.';
const paragraphs = (count: number) => `<p>${sentence}</p>`.repeat(count);

class Highlight extends Set<Range> {
  constructor(...ranges: Range[]) {
    super(ranges);
  }
}

const tinted = new Map<string, Set<Range>>();
let stop: () => void = () => undefined;

/** The id of the element whose text is tinted; null where none is. */
const tintedId = () => {
  const [range] = tinted.get(HIGHLIGHT) ?? [];
  return range ? (range.commonAncestorContainer as Element).id : null;
};

const find = (selector: string): Element => {
  const found = document.querySelector(selector);
  if (!found) throw new Error(`no ${selector}`);
  return found;
};

/** What the page itself hears of clicks and keys. */
let heardByPage: string[] = [];

beforeEach(() => {
  // What jsdom lacks of a browser.
  Object.assign(globalThis, { Highlight, CSS: { highlights: tinted } });
  document.elementFromPoint = () => find('#aside p');
  document.body.id = 'body';
  document.body.innerHTML = `
    <main id="main"><article id="story"><h1>Gulls</h1><div id="text">${paragraphs(8)}</div></article>
    <aside id="aside">${paragraphs(5)}</aside></main>`;
  heardByPage = [];
  for (const kind of ['click', 'mousedown', 'keydown']) find('#main').addEventListener(kind, () => heardByPage.push(kind));
});

afterEach(() => {
  stop();
  tinted.clear();
});

/** Begins pointing; what comes of it is written down, as the id of the part chosen or as given up. */
function point(): string[] {
  const ended: string[] = [];
  stop = pointAtPart(document, (part) => void ended.push(part?.id ?? 'given up'));
  return ended;
}

const move = (selector: string) => find(selector).dispatchEvent(new PointerEvent('pointermove', { bubbles: true, composed: true }));
const press = (key: string) => find('#text p').dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
const click = (selector: string) => find(selector).dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true }));

describe('pointing at the text of a page', () => {
  it('begins with what stands in the middle, so that the keyboard is enough', () => {
    const ended = point();
    expect(tintedId()).toBe('aside');
    press('Enter');
    expect(ended).toEqual(['aside']);
  });

  it('tints the text around the pointer, and a click takes it', () => {
    const ended = point();
    move('#text p');
    expect(tintedId()).toBe('text');
    expect(click('#text p')).toBe(false);
    expect([ended, tintedId()]).toEqual([['text'], null]);
  });

  it('measures the boxes around the pointer once, however often it moves', () => {
    point();
    move('#text p');
    const measured = vi.spyOn(Node.prototype, 'textContent', 'get');
    move('h1');
    move('#text p');
    const boxes = measured.mock.contexts.map((box) => (box as Element).id || (box as Element).localName);
    measured.mockRestore();
    expect(boxes).toEqual(['h1']);
  });

  it('takes more with the arrow up and less with the arrow down, never beyond the page or below the first', () => {
    const ended = point();
    move('#text p');
    const seen: (string | null)[] = [];
    for (const key of ['ArrowDown', 'ArrowUp', 'ArrowUp', 'ArrowUp', 'ArrowUp', 'ArrowDown']) {
      press(key);
      seen.push(tintedId());
    }
    expect(seen).toEqual(['text', 'story', 'main', 'body', 'body', 'main']);
    press('Enter');
    expect(ended).toEqual(['main']);
  });

  it('is given up with Escape, and the page gets its clicks and keys back', () => {
    const ended = point();
    press('Escape');
    expect([ended, tintedId(), heardByPage]).toEqual([['given up'], null, []]);
    click('#text p');
    press('Escape');
    expect([ended, heardByPage]).toEqual([['given up'], ['click', 'keydown']]);
  });

  it('keeps from the page what is meant for us, but not its other keys', () => {
    point();
    find('#text p').dispatchEvent(new MouseEvent('mousedown', { bubbles: true }));
    click('#text p');
    expect(heardByPage).toEqual([]);
    press('x');
    expect(heardByPage).toEqual(['keydown']);
  });

  it('ends without an answer where it is ended from outside', () => {
    const ended = point();
    stop();
    expect(tintedId()).toBeNull();
    click('#text p');
    expect(ended).toEqual([]);
  });
});
