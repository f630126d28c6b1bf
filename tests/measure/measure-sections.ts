/**
 * How well generated sections and headings meet those of real pages whose headings were taken out.
 * npm run measure:sections -- FILE.jsonl.gz | FOLDER... [--sections 6] [--show]
 * A file has a line { id, sents, bounds, headings } for each page: its paragraphs, the indices at which a section starts, and the headings, the
 * first of which stands over what comes before the first of them. Of a folder of article pages those are taken that their headings carve.
 * Prints Pk (lower is better; window: half the mean section), and how many generated headings
 * share a stem with the true one; both with an interval of 95 % from a bootstrap over pages.
 */
import { parseArgs } from 'node:util';
import { themeFinder } from '../../src/core/digest/find-themes.ts';
import { divideArticle } from '../../src/core/digest/outline-article.ts';
import { type HeadedPage, readHeadedPages } from '../fit/read-headed-pages.ts';
import { stemsOfHeading } from './heading-stems.ts';
import { bootstrap, penaltyOf } from './segment-figures.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { sections: { type: 'string', default: '6' }, show: { type: 'boolean', default: false } },
});

/** Whether each heading that is cut for a section of the page shares a stem with the true one; words may come again, for a digest has far fewer sections than some of these pages. */
function hitsOf({ passages, sentences, bounds, headings, language, title }: HeadedPage): { all: number; given: number }[] {
  const themes = themeFinder(sentences, language, title, []);
  return bounds.flatMap((from, at) => {
    const to = bounds[at + 1] ?? passages.length;
    const own = sentences.filter(({ passageIndex }) => passageIndex >= from && passageIndex < to);
    const wanted = stemsOfHeading(headings[at + 1] ?? '', language);
    if (!own.length || !wanted.size) return [];
    const phrase = themes.name(own, own, new Set())?.phrase;
    const said = phrase ? phrase.sentence.passage.text.slice(phrase.start, phrase.end) : '';
    const all = [...stemsOfHeading(said, language)].some((stem) => wanted.has(stem));
    if (values.show) console.log(`${all ? '+' : said ? '-' : ' '} ${headings[at + 1]} => ${said}`);
    return [{ all: Number(all), given: Number(said !== '') }];
  });
}

function measurePage(page: HeadedPage) {
  const { passages, sentences, bounds } = page;
  const parts = divideArticle(sentences, Number(values.sections));
  const starts = parts.slice(1).flatMap((part) => part.sentences[0]?.passageIndex ?? []);
  const [penalty, none] = [starts, []].map((each) => penaltyOf(each, bounds, passages.length));
  return { penalty: penalty ?? 0, none: none ?? 0, hits: hitsOf(page) };
}

if (!positionals.length) throw new Error('name files or folders of pages with their sections');
const pages = readHeadedPages(positionals).map(measurePage);
const mean = (numbers: readonly number[]) => numbers.reduce((sum, each) => sum + each, 0) / Math.max(1, numbers.length);
const tell = (of: (page: (typeof pages)[number][]) => number) => {
  const [low, high] = bootstrap(pages, of);
  return `${(100 * of(pages)).toFixed(1)} (${(100 * low).toFixed(1)} to ${(100 * high).toFixed(1)})`;
};
console.log(
  `${pages.length} pages: Pk ${tell((some) => mean(some.map(({ penalty }) => penalty)))}, without sections ${tell((some) => mean(some.map(({ none }) => none)))}`,
);
console.log(
  `${pages.flatMap(({ hits }) => hits).length} sections, ${(100 * mean(pages.flatMap(({ hits }) => hits.map(({ given }) => given)))).toFixed(1)} % with a heading: ${tell((some) => mean(some.flatMap(({ hits }) => hits.map(({ all }) => all))))} % share a stem with the true one`,
);
