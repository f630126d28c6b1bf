/**
 * How well generated sections and headings meet those of real pages whose headings were taken out.
 * npm run measure:sections -- FILE.jsonl.gz [--sections 6] [--show]
 * A line { sents, bounds, headings } for each page: its paragraphs, the indices at which a section starts, and the headings, the first of which
 * stands over what comes before the first of them. Prints Pk (lower is better; window: half the mean section), and how many generated headings
 * share a stem with the true one; both with an interval of 95 % from a bootstrap over pages.
 */
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { gunzipSync } from 'node:zlib';
import type { Passage } from '../../src/core/article.ts';
import { headingCutter } from '../../src/core/digest/cut-heading.ts';
import { outlineArticle } from '../../src/core/digest/outline-article.ts';
import { readSentences } from '../../src/core/digest/read-sentences.ts';
import { findLanguage } from '../../src/core/text/find-language.ts';
import { rulesFor } from '../../src/core/text/rules-for.ts';
import { stemOf } from '../../src/core/text/stem-of.ts';
import { findWords } from '../../src/core/text/words.ts';
import { bootstrap, penaltyOf } from './segment-figures.ts';

interface Labelled {
  sents: string[];
  bounds: number[];
  headings: string[];
}

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { sections: { type: 'string', default: '6' }, show: { type: 'boolean', default: false } },
});

const stems = (text: string, language: string | null) =>
  new Set(findWords(text, language).flatMap(({ term }) => (rulesFor(language).functionWords.has(term) ? [] : stemOf(term))));

function measurePage({ sents, bounds, headings }: Labelled) {
  const passages: Passage[] = sents.map((text, at) => ({ id: `p${at + 1}`, kind: 'paragraph', text }));
  const language = findLanguage(sents.join('\n'), null);
  const sentences = readSentences(passages, language);
  const parts = outlineArticle(passages, sentences, '', Number(values.sections));
  const starts = parts.slice(1).flatMap((part) => part.sentences[0]?.passageIndex ?? []);
  const hits = bounds.flatMap((from, at) => {
    const to = bounds[at + 1] ?? sents.length;
    const own = sentences.filter(({ passageIndex }) => passageIndex >= from && passageIndex < to);
    const wanted = stems(headings[at + 1] ?? '', language);
    if (!own.length || !wanted.size) return [];
    // A cutter of its own for each, for a digest has far fewer sections than some of these pages.
    const phrase = headingCutter(sentences, language, [], '')(own, own);
    const said = phrase ? phrase.sentence.passage.text.slice(phrase.start, phrase.end) : '';
    const isHit = [...stems(said, language)].some((stem) => wanted.has(stem));
    if (values.show) console.log(`${isHit ? '+' : said ? '-' : ' '} ${headings[at + 1]} => ${said}`);
    return [isHit ? 1 : 0];
  });
  return { penalty: penaltyOf(starts, bounds, sents.length), none: penaltyOf([], bounds, sents.length), hits };
}

const [file] = positionals;
if (!file) throw new Error('name the file of pages with their sections');
const lines = gunzipSync(readFileSync(file)).toString('utf8').split('\n').filter(Boolean);
const pages = lines.map((line) => measurePage(JSON.parse(line) as Labelled));
const mean = (numbers: readonly number[]) => numbers.reduce((sum, each) => sum + each, 0) / Math.max(1, numbers.length);
const tell = (of: (page: (typeof pages)[number][]) => number) => {
  const [low, high] = bootstrap(pages, of);
  return `${(100 * of(pages)).toFixed(1)} (${(100 * low).toFixed(1)} to ${(100 * high).toFixed(1)})`;
};
console.log(
  `${pages.length} pages: Pk ${tell((some) => mean(some.map(({ penalty }) => penalty)))}, without sections ${tell((some) => mean(some.map(({ none }) => none)))}`,
);
console.log(
  `${pages.flatMap(({ hits }) => hits).length} headings: ${tell((some) => mean(some.flatMap(({ hits }) => hits)))} % share a stem with the true one`,
);
