/**
 * How a kept digest is told to stand after its page was edited: of its claims every fourth is corrected (a number, else a word), every fourth is taken out,
 * every fourth is taken out while its corrected twin is put in at the end, and a new paragraph comes last; then what is told of each is counted, and the time
 * that comparing takes.
 * node build/run-typescript.mjs tests/measure/measure-changes.ts FOLDER... [--pages 200] [--show]
 */
import { parseArgs } from 'node:util';
import type { Passage } from '../../src/core/article.ts';
import { claimsOf } from '../../src/core/claims-of.ts';
import { compareDigest } from '../../src/core/digest/compare-digest.ts';
import { writeDigest } from '../../src/core/digest/write-digest.ts';
import type { Claim } from '../../src/core/digest.ts';
import { changesHold } from '../../src/core/evidence/changes-hold.ts';
import { readPages } from './read-pages.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { pages: { type: 'string', default: '200' }, show: { type: 'boolean', default: false } },
});

const NEW = 'A lighthouse keeper of the northern islands has counted 4,812 passing swans from her kitchen window since the ice went.';
const EDITS = ['corrected', 'taken out', 'untouched', 'twin'] as const;
type Edit = (typeof EDITS)[number];

const told: Record<Edit, Record<string, number>> = { corrected: {}, 'taken out': {}, untouched: {}, twin: {} };
const times: number[] = [];
let [pages, foundNew, falseNews, held] = [0, 0, 0, 0];

/** The sentence with its first number made another, else with its third word. */
function corrected(text: string): string {
  const number = text.replace(/\d(?!.*\d)/u, (digit) => String((Number(digit) + 1) % 10));
  return number === text ? text.replace(/^(\S+\s+\S+\s+)\S+/u, '$1otherwise') : number;
}

function editOf(claim: Claim, passages: Passage[], edit: Edit): boolean {
  const [citation] = claim.citations;
  const passage = passages.find(({ id }) => id === citation?.passage);
  if (!citation || !passage?.text.includes(citation.exact)) return false;
  if (edit === 'corrected') passage.text = passage.text.replace(citation.exact, () => corrected(citation.exact));
  if (edit === 'taken out' || edit === 'twin') passage.text = passage.text.replace(citation.exact, '').trim();
  return true;
}

for (const { id, article } of readPages(positionals, Number(values.pages))) {
  const options = { contentHash: '', now: '2026-01-01T00:00:00Z', generatedAt: null, length: 'standard' as const, sentences: null };
  const digest = writeDigest(article, options);
  const edited = article.passages.map((passage) => ({ ...passage }));
  const edits = new Map<string, Edit>();
  const twins: string[] = [];
  claimsOf(digest).forEach((claim, at) => {
    const edit = EDITS[at % EDITS.length] ?? 'untouched';
    if (!editOf(claim, edited, edit)) return;
    edits.set(claim.id, edit);
    if (edit === 'twin') twins.push(corrected(claim.text));
  });
  const putIn = [...twins, NEW].map((text, at): Passage => ({ id: `new ${at}`, kind: 'paragraph', text }));
  const later = [...edited.filter(({ text }) => text !== ''), ...putIn];
  const begin = performance.now();
  const changes = compareDigest(digest, later, article.source);
  times.push(performance.now() - begin);
  pages++;
  if (changesHold(changes, writeDigest({ ...article, passages: later }, options))) held++;
  else if (values.show) console.log(`${id.slice(0, 24)}: refused`);
  for (const part of changes.parts) {
    const edit = edits.get(part.id);
    if (!edit) continue;
    told[edit][part.status] = (told[edit][part.status] ?? 0) + 1;
    const isRight = part.status === { corrected: 'changed', 'taken out': 'gone', untouched: 'stands', twin: 'gone' }[edit];
    if (values.show && !isRight)
      console.log(`${id.slice(0, 24)}: ${edit}, told as ${part.status}: ${part.wordings.map(({ was }) => was).join(' ')}`);
  }
  if (changes.fresh.some(({ citation }) => citation.exact === NEW) || changes.more > 0) foundNew++;
  falseNews += changes.fresh.filter(({ citation, was }) => !putIn.some(({ text }) => text.includes(citation.exact)) && was === null).length;
}

times.sort((a, b) => a - b);
const at = (share: number) => (times[Math.min(times.length - 1, Math.floor(share * times.length))] ?? 0).toFixed(1);
for (const edit of EDITS) console.log(`${edit}: ${JSON.stringify(told[edit])}`);
console.log(
  `${pages} pages; the new paragraph told of, or counted among more, on ${foundNew}; sentences told of as new that are not: ${falseNews}`,
);
console.log(`${held} of ${pages} hold as an import asks it`);
console.log(`compared in ${at(0.5)} ms (median), ${at(0.95)} ms (95th percentile)`);
