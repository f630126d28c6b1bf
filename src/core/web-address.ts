/** The address if it is a whole one of the web (http or https, with a host), without a user part, which could pass for the host; else null: nothing else may stand behind a link. */
export function findWebAddress(address: string | null | undefined): string | null {
  const [, scheme, rest] = /^(https?:\/\/)(?:[^\s/\\?#]*@)?([^\s/\\?#@]+(?:[/?#].*)?)$/isu.exec(address ?? '') ?? [];
  return scheme && rest ? scheme + rest : null;
}

/** An address as it may be shown: without a user part, and with whatever is no plain sign of ASCII (look-alikes, unseen signs, such as turn the line) as its code. */
export const shownAddress = (address: string): string =>
  address
    .replace(/^((?:[a-z][\w+.-]*:)?[/\\]*)[^/\\?#]*@/iu, '$1')
    .replace(/\p{Cs}/gu, '\uFFFD')
    .replace(/[^!-~]/gu, encodeURIComponent);
