const LONGEST = 100;
/** Of a longer line the rest is none of a name, and would be looked through again and again. */
const LONGEST_LINE = 999;
const MOST_WORDS = 8;

/** Whether a text can be the name of one who writes. */
export const isName = (text: string) =>
  text.length > 1 &&
  text.length <= LONGEST &&
  text.split(' ').length <= MOST_WORDS &&
  !/^https?:|^@|[<>{}]/.test(text) &&
  !NO_NAME.test(text) &&
  /\p{L}/u.test(text);

/** Times of day, companies by their legal form, addresses, and the names that software gives to nobody. */
const NO_NAME =
  /^\d\d?:\d\d|(?:^|[\s,])(?:GmbH|AG|KG|Inc|Ltd|LLC|Corp|S\.A|B\.V|SARL|e\.\s?V)(?:$|[\s.,])|\.\p{Ll}{2,4}(?:$|[\s,/])|^(?:admin|administrator|anonymous|author|editor|guest|nobody|null|publisher|root|super ?user|undefined|unknown|user|webmaster)$/iu;

/** First name and last, where letters have cases: nothing longer than a particle in small letters between them. */
export const isFullName = (text: string) =>
  !/\p{Ll}/u.test(text) || /^\p{Lu}\S*(?: \p{Ll}{1,3}\.?)* \p{Lu}\S*(?: (?:\p{Lu}\S*|\p{Ll}{1,3}|&))*$/u.test(text);

const LABEL = /^(?:[^:\d]{1,30}:\s*|(?:written\s+)?(?:by|von|par|por|door|av|af|di)(?:\s+|$))/i;
/** Whether a line begins as one before a name does ('By'). */
export const saysThatNameFollows = (line: string) => /^(?:by|von|par|por|door|av|af|di)\s/i.test(line);
/** “Erstellt von Jo Falk”, but not “Anna von der Heide”. */
const LONG_LABEL = /^\p{L}+(?: \p{L}+){0,3} (?:by|von|par|por) (?=\p{Lu}\S+ \p{Lu})/u;
const DATE_BEHIND = /(?:\s-*|[,|·•–—])(?:\p{L}{1,3}\.?\s+)?\d.*$/u;

/** A byline without what leads it ("By", "Text:") and the date behind it. */
export const withoutLabel = (text: string) =>
  text
    .slice(0, LONGEST_LINE)
    .replace(LABEL, '')
    .replace(LONG_LABEL, '')
    .replace(DATE_BEHIND, '')
    .replace(/^[\s,|·•–—/-]+|(?<![\s,|·•–—/-])[\s,|·•–—/-]+$/g, '');
