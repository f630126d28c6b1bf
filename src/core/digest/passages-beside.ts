import type { Passage } from '../article.ts';
import { findWords } from '../text/words.ts';
import { type Publisher, publisherAt, publisherNames } from './publisher-names.ts';

/** Headings over what is not the article itself: what else there is, who wrote and made it, how to reach them, where it is from. */
const BESIDE = [
  'on this page|in this (?:article|post)|(?:table of )?contents|about (?:the author|us|me)|related\\b.*|(?:read|see) (?:more|next|also)',
  'more (?:from|on|like)\\b.*|(?:leave a )?(?:comments?|reply)|share(?: this)?|references|footnotes|sources|further reading|newsletter',
  'sign up.*|contact\\b.*|disclaimer|disclosure|(?:our )?methodology|(?:meet )?(?:the|our) (?:team|experts?|authors?|mission|promise)',
  'why (?:you (?:should|can) )?(?:trust|choose) .*|how (?:we|i) .*|get (?:started|in touch)\\b.*|call to action|ready to\\b.*\\?',
  '(?:call|visit|join|book|order|schedule|subscribe)\\b.*\\b(?:today|now|us)',
  'inhalt(?:sverzeichnis)?|kommentare|mehr (?:zum thema|von)\\b.*|(?:literatur|quellen)(?:verzeichnis|angaben)?|über (?:den autor|die autorin|uns)',
  'kontakt.*|impressum|so testen wir|warum wir\\b.*|bereit für\\b.*\\?',
  "sommaire|commentaires|(?:à )?lire aussi|contactez.*|pourquoi (?:nous|choisir)\\b.*|à propos (?:de nous|de l[’']auteur)",
  'contenido|comentarios|fuentes|contáct.*|sobre (?:nosotros|el autor|la autora)|por qué (?:elegirnos|confiar)\\b.*',
  "indice|commenti|fonti|contatti|contattaci.*|chi siamo|l[’']autore|leggi anche.*",
  'conteúdo|comentários|fontes|contato|contacte.*|sobre (?:nós|o autor|a autora)|leia (?:também|mais).*',
  'inhoud|reacties|bronnen|over (?:ons|de auteur)|lees (?:ook|meer).*',
].join('|');
const BESIDE_HEADING = new RegExp(`^(?:${BESIDE})$`, 'iu');
/** The last heading of a press release: "About Acme Inc." */
const ABOUT_NAME = /^(?:About|Über|À propos d[eu’']|Acerca de|Sobre|Informazioni su|Over) ?\p{Lu}/u;
const LATE = 0.6;
/** Where more of an article's passages than this stand under such headings, they are the article. */
const MOST = 0.3;

export const isBesideHeading = (text: string): boolean => BESIDE_HEADING.test(text.replace(/[\s:.!]+$/u, ''));

/** The ids of the passages under headings that stand beside the article, under those that name its publisher, and under a last one about somebody; none of a kind under which much of the article stands. */
export function passagesBeside(passages: readonly Passage[], publisher: Publisher): Set<string> {
  const names = publisherNames(publisher);
  // A numbered one is an entry of the article's own list.
  const namesPublisher = (text: string) =>
    text !== publisher.title && !/^\P{L}*\p{N}/u.test(text) && publisherAt({ text, words: findWords(text, null) }, names) >= 0;
  const last = passages.findLastIndex(({ kind }) => kind === 'heading');
  const isAboutName = (text: string) => last >= passages.length * LATE && text === passages[last]?.text && ABOUT_NAME.test(text);
  const found = new Set<string>();
  for (const isWanted of [isBesideHeading, namesPublisher, isAboutName]) {
    const under = passagesUnder(passages, isWanted);
    if (under.length <= passages.length * MOST) for (const { id } of under) found.add(id);
  }
  return found;
}

function passagesUnder(passages: readonly Passage[], isWanted: (heading: string) => boolean): Passage[] {
  let isUnder = false;
  return passages.filter(({ kind, text }) => {
    if (kind === 'heading') isUnder = isWanted(text);
    return isUnder && kind !== 'heading';
  });
}
