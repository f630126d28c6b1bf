import { chooseSentences, type Room } from './choose-sentences.ts';
import type { Theme, ThemeFinder } from './find-themes.ts';
import type { Sentence } from './read-sentences.ts';

/** How many themes are tried for a part. */
const TRIED = 4;
/** Far more sentences than a section shows. */
const LIKELY = 30;
/** How much more a sentence counts that speaks of the theme, and how much the salience of what is shown does beside the theme. */
const AGREES = 1.2;
const SALIENT = 0.3;

/** Sentences, and the theme that names them; null where none does. */
export interface Named {
  chosen: Sentence[];
  theme: Theme | null;
}

/** The heaviest phrases of a part that may be shown, each once. */
function themesToTry(part: readonly Sentence[], taken: readonly Sentence[], finder: ThemeFinder, used: ReadonlySet<string>): Theme[] {
  const gone = new Set(taken);
  const themes = new Map<string, Theme>();
  for (const theme of finder.find(part, used)) {
    if (themes.size === TRIED) break;
    const { sentence } = theme.phrase;
    if (sentence.usable && !gone.has(sentence) && !themes.has(theme.phrase.key)) themes.set(theme.phrase.key, theme);
  }
  return [...themes.values()];
}

/** The sentences of a part that may be chosen: where it is long, those that count most, and their neighbours. */
function likely(part: readonly Sentence[], weights: readonly number[]): readonly Sentence[] {
  if (part.length <= LIKELY * 2) return part;
  const best = [...part].sort((a, b) => (weights[b.index] ?? 0) - (weights[a.index] ?? 0)).slice(0, LIKELY);
  const near = new Set(best.flatMap(({ index }) => [index - 1, index, index + 1]));
  return part.filter(({ index }) => near.has(index));
}

/** The sentences of a part that are best shown under one theme, and that theme: those that speak of it count more. */
export function chooseUnderTheme(
  part: readonly Sentence[],
  salience: readonly number[],
  room: Room,
  taken: readonly Sentence[],
  finder: ThemeFinder,
  used: ReadonlySet<string>,
): Named {
  let best: { named: Named; score: number } | null = null;
  for (const theme of themesToTry(part, taken, finder, used)) {
    const agreeing = [...salience];
    for (const sentence of part) agreeing[sentence.index] = (salience[sentence.index] ?? 0) + AGREES * finder.shareOf(theme, sentence);
    const chosen = chooseSentences(likely(part, agreeing), agreeing, room, taken);
    const named = finder.name(part, chosen, used);
    if (!named) continue;
    const mean = chosen.reduce((sum, { index }) => sum + (salience[index] ?? 0), 0) / chosen.length;
    const score = named.weight + SALIENT * mean;
    if (!best || score > best.score) best = { named: { chosen, theme: named }, score };
  }
  return best?.named ?? { chosen: chooseSentences(part, salience, room, taken), theme: null };
}
