/** The documents of a page: its own, then those in its frames, in order, as far as they are of its origin. */
export function documentsIn(document: Document): Document[] {
  const frames = document.querySelectorAll<HTMLIFrameElement>('iframe, frame');
  return [document, ...[...frames].flatMap(({ contentDocument }) => (contentDocument ? documentsIn(contentDocument) : []))];
}
