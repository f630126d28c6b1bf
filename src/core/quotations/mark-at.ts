/** Marks that belong together. */
export type MarkFamily = 'double' | 'straight' | 'guillemets' | 'corner' | 'white-corner';

export interface Mark {
  readonly family: MarkFamily;
  readonly side: 'open' | 'close';
  /** In UTF-16 units. */
  readonly length: number;
}

const mark = (family: MarkFamily, side: Mark['side'], length = 1): Mark => ({ family, side, length });

const closers: Record<MarkFamily, ReadonlySet<MarkFamily>> = {
  double: new Set(['double', 'straight']),
  straight: new Set(['double', 'straight']),
  guillemets: new Set(['guillemets', 'straight']),
  corner: new Set(['corner']),
  'white-corner': new Set(['white-corner']),
};

/** The double quotation mark at an offset, read in the light of the mark that is open. Null where there is none, where it is nested in the open one, and for apostrophes. */
export function markAt(text: string, at: number, open: Mark | null): Mark | null {
  const found = readMark(text, at, open);
  if (!found) return null;
  if (!open) return found.side === 'open' ? found : null;
  if (found.side === 'close') return closers[open.family].has(found.family) ? found : null;
  const restarts = found.family === open.family || (open.family === 'straight' && found.family === 'double');
  return restarts && found.family !== 'straight' ? found : null;
}

function readMark(text: string, at: number, open: Mark | null): Mark | null {
  const sign = text.charAt(at);
  switch (sign) {
    case '„':
    case '‟':
      return mark('double', 'open');
    case '“':
      // German closes with the mark that English opens with.
      return mark('double', open?.family === 'double' && closesWord(text, at) ? 'close' : 'open');
    case '”':
      // Swedish and Finnish write the same mark on both sides.
      return mark('double', !open && opensWord(text, at, 1) ? 'open' : 'close');
    case '«':
    case '»':
      return guillemetAt(text, at, open);
    case '「':
    case '」':
      return mark('corner', sign === '「' ? 'open' : 'close');
    case '『':
    case '』':
      return mark('white-corner', sign === '『' ? 'open' : 'close');
    case '"':
    case '＂':
      return straightAt(text, at, 1, open);
    case '`':
      return text.charAt(at + 1) === '`' ? mark('straight', 'open', 2) : null;
    case "'":
    case '’':
      return text.charAt(at + 1) === sign ? straightAt(text, at, 2, open) : null;
    default:
      return null;
  }
}

/** Guillemets point outwards in French, inwards in much German: the first one met opens, the next one closes. */
function guillemetAt(text: string, at: number, open: Mark | null): Mark | null {
  if (open?.family === 'guillemets') return mark('guillemets', 'close');
  return text.charAt(at) === '«' || opensWord(text, at, 1) ? mark('guillemets', 'open') : null;
}

function straightAt(text: string, at: number, length: number, open: Mark | null): Mark | null {
  if (open) return mark('straight', opensWord(text, at, length) && !closesWord(text, at) ? 'open' : 'close', length);
  // Inches and seconds stand behind a figure.
  return opensWord(text, at, length) ? mark('straight', 'open', length) : null;
}

const opensWord = (text: string, at: number, length: number): boolean =>
  (at === 0 || /[\s([{—–\-/:،]/u.test(text.charAt(at - 1))) && at + length < text.length && !/\s/u.test(text.charAt(at + length));

const closesWord = (text: string, at: number): boolean => at > 0 && !/[\s([{—–]/u.test(text.charAt(at - 1));
