const NAME = /^(?:[\p{L}\p{N}](?:[\p{L}\p{N}-]{0,61}[\p{L}\p{N}])?\.)+[\p{L}\p{N}-]{2,63}$|^localhost$/u;

/** The host name that a reader means by "example.com", "www.example.com" or a whole address; null where it is none. */
export function findSiteName(typed: string): string | null {
  const text = typed.trim().toLowerCase();
  const address = /^https?:\/\//.test(text) ? text : `https://${text}`;
  if (text === '' || /\s/.test(text) || !URL.canParse(address)) return null;
  const host = new URL(address).hostname.replace(/^www\./, '');
  return NAME.test(host) ? host : null;
}
