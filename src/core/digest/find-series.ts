import type { Passage } from '../article.ts';
import type { Section } from '../digest.ts';
import { findDateLead } from '../text/date-lead.ts';
import { ENDS } from './own-label.ts';

/** A label of a claim: the number of a step, the time of an entry. `span` is null where the page does not write it out. */
export interface Mark {
  text: string;
  span: { passage: Passage; start: number; end: number } | null;
}

/** One of a row of marked stretches: its mark, the passage that begins with it, where its own words begin there, and the first passage that is no more of it. */
export interface SeriesItem {
  mark: Mark;
  at: number;
  body: number;
  until: number;
}

/** Stretches of an article that are numbered, dated or timed one after the other. */
export interface Series {
  kind: Extract<Section['kind'], 'steps' | 'timeline' | 'entries'>;
  items: SeriesItem[];
  /** Whether the last comes first on the page: a countdown, or a report from its end. */
  isBackward: boolean;
}

interface Found extends Omit<SeriesItem, 'until'> {
  order: number;
}

const LEAST_ITEMS = { steps: 3, timeline: 3, entries: 4 };
const IN_ORDER = 0.8;
const NUMBER =
  /^\s*(?:(?:\p{L}{3,12}\s|第)\s?)?[#№]?\s?(\d{1,3})(?![\p{N}%]|[.,:]\p{N})(\s*[.):：．、–—-]|[步位条條]\s*[:：、]?|(?=\s|$))\s*/u;
const TIME =
  /^\s*[([]?((?:[01]?\d|2[0-3])[:.h][0-5]\d(?:\s?(?:[ap]\.?m\.?|uhr|gmt|bst|est|edt|pst|cet))?)[)\]]?(?![\d%])(?=\s|$|[-–—:|,])[\s:：|–—-]*/iu;
const LONGEST_NAME = 80;
const STOP = /[.!?。！？][\p{Pe}\p{Pf}"']*$/u;

/** The words of a heading without what may stand around them. */
export const headingSpan = (passage: Passage) => ({
  passage,
  start: passage.text.search(/\S/u),
  end: passage.text.replace(ENDS, '').length,
});

/** Whether an item of a list only names what the item below it tells: a short line that ends like no sentence. */
const namesItem = ({ kind, text }: Passage, below: Passage | undefined): boolean =>
  kind === 'list-item' &&
  text.length <= LONGEST_NAME &&
  /[\p{L}\p{N})]$/u.test(text) &&
  below?.kind === 'list-item' &&
  STOP.test(below.text);

/** The number that a list shows beside a passage; a heading in a list's item, or a line that stands for one, says besides what the item is about. `below`: an item that has no number. */
function shownNumber(passage: Passage, at: number, shown: string | undefined, below: Passage | undefined): Found | null {
  if (shown === undefined) return null;
  const isName = namesItem(passage, below);
  const span = isName || passage.kind === 'heading' ? headingSpan(passage) : null;
  const text = span ? `${shown}. ${passage.text.slice(span.start, span.end)}` : shown;
  return { mark: { text, span }, at, body: isName ? passage.text.length : 0, order: Number(shown) };
}

/** The number with which a passage begins; a heading is marked by all of its words. */
function numberOf(passage: Passage, at: number, shown: string | undefined, below: Passage | undefined): Found | null {
  const match = NUMBER.exec(passage.text);
  const written = match?.[1];
  const isHeading = passage.kind === 'heading';
  if (!match || !written || (!isHeading && !match[2])) return shownNumber(passage, at, shown, below);
  const start = match[0].lastIndexOf(written);
  const span = isHeading ? headingSpan(passage) : { passage, start, end: start + written.length };
  return { mark: { text: passage.text.slice(span.start, span.end), span }, at, body: match[0].length, order: Number(written) };
}

function timeOf(passage: Passage, at: number): Found | null {
  const match = TIME.exec(passage.text);
  const time = match?.[1];
  if (!match || !time) return null;
  const start = match[0].indexOf(time);
  const [hours = '0', minutes = '0'] = time.match(/\d+/gu) ?? [];
  const late = /p\.?m/iu.test(time) && Number(hours) < 12 ? 12 : 0;
  const span = { passage, start, end: start + time.length };
  return { mark: { text: time, span }, at, body: match[0].length, order: (Number(hours) + late) * 60 + Number(minutes) };
}

function dateOf(passage: Passage, at: number, language: string | null): Found | null {
  const lead = findDateLead(passage.text, language);
  if (!lead) return null;
  const { text, start, end, body, order } = lead;
  return { mark: { text, span: { passage, start, end } }, at, body, order };
}

const median = (numbers: readonly number[]): number => [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 1;

/** How many neighbours go up, and how many down. */
function steps(found: readonly Found[]): { up: number; down: number } {
  const changes = found.slice(1).map(({ order }, at) => order - (found[at]?.order ?? 0));
  return { up: changes.filter((change) => change >= 0).length, down: changes.filter((change) => change <= 0).length };
}

/** The row as a series; the last of it goes as far as the others do. */
function seriesOf(kind: Series['kind'], found: readonly Found[], end: number): Series {
  const lengths = found.slice(1).map(({ at }, index) => at - (found[index]?.at ?? 0));
  const { up, down } = steps(found);
  const items = found.map(({ mark, at, body }, index) => ({
    mark,
    at,
    body,
    until: found[index + 1]?.at ?? Math.min(end, at + median(lengths)),
  }));
  return { kind, items, isBackward: down > up };
}

/** Runs of numbers that go up or down by one. */
function numberedRuns(found: readonly Found[]): Found[][] {
  const runs: Found[][] = [];
  for (const each of found) {
    const run = runs.at(-1);
    const [last, before] = [run?.at(-1), run?.at(-2)];
    const step = last && each.order - last.order;
    const goesOn = step !== undefined && Math.abs(step) === 1 && (!before || !last || last.order - before.order === step);
    if (run && goesOn) run.push(each);
    else runs.push([each]);
  }
  return runs.filter((run) => run.length >= LEAST_ITEMS.steps);
}

const NUMBERED = /^[^\p{L}]+/u;
const wordsOf = (text: string): string => text.replace(NUMBERED, '').toLowerCase();

/** Whether a list of numbers says most of the article's headings: then it is a table of its contents. */
function isContents(run: readonly Found[], passages: readonly Passage[]): boolean {
  const headings = passages.filter(({ kind }) => kind === 'heading').map(({ text }) => wordsOf(text));
  const said = run.filter(({ at }) => {
    const passage = passages[at];
    const words = passage && passage.kind !== 'heading' ? wordsOf(passage.text) : '';
    return words !== '' && headings.some((heading) => heading !== '' && (words.startsWith(heading) || heading.startsWith(words)));
  });
  return said.length > run.length / 2;
}

/** All rows of marks in an article; `shown` are the numbers that the page shows beside passages without writing them. */
export function findSeries(passages: readonly Passage[], language: string | null, shown: Readonly<Record<string, string>>): Series[] {
  const find = (mark: (passage: Passage, at: number) => Found | null, isWanted = (_: Passage) => true) =>
    passages.flatMap((passage, at) =>
      isWanted(passage) && passage.kind !== 'caption' && passage.kind !== 'code' ? (mark(passage, at) ?? []) : [],
    );
  const unnumbered = (passage: Passage | undefined) => (passage && shown[passage.id] === undefined ? passage : undefined);
  const numbers = [true, false].flatMap((isHeading) =>
    numberedRuns(
      find(
        (passage, at) => numberOf(passage, at, shown[passage.id], unnumbered(passages[at + 1])),
        ({ kind }) => (kind === 'heading') === isHeading,
      ),
    ),
  );
  const times = find(timeOf);
  const dates = find((passage, at) => dateOf(passage, at, language));
  const { up, down } = steps(dates);
  const isTimeline = dates.length >= LEAST_ITEMS.timeline && Math.max(up, down) >= (dates.length - 1) * IN_ORDER;
  return [
    ...(times.length >= LEAST_ITEMS.entries ? [seriesOf('entries', times, passages.length)] : []),
    ...(isTimeline ? [seriesOf('timeline', dates, passages.length)] : []),
    ...numbers.filter((run) => !isContents(run, passages)).map((run) => seriesOf('steps', run, passages.length)),
  ];
}

/** Whether a passage says no more than its mark. */
export const isMarkOnly = ({ mark: { span } }: SeriesItem): boolean =>
  span !== null && span.passage.text.trim().length <= span.end - span.start + 2;
