/** The browser did not let us into the tab; `reason` is its own sentence, for us and not for the reader. */
export class PageClosedToUs extends Error {
  override name = 'PageClosedToUs';
}

/** The document that was asked went away before it answered. */
export class PageLeft extends Error {
  override name = 'PageLeft';
}
