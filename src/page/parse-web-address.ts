/** An http or https address, resolved; null for anything else. */
export function parseWebAddress(address: string | null | undefined, base?: string): URL | null {
  const trimmed = address?.trim();
  if (!trimmed || !URL.canParse(trimmed, base)) return null;
  const url = new URL(trimmed, base);
  return url.protocol === 'http:' || url.protocol === 'https:' ? url : null;
}
