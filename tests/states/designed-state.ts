import { waitForLive } from '../support/digest-in-view.ts';
import type { Driver, Tab, View } from '../support/driver.ts';
import type { PageServer } from '../support/serve-pages.ts';

/** What a state is brought about with. */
export interface Stage {
  driver: Driver;
  pages: PageServer;
}

/** A state brought about: the view that shows it, and the tabs to close after it. */
export interface OnStage {
  view: View;
  tabs: Tab[];
  /** What else has to be undone after it. */
  undo?(): Promise<void>;
}

/** A state that the interface is designed for: shown in the real extension, looked through by axe, pictured for docs/states.md. */
export interface DesignedState<S extends Stage = Stage> {
  /** Its name, as its picture's: view and state. */
  name: string;
  /** What has happened, for docs/states.md. */
  about: string;
  /** What must be in the view before anything is said of it. */
  shows: string;
  /** Where in the view its own words stand, for docs/states.md; none where it has only those of a digest. */
  words?: string;
  /** Whose browser can be brought to it from outside; both where nothing is said. */
  onlyIn?: Driver['name'];
  /** The running background is broken for it from within: nothing that could be stopped before a message. */
  breaksBackground?: true;
  /** As a printer sees it. */
  isOnPaper?: true;
  /** Also walked through in Firefox without a gallery, where every step takes longer. */
  isCommon?: true;
  bringAbout(stage: S): Promise<OnStage>;
  /** Where it goes by itself: has it come again before the next look. */
  renew?(view: View): Promise<void>;
}

export const story = ({ pages }: Stage, name: string): string => `${pages.own}/stories/${name}`;
export const madeUp = ({ pages }: Stage, name: string): string => `${pages.own}/made-up/${name}`;

/** Opens an address, and the popup over it. */
export async function popupOver(
  { driver }: Stage,
  address: string,
  isLoadedWhen: 'load' | 'commit' = 'load',
): Promise<OnStage & { tab: Tab }> {
  const tab = await driver.openTab(address, isLoadedWhen);
  const view = await driver.clickToolbar();
  return { view, tab, tabs: [tab] };
}

/** The popup over a page that never ends loading, at an address of its own: once it is let go, its digest is kept. */
export const overHeld = (stage: Stage, which: string) => popupOver(stage, madeUp(stage, `held-story?${which}`), 'commit');

/** Reads a story by the toolbar, and closes the popup. */
export async function readStory(stage: Stage, address: string): Promise<Tab> {
  const { view, tab } = await popupOver(stage, address);
  await waitForLive(view);
  await stage.driver.closePopup();
  return tab;
}

/** One of the extension's own pages in a tab of its own. */
export async function ownPage({ driver }: Stage, page: 'library' | 'options' | 'welcome' | 'check'): Promise<{ view: Tab; tabs: Tab[] }> {
  const view = await driver.openOwnPage(page);
  return { view, tabs: [view] };
}
