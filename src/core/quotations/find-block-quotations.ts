import type { Passage } from '../article.ts';
import type { QuotedSpan, Stretch } from './find-quoted-spans.ts';
import { isHandleSignature, isSignature } from './signature-of.ts';

/** The spans with block quotations added, in page order: block quote passages without marks of their own that the passage above introduces with a colon or that a name behind a dash, or a handle, signs. */
export function findBlockQuotations(passages: readonly Passage[], marked: readonly QuotedSpan[]): QuotedSpan[] {
  const taken = new Set(marked.flatMap((span) => span.outer.map((stretch) => stretch.passage)));
  const blocks: QuotedSpan[] = [];
  for (let index = 0; index < passages.length; index += 1) {
    const previous = passages[index - 1];
    if (passages[index]?.kind !== 'blockquote' || (previous?.kind === 'blockquote' && !signs(passages, index - 1))) continue;
    const stretches: Stretch[] = [];
    let end = index;
    for (; passages[end]?.kind === 'blockquote' && (end === index || !signs(passages, end)); end += 1)
      stretches.push(wholeOf(passages, end));
    const introduced = previous?.kind !== 'blockquote' && /[:：]\s*$/u.test(previous?.text ?? '');
    if ((introduced || signs(passages, end)) && stretches.every((stretch) => !taken.has(stretch.passage) && stretch.end > stretch.start))
      blocks.push({ inner: stretches, outer: stretches });
  }
  return [...marked, ...blocks].toSorted((a, b) => startOf(a).passage - startOf(b).passage || startOf(a).start - startOf(b).start);
}

function signs(passages: readonly Passage[], index: number): boolean {
  const passage = passages[index];
  return passage !== undefined && (isSignature(passage.text) || (passage.kind === 'blockquote' && isHandleSignature(passage.text)));
}

function wholeOf(passages: readonly Passage[], passage: number): Stretch {
  const text = passages[passage]?.text ?? '';
  return { passage, start: text.length - text.trimStart().length, end: text.trimEnd().length };
}

const startOf = (span: QuotedSpan): Stretch => span.outer[0] ?? { passage: 0, start: 0, end: 0 };
