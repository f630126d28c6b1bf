import { lettersOf } from './is-same-text.ts';
import { parseWebAddress } from './parse-web-address.ts';
import type { Finding, HeadPlace, TitleCandidate } from './title-candidates.ts';

const FRAME = 'nav, aside, body > footer, header:not(article header, main header)';
const PLACES: readonly HeadPlace[] = ['social', 'data', 'element'];

/** What each candidate looks like and where it stands, in numbers that hold no word. */
export function titleSignals(candidates: readonly TitleCandidate[], page: { url: string; siteName: string | null }): number[][] {
  const address = parseWebAddress(page.url);
  const path = wordsOf(decoded(address?.pathname.split('/').filter(Boolean).at(-1) ?? ''));
  const host = address?.hostname.replace(/[^a-z0-9]/g, '') ?? '';
  const site = page.siteName ? lettersOf(page.siteName) : null;
  const headings = candidates.flatMap(({ found }) =>
    found.filter((one) => one.place === 'heading' && one.level === 1 && !one.isPart),
  ).length;
  const [first, social, element] = [
    wordsOf(textWith(candidates, (one) => one.place === 'heading' && one.level === 1 && one.at === 0 && !one.isPart)),
    wordsOf(textWith(candidates, (one) => isWhole(one, 'social'))),
    wordsOf(textWith(candidates, (one) => isWhole(one, 'element'))),
  ];
  const runs = new Map<string, string>();
  for (const { text, found } of candidates)
    for (const one of found) if (one.place !== 'heading' && !runs.has(keyOf(one))) runs.set(keyOf(one), text);
  return candidates.map(({ text, found }) => {
    const words = wordsOf(text);
    const letters = lettersOf(text);
    const wholes = PLACES.map((place) => has(found, (one) => isWhole(one, place)));
    return [
      ...headingSignals(found, address),
      Math.min(3, headings),
      ...wholes,
      found.filter((one) => one.place !== 'heading' && one.parts === one.to - one.from + 1).length,
      ...PLACES.flatMap((place) => [has(found, (one) => isRun(one, place, 'start')), has(found, (one) => isRun(one, place, 'end'))]),
      Math.max(0, ...found.map((one) => (one.place === 'heading' ? 0 : one.parts - (one.to - one.from + 1)))),
      Math.min(9, ...found.map((one) => (one.place === 'heading' ? 9 : one.parts - (one.to - one.from + 1)))),
      Number(letters === site),
      Number(site !== null && site.length > 2 && letters.includes(site)),
      Number(letters.length > 3 && host.includes(letters.replaceAll(' ', ''))),
      restIsSite(found, runs, site, host),
      shareIn(path, words),
      shareIn(words, path),
      Math.min(4, path.size),
      Math.log(1 + words.size),
      shareIn(words, first),
      shareIn(first, words),
      shareIn(words, social),
      shareIn(social, words),
      shareIn(words, element),
      shareIn(element, words),
    ].map(Number);
  });
}

const NAMED = '[class*="title" i], [class*="headline" i], [id*="title" i]';
const MARKED = '[itemprop~="headline"], [itemprop~="name"]';

/** Whether the headings are links, and lead to the page itself or to the site's first one. */
function linkSignals(headings: readonly Element[], address: URL | null): number[] {
  const links = headings.flatMap((heading) => heading.closest('a[href]') ?? heading.querySelector('a[href]') ?? []);
  const leads = links.map((link) => parseWebAddress(link.getAttribute('href'), address?.href)?.pathname ?? '');
  return [
    Number(links.length > 0),
    Number(leads.includes(address?.pathname ?? '-') && address?.pathname !== '/'),
    Number(leads.some((path) => path === '/')),
  ];
}

function headingSignals(found: readonly Finding[], address: URL | null): number[] {
  const headings = found.flatMap((one) => (one.place === 'heading' ? one : []));
  const best = headings[0];
  return [
    Number(headings.some(({ level, isPart }) => level === 1 && !isPart)),
    Number(headings.some(({ level, isPart }) => level === 1 && isPart)),
    Number(headings.some(({ level }) => level === 2)),
    best ? Math.min(best.at, 5) : -1,
    Number(headings.some(({ element }) => element.closest(FRAME))),
    Number(headings.some(({ element }) => element.closest('article, main'))),
    ...linkSignals(
      headings.map(({ element }) => element),
      address,
    ),
    Number(headings.some(({ element }) => element.matches(NAMED) || element.parentElement?.matches(NAMED))),
    Number(headings.some(({ element }) => element.matches(MARKED))),
    Math.min(3, headings.length),
  ];
}

/** Whether what the head says beside a run is the name of the site. */
function restIsSite(found: readonly Finding[], runs: ReadonlyMap<string, string>, site: string | null, host: string): number {
  return has(found, (one) => {
    if (one.place === 'heading' || one.to - one.from + 1 === one.parts || (one.from > 0 && one.to < one.parts - 1)) return false;
    const [from, to] = one.from > 0 ? [0, one.from - 1] : [one.to + 1, one.parts - 1];
    const letters = lettersOf(runs.get(keyOf({ ...one, from, to })) ?? '');
    return letters.length > 2 && (letters === site || host.includes(letters.replaceAll(' ', '')));
  });
}

/** Runs at the same place among as many parts are the same. */
const keyOf = ({ place, from, to, parts }: Exclude<Finding, { place: 'heading' }>) => `${place} ${from} ${to} ${parts}`;

const has = (found: readonly Finding[], is: (one: Finding) => boolean) => Number(found.some(is));
const isWhole = (one: Finding, place: HeadPlace) => one.place === place && one.from === 0 && one.to === one.parts - 1;
const isRun = (one: Finding, place: HeadPlace, side: 'start' | 'end') =>
  one.place === place && !isWhole(one, place) && (side === 'start' ? one.from === 0 : one.to === one.parts - 1);

const textWith = (candidates: readonly TitleCandidate[], is: (one: Finding) => boolean) =>
  candidates.find(({ found }) => found.some(is))?.text ?? '';

const wordsOf = (text: string): ReadonlySet<string> => new Set(lettersOf(text).split(' ').filter(Boolean));

/** The share of words that are among others. */
function shareIn(words: ReadonlySet<string>, others: ReadonlySet<string>): number {
  let shared = 0;
  for (const word of words) if (others.has(word)) shared++;
  return words.size ? shared / words.size : -1;
}

function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
