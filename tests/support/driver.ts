import type { Halt } from './halt-background.ts';

/** Something with a document in a running browser. Functions given to `evaluate` are sent as source: they see nothing but their arguments. */
export interface View {
  evaluate<Answer, Given extends unknown[]>(code: (...given: Given) => Answer | Promise<Answer>, ...given: Given): Promise<Answer>;
  /** A real click of the mouse, in the middle of the first element that matches (and holds the words, where some are given). */
  click(selector: string, words?: string): Promise<void>;
  /** Moves the mouse to the middle of such an element. */
  hover(selector: string, words?: string): Promise<void>;
  /** Presses a key, by its name in the DOM, where the focus is. */
  press(key: string): Promise<void>;
  /** The rendered text of the first element that matches; waits for it. */
  text(selector: string): Promise<string>;
  waitFor(selector: string): Promise<void>;
  isOpen(): Promise<boolean>;
  screenshot(file: string): Promise<void>;
}

/** A tab of the browser's window. */
export interface Tab extends View {
  goTo(address: string): Promise<void>;
  address(): Promise<string>;
  bringToFront(): Promise<void>;
  close(): Promise<void>;
}

export type MenuItem = 'summarize-page' | 'summarize-selection' | 'check-selection' | 'summarize-link';
export type OwnPage = 'popup' | 'sidepanel' | 'library' | 'options' | 'welcome' | 'check';

/** A browser with the built extension in it. Both browsers are driven by the same words, so that a journey is written once. */
export interface Driver {
  name: 'chromium' | 'firefox';
  /** Opens an address in a new tab in front; `isLoadedWhen` waits for less than the whole page. */
  openTab(address: string, isLoadedWhen?: 'load' | 'commit'): Promise<Tab>;
  /** The toolbar icon, clicked on the tab in front: grants activeTab and opens the popup. */
  clickToolbar(): Promise<View>;
  /** The click on it alone, whatever comes of it. */
  pressIcon(): Promise<void>;
  closePopup(): Promise<void>;
  /** The side panel (through the popup's own button) or the sidebar (through its command). */
  openPanel(): Promise<View>;
  /** The panel that is open already, after something else opened it. */
  panel(): Promise<View>;
  closePanel(): Promise<void>;
  /** An entry of the context menu over an element. In Chromium its listeners are called, without gesture or activeTab; in Firefox the real menu is used. */
  chooseMenu(item: MenuItem, tab: Tab, selector: string): Promise<void>;
  /** One of the extension's own pages in a tab. */
  openOwnPage(page: OwnPage): Promise<Tab>;
  /** The tab that is open at an address of that beginning, brought to the front by something else; waits for it. */
  tabAt(address: string): Promise<Tab>;
  stopWorker(): Promise<void>;
  /** Has the background, which is running, halt at a call; what it gives waits until it has halted there and tells its calls so far. */
  haltWorker(halt: Halt): Promise<() => Promise<string[]>>;
  /** Loads the extension anew, as an update does: what it had in pages is left behind without it. */
  reloadExtension(): Promise<void>;
  /** Errors of the extension's own scripts, wherever they run, of which the browser has heard; in Chromium from the first time on that this is asked. */
  scriptErrors(): Promise<string[]>;
  /** The path of a file that the browser has saved under that name; waits for all of it. */
  savedFile(name: string): Promise<string>;
  /** The text on the clipboard. */
  clipboard(): Promise<string>;
  /** A private window with an address in front, in which the extension may run. */
  openPrivateTab(address: string): Promise<Tab>;
  closePrivateWindow(): Promise<void>;
  /** The folder in which the browser keeps its profile. */
  readonly profile: string;
  /** Ends the browser as its reader does; the profile stays. */
  shutDown(): Promise<void>;
  /** Kills the browser and every process that it started, at once and without a word to any. */
  crash(): Promise<void>;
  /** Starts it (anew) with that profile. */
  launch(): Promise<void>;
  /** Removes the extension, as its reader does, and installs it again. */
  reinstall(): Promise<void>;
  /** Ends the browser and starts it anew with the same profile; its tabs are lost, where they are not to be restored. */
  restart(tabs?: 'lost' | 'restored'): Promise<void>;
  /** Takes a tab out of memory, as the browser does when it runs short, and comes back to it: it loads anew. Gives that tab. */
  discard(tab: Tab): Promise<Tab>;
  close(): Promise<void>;
}

/** Source that calls the function with its arguments. */
export const sourceOf = (code: (...given: never[]) => unknown, given: unknown[]): string => `(${code})(...${JSON.stringify(given)})`;

/** In a page: the middle of an element, in CSS pixels of the viewport, scrolled into view; null where it is not there, not visible, or not to be used yet. */
export function middleOf(selector: string, words: string | null): { x: number; y: number } | null {
  // What is shown in brackets inside a sentence is none of its words.
  const spoken = (element: Element): string => {
    const copy = element.cloneNode(true) as Element;
    for (const silent of copy.querySelectorAll('[aria-hidden="true"]')) silent.remove();
    return copy.textContent ?? '';
  };
  const found = [...document.querySelectorAll(selector)].find((one) => words === null || spoken(one).includes(words));
  if (!found || found.matches(':disabled')) return null;
  found.scrollIntoView({ block: 'center', inline: 'nearest', behavior: 'instant' });
  // The first of its lines: the middle of a broken line's box may lie outside its words.
  const [box] = found.getClientRects();
  return box && box.width > 0 ? { x: box.x + box.width / 2, y: box.y + box.height / 2 } : null;
}

/** In a page: the rendered text of an element; null where it is not there. */
export function textOf(selector: string): string | null {
  const found = document.querySelector<HTMLElement>(selector);
  return found ? found.innerText : null;
}
