// @vitest-environment jsdom
import { afterEach, describe, expect, it } from 'vitest';
import { stepOfKey } from '../../src/protocol/step-of-key.ts';

afterEach(() => document.body.replaceChildren());

/** What a key pressed in an element means. */
function pressIn(element: HTMLElement, key: string, more: KeyboardEventInit = {}) {
  document.body.append(element);
  let step: ReturnType<typeof stepOfKey> | 'unheard' = 'unheard';
  addEventListener('keydown', (event) => (step = stepOfKey(event)), { once: true });
  element.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, composed: true, ...more }));
  return step;
}

const paragraph = () => document.createElement('p');
function editable() {
  const box = document.createElement('div');
  box.setAttribute('contenteditable', 'true');
  const inner = document.createElement('b');
  box.append(inner);
  document.body.append(box);
  return inner;
}

describe('a key', () => {
  it.each([
    ['n', {}, 'next'],
    ['p', {}, 'previous'],
    ['Escape', {}, 'end'],
    ['т', { code: 'KeyN' }, 'next'],
    ['з', { code: 'KeyP' }, 'previous'],
    ['b', { code: 'KeyN' }, null],
    ['n', { ctrlKey: true }, null],
    ['p', { metaKey: true }, null],
    ['n', { altKey: true }, null],
    ['N', { shiftKey: true }, null],
    ['n', { isComposing: true }, null],
    ['x', {}, null],
  ] as const)('%s with %o means %s', (key, more, step) => {
    expect(pressIn(paragraph(), key, more)).toBe(step);
  });

  it('is a letter where something is being written, but Escape ends there too', () => {
    for (const name of ['input', 'textarea', 'select']) {
      expect(pressIn(document.createElement(name), 'n')).toBeNull();
      expect(pressIn(document.createElement(name), 'Escape')).toBe('end');
    }
    const box = editable();
    let step: unknown = 'unheard';
    addEventListener('keydown', (event) => (step = stepOfKey(event)), { once: true });
    box.dispatchEvent(new KeyboardEvent('keydown', { key: 'n', bubbles: true }));
    expect(step).toBeNull();
  });
});
