import { say } from '../../platform/words.ts';
import type { DigestCard } from '../../protocol/requests.ts';
import { useSearch } from '../kept/use-search.ts';
import { findSite } from '../words/find-site.ts';
import type { CheckDoors } from './check-doors.ts';
import type { Articles } from './use-articles.ts';

/** So many of the library are offered at once; the search finds the others. */
const OFFERED = 12;

interface ArticleChoiceProps {
  articles: Articles;
  doors: Pick<CheckDoors, 'search'>;
  query: string;
  onSearch(words: string): void;
  chosen: string | null;
  onChoose(key: string): void;
}

/** The articles that a summary can be compared with: first those whose digest a tab of this window shows, then the library. */
export function ArticleChoice({ articles, doors, query, onSearch, chosen, onChoose }: ArticleChoiceProps) {
  const { cards, inWindow, problem } = articles;
  const found = useSearch(doors, query, cards);
  const byKey = new Map(cards?.map((card) => [card.key, card]));
  const cardsOf = (keys: readonly string[]) => keys.flatMap((key) => byKey.get(key) ?? []);
  const open = cardsOf(inWindow);
  const others = (found.keys ? cardsOf(found.keys) : (cards ?? [])).filter(({ key }) => found.keys || !inWindow.includes(key));
  const pick = { chosen, onChoose };
  return (
    <fieldset class="articles">
      <legend>{say('checkArticle')}</legend>
      {problem && <p role="alert">{problem}</p>}
      {!cards && !problem && <p role="status">{say('loading')}</p>}
      {cards?.length === 0 && <p class="hint">{say('checkNoDigests')}</p>}
      {open.length > 0 && <Offered title={say('checkInWindow')} cards={open} {...pick} />}
      {cards && cards.length > open.length && (
        <>
          <input
            type="search"
            class="search-words"
            aria-label={say('searchName')}
            placeholder={say('searchName')}
            autocomplete="off"
            spellcheck={false}
            value={query}
            onInput={(event) => onSearch(event.currentTarget.value)}
          />
          <p role="status" class="hint found-count" data-found={found.words}>
            {found.keys && say('foundCount', others.length, cards.length)}
          </p>
          <Offered title={say('library')} cards={withChosen(others.slice(0, OFFERED), chosen, byKey, inWindow)} {...pick} />
        </>
      )}
    </fieldset>
  );
}

/** What was chosen stays in sight, whatever is sought since. */
function withChosen(
  cards: DigestCard[],
  chosen: string | null,
  byKey: ReadonlyMap<string, DigestCard>,
  inWindow: readonly string[],
): DigestCard[] {
  const card = chosen === null ? undefined : byKey.get(chosen);
  return card && !inWindow.includes(card.key) && !cards.includes(card) ? [...cards, card] : cards;
}

interface OfferedProps extends Pick<ArticleChoiceProps, 'chosen' | 'onChoose'> {
  title: string;
  cards: readonly DigestCard[];
}

function Offered({ title, cards, chosen, onChoose }: OfferedProps) {
  return (
    <fieldset>
      <legend class="offered-title">{title}</legend>
      <ul class="offered">
        {cards.map((card) => (
          <li key={card.key}>
            <label>
              <input type="radio" name="article" value={card.key} checked={card.key === chosen} onChange={() => onChoose(card.key)} />
              <span>
                <bdi lang={card.language ?? undefined} dir={card.direction}>
                  {card.title || card.url}
                </bdi>{' '}
                <span class="hint">{card.siteName || findSite(card.url)}</span>
              </span>
            </label>
          </li>
        ))}
      </ul>
    </fieldset>
  );
}
