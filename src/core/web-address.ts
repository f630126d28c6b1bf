/** The address if it is a whole one of the web (http or https, with a host), else null: nothing else may stand behind a link. */
export const findWebAddress = (address: string | null | undefined): string | null =>
  address && /^https?:\/\/[^\s/\\?#]+(?:[/\\?#]|$)/iu.test(address) ? address : null;
