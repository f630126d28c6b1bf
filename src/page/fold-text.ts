import type { TextRun } from './text-map.ts';

/** Characters that no reader sees: soft hyphens, zero-width spaces and joints, controls, tag characters. Joiners stay: they change letters. */
const UNSEEN_SIGNS = String.raw`\u00ad\u034f\u061c\u180e\u200b\u2060-\u2064\ufeff\u0000-\u0008\u000e-\u001f\u007f-\u009f`;
const UNSEEN = String.raw`[${UNSEEN_SIGNS}\u{e0000}-\u{e007f}]+`;
const LONE_SURROGATE = String.raw`\p{Surrogate}`;
const FOLDED = new RegExp(String.raw`(?<unseen>${UNSEEN})|(?<lone>${LONE_SURROGATE})|(?<space>\s+)`, 'gu');
const KEPT = new RegExp(`(?<unseen>${UNSEEN})|(?<lone>${LONE_SURROGATE})`, 'gu');

/** What `FOLDED` finds beside white space, halves of pairs counted too: hardly a text has any of it. */
const ODD = new RegExp(String.raw`[${UNSEEN_SIGNS}\ud800-\udfff]`);
/** White space that is not one plain space between two words. */
const WIDE_SPACE = /[^\S ]\s*| \s+|^ | $/g;

/** Text gathered from live nodes, with white space folded and the way back kept. */
export class FoldedText {
  text = '';
  readonly runs: TextRun[] = [];
  #space: { node: Text; offset: number } | 'break' | null = null;

  /** Adds a node's text from `from` to `to`; `keepsSpace` as in preformatted text. */
  add(node: Text, from: number, to: number, keepsSpace: boolean): void {
    const { data } = node;
    if (!keepsSpace && !ODD.test(data)) {
      this.#addPlain(data.slice(from, to), node, from);
      return;
    }
    let done = from;
    const pattern = keepsSpace ? KEPT : FOLDED;
    pattern.lastIndex = from;
    for (let match = pattern.exec(data); match && match.index < to; match = pattern.exec(data)) {
      this.#put(data.slice(done, match.index), node, done);
      done = Math.min(to, match.index + match[0].length);
      if (match.groups?.space) this.#space ??= { node, offset: match.index };
      else if (match.groups?.lone) this.#put('\ufffd', node, match.index);
    }
    this.#put(data.slice(done, to), node, done);
  }

  /** The usual text, in which single spaces need no look. */
  #addPlain(text: string, node: Text, offset: number): void {
    let done = 0;
    WIDE_SPACE.lastIndex = 0;
    for (let match = WIDE_SPACE.exec(text); match; match = WIDE_SPACE.exec(text)) {
      this.#put(text.slice(done, match.index), node, offset + done);
      done = match.index + match[0].length;
      this.#space ??= { node, offset: offset + match.index };
    }
    this.#put(text.slice(done), node, offset + done);
  }

  /** A line break inside the block: a space, where there is none. */
  addBreak(): void {
    this.#space ??= 'break';
  }

  /** A separator of ours, with no character in the page; white space before it is dropped. */
  addSeparator(separator: string): void {
    this.#space = null;
    this.text += separator;
  }

  #put(piece: string, node: Text, offset: number): void {
    if (!piece) return;
    if (this.#space && this.text && !/[\t\n]$/.test(this.text)) {
      if (this.#space !== 'break') this.#map(this.#space.node, this.#space.offset, 1);
      this.text += ' ';
    }
    this.#space = null;
    this.#map(node, offset, piece.length);
    this.text += piece;
  }

  #map(node: Text, offset: number, length: number): void {
    const start = this.text.length;
    const last = this.runs.at(-1);
    if (last && last.node === node && last.start + last.length === start && last.offset + last.length === offset) last.length += length;
    else this.runs.push({ start, length, node, offset });
  }

  /** The text without white space at its ends, and its runs moved along. */
  trimmed(): { text: string; runs: TextRun[] } {
    const lead = this.text.length - this.text.trimStart().length;
    const text = this.text.trim();
    const runs: TextRun[] = [];
    for (const run of this.runs) {
      const start = Math.max(run.start - lead, 0);
      const end = Math.min(run.start + run.length - lead, text.length);
      if (start < end) runs.push({ start, length: end - start, node: run.node, offset: run.offset + start + lead - run.start });
    }
    return { text, runs };
  }
}
