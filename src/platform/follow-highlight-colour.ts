import { HIGHLIGHT_COLOURS, type HighlightColour } from '../protocol/highlight-colour.ts';

// Nothing but these methods is brought into every page, and `chrome` has them in both browsers.
const area = globalThis.chrome.storage.local;
/** As in `settings.ts`, whose schema is not worth its bytes in a page. */
const KEY = 'settings';

/** Tells in a page the colour that the reader has chosen for lit words, and each that is chosen later. */
export function followHighlightColour(tell: (colour: HighlightColour) => void): void {
  const hear = (settings: unknown) => {
    const chosen = (settings as { highlight?: unknown } | undefined)?.highlight;
    tell(HIGHLIGHT_COLOURS.find((colour) => colour === chosen) ?? HIGHLIGHT_COLOURS[0]);
  };
  area.onChanged.addListener((changes) => {
    if (changes[KEY]) hear(changes[KEY].newValue);
  });
  area.get(KEY).then(
    ({ [KEY]: settings }) => hear(settings),
    (error: unknown) => console.debug('the colour of lit words is not known', error),
  );
}
