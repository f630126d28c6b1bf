import type { Source } from '../../core/article.ts';
import { say } from '../../platform/words.ts';
import type { MissingWords } from '../../protocol/requests.ts';

interface OfferedPlacesProps {
  missing: Extract<MissingWords, { outcome: 'ambiguous' }>;
  source: Pick<Source, 'language' | 'direction'>;
  onChoose(place: number): void;
}

/** The places where the words cited stand, each with what stands around it: the reader chooses. */
export function OfferedPlaces({ missing: { was, count, places }, source, onChoose }: OfferedPlacesProps) {
  const more = count - places.length;
  return (
    <>
      <p class="hint">{say('placesExplained')}</p>
      <ol class="places">
        {places.map(({ heading, before, after }, at) => (
          <li key={`${at} ${before}`}>
            <button type="button" class="place" data-place={at} onClick={() => onChoose(at)}>
              <span class="place-name">{say('placeNumber', at + 1)}</span>
              <span class="place-text" lang={source.language ?? undefined} dir={source.direction}>
                {heading !== null && <span class="place-heading">{heading}</span>}
                {before}
                <mark>{shortened(was)}</mark>
                {after}
              </span>
            </button>
          </li>
        ))}
      </ol>
      {more > 0 && <p class="hint">{say('andMore', more)}</p>}
    </>
  );
}

const LONGEST = 160;
const EDGE = 70;

/** Long words are told by their beginning and end: the reader knows them. */
const shortened = (words: string): string =>
  words.length > LONGEST ? `${words.slice(0, EDGE).trimEnd()} … ${words.slice(-EDGE).trimStart()}` : words;
