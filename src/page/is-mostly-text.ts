import type { Cut } from './cut-passages.ts';
import type { PageStep } from './walk-page.ts';

const LONG = 80;
const WIDE = /[\u0e00-\u0e7f\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/;
const LONG_WIDE = 30;
const MOST = 0.8;

/** Whether a page with a heading shows hardly anything but the passages read, and these are long paragraphs: a short story on a bare page has little else to be known by. */
export function isMostlyText(document: Document, steps: readonly PageStep[], { passages }: Cut): boolean {
  if (!document.querySelector('h1')) return false;
  const lengthOf = (texts: readonly string[]) => texts.reduce((sum, text) => sum + text.replace(/\s+/g, '').length, 0);
  const shown = lengthOf(steps.flatMap((step) => (step.kind === 'text' ? step.node.data : [])));
  const read = lengthOf(passages.map(({ text }) => text));
  const isLong = (text: string) => text.length >= (WIDE.test(text) ? LONG_WIDE : LONG);
  const running = passages.filter(({ kind, text }) => kind === 'paragraph' && isLong(text));
  return read >= MOST * shown && lengthOf(running.map(({ text }) => text)) >= MOST * read;
}
