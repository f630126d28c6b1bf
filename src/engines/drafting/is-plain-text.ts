const CONTROLS = /[\p{Cc}\p{Cs}\p{Co}\p{Cn}\p{Zl}\p{Zp}]/u;
/** Letters that turn the direction of what follows, or are not seen at all; the joiners that Persian and Hindi write with are none of them. */
const HIDDEN = /[\u00AD\u061C\u180E\u200B\u200E\u200F\u202A-\u202E\u2060-\u206F\uFEFF\uFFF9-\uFFFB\u{E0000}-\u{E007F}]/u;
const TAG = /<\/?[a-z!?][^<]*>|<[a-z]+\s|&(?:#\d+|#x[\da-f]+|[a-z]{2,8});/iu;
const MARKDOWN =
  /(?:^|\s)(?:\*\*|__)\S|\S(?:\*\*|__)(?=\s|[.,;:!?]|$)|^\s*(?:#{1,6}\s|>\s|[-*+]\s|```)|`|!?\[[^[\]]*\]\s?\(|\*\S[^*]*\S\*/u;
const LINK = /\b(?:https?|ftp|file|data|javascript|mailto|chrome|blob):\S|\bwww\.\S|\/\/[a-z\d-]+\.[a-z]/iu;

/** Whether a model's words are text and nothing else: no markup, no link, no letter that controls anything or is not seen. */
export const isPlainText = (text: string): boolean => ![CONTROLS, HIDDEN, TAG, MARKDOWN, LINK].some((sign) => sign.test(text));
