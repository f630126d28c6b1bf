// @vitest-environment jsdom
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cutPassages } from '../../src/page/cut-passages.ts';
import { FoldedText } from '../../src/page/fold-text.ts';
import { rangesOf } from '../../src/page/text-map.ts';
import { walkPage } from '../../src/page/walk-page.ts';
import { mappedWrongly } from './mapped-wrongly.ts';
import { pageOf } from './page-of.ts';

const words = fc.stringMatching(/^[a-zé \n\t\u00a0\u00ad\u200b\u4e00😀,.]{0,12}$/u);
const lone = fc.constantFrom('\ud83d', '\ude00', '\ufeff', '\u200c');
const leaf = fc.record({ tag: fc.constant('#text'), text: fc.oneof({ weight: 6, arbitrary: words }, lone) });
const tag = fc.constantFrom('p', 'div', 'span', 'b', 'a', 'br', 'li', 'pre', 'table', 'tr', 'td', 'h2', 'blockquote', 'figure', 'script');

interface Branch {
  tag: string;
  text?: string;
  children?: Branch[];
}

const tree = fc.letrec<{ node: Branch }>((tie) => ({
  node: fc.oneof({ maxDepth: 5 }, leaf, fc.record({ tag, children: fc.array(tie('node'), { maxLength: 5 }) })),
})).node;

function grow(branch: Branch, document: Document): Node {
  if (branch.tag === '#text') return document.createTextNode(branch.text ?? '');
  const element = document.createElement(branch.tag);
  for (const child of branch.children ?? []) element.append(grow(child, document));
  return element;
}

describe('the map from passages to the page', () => {
  const document = pageOf('');
  const cut = (branches: Branch[]) => {
    document.body.replaceChildren(...branches.map((branch) => grow(branch, document)));
    return cutPassages(walkPage(document.body), (node) => ({ from: 0, to: node.length }));
  };

  it('leads every character to the same character in the page, however the page is built', () => {
    fc.assert(
      fc.property(fc.array(tree, { maxLength: 6 }), (branches) => {
        const { passages, map } = cut(branches);
        expect(mappedWrongly(passages, map)).toEqual([]);
        for (const { text, kind } of passages) {
          expect(text).toBe(text.trim());
          expect(text).not.toBe('');
          expect(text).not.toMatch(/\p{Surrogate}/u);
          if (kind !== 'code' && kind !== 'table') expect(text).not.toMatch(/[\n\t]| {2}/);
        }
      }),
    );
  });

  it('reads everything that is seen, in order', () => {
    const bare = (text: string) => text.replace(/[\s\u00ad\u200b\ufeff]/g, '').replace(/\p{Surrogate}/gu, '\ufffd');
    const seen = ({ tag: name, text, children }: Branch): string =>
      name === 'script' ? '' : text === undefined ? (children ?? []).map(seen).join('') : bare(text);
    fc.assert(
      fc.property(fc.array(tree, { maxLength: 6 }), (branches) => {
        expect(
          cut(branches)
            .passages.map(({ text }) => bare(text))
            .join(''),
        ).toBe(branches.map(seen).join(''));
      }),
    );
  });

  it('gives ranges that hold the words of any span', () => {
    fc.assert(
      fc.property(fc.array(tree, { maxLength: 6 }), fc.nat(), fc.nat(), (branches, one, other) => {
        const { passages, map } = cut(branches);
        for (const { id, text } of passages) {
          const [start = 0, end = 0] = [one % text.length, other % text.length].sort((a, b) => a - b);
          const ranges = rangesOf(map.get(id) ?? [], start, end + 1) ?? [];
          const bare = (said: string) => said.replace(/[\s\u00ad\u200b\ufeff]/g, '').replace(/\p{Surrogate}|\ufffd/gu, '?');
          expect(ranges.map((range) => bare(String(range))).join('')).toBe(bare(text.slice(start, end + 1)));
        }
      }),
    );
  });

  it('gives no ranges once a node has left the page', () => {
    const { passages, map } = cut([{ tag: 'p', children: [{ tag: '#text', text: 'The boat was late.' }] }]);
    expect(passages.map(({ text }) => text)).toEqual(['The boat was late.']);
    document.querySelector('p')?.remove();
    expect(rangesOf(map.get('p1') ?? [], 0, 8)).toBeNull();
  });
});

it('folds plain text as it does text that needs a closer look', () => {
  const piece = fc.stringMatching(/^[a-zé \n\t\u00a0\u3000\u2028\u4e00,.]{0,12}$/u);
  /** The parts of the pieces that are read; what stands behind each of them has all of it looked at closely. */
  const fold = (pieces: readonly string[], skipped: number, behind: string) => {
    const folded = new FoldedText();
    const nodes = pieces.map((text) => document.createTextNode(text + behind));
    for (const [at, node] of nodes.entries()) {
      const to = node.length - behind.length;
      if (at > 0) folded.addBreak();
      folded.add(node, Math.min(skipped, to), to, false);
    }
    const { text, runs } = folded.trimmed();
    return { text, runs: runs.map(({ node, ...run }) => ({ ...run, node: nodes.indexOf(node) })) };
  };
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 5 }), fc.nat(3), (pieces, skipped) => {
      expect(fold(pieces, skipped, '')).toEqual(fold(pieces, skipped, '\u00ad'));
    }),
  );
});
