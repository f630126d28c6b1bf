/** Headings over what is not the article itself: what else there is, who wrote and made it, how to reach them, where it is from. */
const BESIDE = [
  'on this page|in this (?:article|post)|(?:table of )?contents|about (?:the author|us|me)|related\\b.*|(?:read|see) (?:more|next|also)',
  'more (?:from|on|like)\\b.*|(?:leave a )?(?:comments?|reply)|share(?: this)?|references|footnotes|sources|further reading|newsletter',
  'sign up.*|contact\\b.*|disclaimer|disclosure|editor\\W?s?\\W? notes?|(?:our )?methodology|(?:meet )?(?:the|our) (?:team|experts?|authors?|mission|promise)',
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
const BESIDE_HEADING = new RegExp(`^(?:${BESIDE})[\\s:.!]*$`, 'iu');

const LONGEST = 120;

/** Whether a heading stands over what is not the article itself. */
export const isBesideHeading = (text: string): boolean => BESIDE_HEADING.test(text.slice(0, LONGEST));
