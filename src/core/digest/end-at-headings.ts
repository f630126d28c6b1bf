import type { Passage } from '../article.ts';
import type { Series, SeriesItem } from './find-series.ts';
import { isSectionHeading, type Levels, levelOf } from './outline-article.ts';

/** The stretches of a row that headings mark, none beyond a heading that is less deep than its own: what stands under that opens another part. */
export function endAtHeadings(series: Series, passages: readonly Passage[], levels: Levels, title: string): Series {
  const endOf = ({ at, until }: SeriesItem): number => {
    const own = passages[at];
    if (own?.kind !== 'heading') return until;
    const level = levelOf(own, levels);
    const above = passages
      .slice(at + 1, until)
      .findIndex((passage) => isSectionHeading(passage, title) && levelOf(passage, levels) < level);
    return above < 0 ? until : at + 1 + above;
  };
  return { ...series, items: series.items.map((item) => ({ ...item, until: endOf(item) })) };
}
