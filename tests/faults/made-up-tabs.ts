import type { PageDoor } from '../../src/background/read-tab.ts';
import type { Article } from '../../src/core/article.ts';
import { PageClosedToUs, PageLeft } from '../../src/platform/page-errors.ts';
import type { KnownTab } from '../../src/platform/tabs.ts';
import type { Effects } from './effects.ts';

/** A document; what its page says follows from its address. */
export interface MadeUpDocument {
  address: string;
  hasReader: boolean;
}

export interface MadeUpTab {
  id: number;
  isPrivate: boolean;
  document: MadeUpDocument;
  /** The documents left behind, which the browser may bring back as they were. */
  behind: MadeUpDocument[];
  /** The addresses that the background has reason to believe in: the one now, and those whose end it has not heard of yet. */
  believed: { address: string; arrival: number }[];
  /** So much of it is on its way to the background. */
  untold: number;
  /** The background has heard that a reading is asked for of what stands there now, and nothing has made that void. */
  isWanted: boolean;
}

/** Pages whose address ends so hold no text. */
export const isStory = (address: string): boolean => !address.endsWith('/empty');

export const textAt = (address: string): string => `The council met at ${address} on Tuesday and decided that the ferry stays in service.`;

/** The tabs of a made-up browser, and what its pages answer. */
export class MadeUpTabs {
  readonly open = new Map<number, MadeUpTab>();
  readonly #effects: Effects;

  constructor(effects: Effects) {
    this.#effects = effects;
  }

  find(tabId: number): KnownTab | null {
    const tab = this.open.get(tabId);
    if (!tab) return null;
    return { id: tabId, windowId: tab.isPrivate ? 2 : 1, address: tab.document.address, isPrivate: tab.isPrivate, isLoading: false };
  }

  addressInPage(tabId: number): string | null {
    const { document } = this.open.get(tabId) ?? {};
    return document?.hasReader ? document.address : null;
  }

  /** What reads pages for one life of the background: asking, reading and answering take their time each. */
  door(life: number, onInject: (tabId: number) => void): PageDoor {
    const effects = this.#effects;
    const documentOf = (tabId: number) => this.open.get(tabId)?.document;
    return {
      injectReader: (tabId) =>
        effects.answer(life, () => {
          const document = documentOf(tabId);
          if (!document) throw new PageClosedToUs('no such tab');
          onInject(tabId);
          document.hasReader = true;
        }),
      async readPage(tabId) {
        const asked = await effects.answer(life, () => {
          const document = documentOf(tabId);
          if (!document?.hasReader) throw new PageLeft('no reader');
          return document;
        });
        const answer = await effects.answer(life, () => {
          if (documentOf(tabId) !== asked) throw new PageLeft('gone');
          return isStory(asked.address) ? { article: articleAt(asked.address) } : { problem: { kind: 'no-text' as const } };
        });
        return await effects.answer(life, () => answer);
      },
      stopReading: () => undefined,
    };
  }
}

const articleAt = (url: string): Article => ({
  scope: 'page',
  source: {
    url,
    canonicalUrl: null,
    title: url,
    siteName: null,
    byline: null,
    publishedAt: null,
    modifiedAt: null,
    language: 'en',
    direction: 'ltr',
    wordCount: 14,
  },
  state: { isArticle: true, confidence: 1, notes: [] },
  passages: [{ id: 'p0', kind: 'paragraph', text: textAt(url) }],
});
