import { useState } from 'preact/hooks';
import type { Coverage } from '../../core/evidence/measure-coverage.ts';
import { say } from '../../platform/words.ts';
import type { StretchInView } from '../../protocol/reading-news.ts';
import { findCurrentPassage, findPlaceAt, offsetOf, passageForKey } from './map-places.ts';

interface ArticleMapProps {
  coverage: Coverage;
  /** What of the article is in view in the page; null where none of it is. */
  stretch: StretchInView | null;
  goTo(passage: string, at: number): void;
}

const WIDTH = 10;
const INDENT = 2;
/** Between two passages a gap is left, as much of the whole as this, but never most of a passage. */
const GAP = 0.004;
const MOST_OF_PASSAGE = 0.35;
const FIRST_WORDS = 60;

/** The article to scale from top to bottom, with what the digest uses and what is in view; a click or the arrow keys go there in the page. */
export function ArticleMap({ coverage, stretch, goTo }: ArticleMapProps) {
  const { passages, length } = coverage;
  const [target, setTarget] = useState<string | null>(null);
  const current = findCurrentPassage(coverage, stretch, target);
  const go = (passage: string, at: number) => {
    setTarget(passage);
    goTo(passage, at);
  };
  const hearClick = (event: MouseEvent & { currentTarget: Element }) => {
    const { top, height } = event.currentTarget.getBoundingClientRect();
    const place = findPlaceAt(coverage, (event.clientY - top) / height);
    if (place) go(place.passage, place.at);
  };
  const hearKey = (event: KeyboardEvent) => {
    const next = passageForKey(event.key, current, passages.length);
    const passage = next === null ? undefined : passages[next];
    if (!passage) return;
    event.preventDefault();
    go(passage.id, 0);
  };
  return (
    <div
      class="article-map"
      role="slider"
      tabIndex={0}
      aria-label={say('mapName')}
      aria-orientation="vertical"
      aria-valuemin={1}
      aria-valuemax={passages.length}
      aria-valuenow={current + 1}
      aria-valuetext={placeWords(coverage, current)}
      onClick={hearClick}
      onKeyDown={hearKey}
    >
      <svg viewBox={`0 0 ${WIDTH} ${Math.max(length, 1)}`} preserveAspectRatio="none" aria-hidden="true">
        {passages.map(({ id, offset, text }) => {
          const gap = Math.min(GAP * length, MOST_OF_PASSAGE * text.length);
          return <rect key={id} class="map-passage" x={INDENT} y={offset} width={WIDTH - 2 * INDENT} height={text.length - gap} />;
        })}
        {passages.flatMap(({ used }) =>
          used.map(({ start, end }) => (
            <rect key={start} class="map-used" x={INDENT} y={start} width={WIDTH - 2 * INDENT} height={end - start} />
          )),
        )}
        {stretch && <ViewFrame from={offsetOf(coverage, stretch.from)} to={offsetOf(coverage, stretch.to)} />}
      </svg>
    </div>
  );
}

function ViewFrame({ from, to }: { from: number; to: number }) {
  return <rect class="map-view" x={0} y={from} width={WIDTH} height={Math.max(to - from, 1)} />;
}

function placeWords({ passages }: Coverage, at: number): string {
  const passage = passages[at];
  if (!passage) return '';
  const words = passage.text.length > FIRST_WORDS ? `${passage.text.slice(0, FIRST_WORDS).trimEnd()}…` : passage.text;
  return say(passage.used.length > 0 ? 'mapPlaceUsed' : 'mapPlaceSkipped', at + 1, passages.length, words);
}
