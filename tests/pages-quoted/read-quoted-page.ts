import { readFileSync } from 'node:fs';
import type { Passage, PassageKind } from '../../src/core/article.ts';
import type { Speaker } from '../../src/core/digest.ts';

/** Who says a quotation, as a reader of the page tells it. */
export interface LabelledSpeaker {
  readonly kind: Speaker['kind'];
  /** The name in full; of somebody unnamed, the words that stand for a name. */
  readonly name: string;
  readonly role: string | null;
}

/** What a reader says of the words between two marks. `end` is the offset behind the closing mark in the passage. */
export interface Label {
  readonly passage: string;
  readonly end: number;
  /** False for scare quotes and titles of works. */
  readonly isQuotation: boolean;
  /** Null where the page tells nobody. */
  readonly speaker: LabelledSpeaker | null;
}

export interface QuotedPage {
  readonly language: string;
  readonly passages: readonly Passage[];
  readonly labels: readonly Label[];
}

/** Reads a page of the form that README.md tells. Throws on a label that its head does not explain. */
export function readQuotedPage(file: URL): QuotedPage {
  const [head = '', ...blocks] = readFileSync(file, 'utf8').split('\n\n');
  const speakers = new Map(head.split('\n').map(headLine));
  const language = speakers.get('language')?.name ?? '';
  const passages: Passage[] = [];
  const labels: Label[] = [];
  for (const line of blocks.join('\n').split('\n').filter(Boolean)) {
    const [, sign = '', rest = ''] = /^([#>-] )?(.*)$/u.exec(line) ?? [];
    const id = `p${passages.length + 1}`;
    let text = '';
    let at = 0;
    for (const found of rest.matchAll(/ ?\{(\w+|-)\}/gu)) {
      text += rest.slice(at, found.index);
      at = found.index + found[0].length;
      labels.push(labelOf(found[1] ?? '', speakers, { passage: id, end: text.length }, file));
    }
    passages.push({ id, kind: kinds[sign] ?? 'paragraph', text: text + rest.slice(at) });
  }
  return { language, passages, labels };
}

const kinds: Readonly<Record<string, PassageKind>> = { '# ': 'heading', '> ': 'blockquote', '- ': 'list-item' };

/** "K: Gerd Kummerow; Eigentümer der Mühle", "S: organization: die Regiobahn". */
function headLine(line: string): readonly [string, LabelledSpeaker] {
  const [, key = '', kind = 'person', name = '', role = null] =
    /^(\w+): (?:(organization|document|unnamed): )?([^;]*)(?:; (.*))?$/u.exec(line) ?? [];
  if (!key) throw new SyntaxError(`not a line of a head: ${line}`);
  return [key, { kind: kind as Speaker['kind'], name, role }];
}

function labelOf(key: string, speakers: ReadonlyMap<string, LabelledSpeaker>, place: { passage: string; end: number }, file: URL): Label {
  const speaker = speakers.get(key) ?? null;
  if (!speaker && key !== 'x' && key !== '-') throw new SyntaxError(`${file.pathname} does not say who ${key} is`);
  return { ...place, isQuotation: key !== 'x', speaker };
}
