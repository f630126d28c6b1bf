import type { ComponentChild } from 'preact';
import { shownAddress } from '../../core/web-address.ts';
import { say } from '../../platform/words.ts';
import type { DigestCard } from '../../protocol/requests.ts';
import { findSite } from '../words/find-site.ts';
import { LabelledDate } from '../words/labelled-date.tsx';
import { Masthead } from '../words/masthead.tsx';

interface DigestListProps {
  cards: readonly DigestCard[];
  onOpen(card: DigestCard): void;
  beside?: ((card: DigestCard) => ComponentChild) | undefined;
}

/** The kept digests to choose from. */
export function DigestList({ cards, onOpen, beside }: DigestListProps) {
  if (cards.length === 0)
    return (
      <div class="list-empty">
        <p>{say('listEmpty')}</p>
        <p>{say('listEmptyNext')}</p>
      </div>
    );
  return (
    <ul class="digest-list">
      {cards.map((card) => (
        <li key={card.key} data-key={card.key}>
          <DigestEntry card={card} onOpen={onOpen} />
          {beside?.(card)}
        </li>
      ))}
    </ul>
  );
}

function DigestEntry({ card, onOpen }: { card: DigestCard; onOpen(card: DigestCard): void }) {
  return (
    <button type="button" class="digest-entry" onClick={() => onOpen(card)}>
      <Masthead site={card.siteName || findSite(card.url)} tag={card.scope === 'selection' ? say('selectionTag') : null} />
      <span class="entry-title">
        <bdi lang={card.language ?? undefined} dir={card.direction}>
          {card.title || shownAddress(card.url)}
        </bdi>
      </span>
      <span class="dates">
        <LabelledDate label={say('lastUpdated')} iso={card.updatedAt} />
      </span>
    </button>
  );
}
