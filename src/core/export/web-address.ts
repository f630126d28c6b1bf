/** An address that may stand behind a link: http(s) only, else null. */
export const findWebAddress = (url: string): string | null => (/^https?:\/\/[^\s/]/iu.test(url) ? url : null);
