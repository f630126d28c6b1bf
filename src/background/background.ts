import { extractive } from '../engines/extractive.ts';
import { hashArticle } from '../engines/hash-article.ts';
import { openLibrary } from '../library/library.ts';
import { privateOf, unkeptOf } from '../library/passing-shelf.ts';
import { limitsAt } from '../library/sweep-shelves.ts';
import { showArticleIcon } from '../platform/article-icon.ts';
import { markArticle, nameIcon, unmarkArticles } from '../platform/article-mark.ts';
import { askPage, injectLighter, injectReader } from '../platform/ask-page.ts';
import { speakAsChosen } from '../platform/chosen-language.ts';
import { judgeOpenPages, registerDetector, unregisterDetector } from '../platform/detector.ts';
import { linksNeedGesture } from '../platform/links.ts';
import { createMenus, onBegin, onMenuClick, onPanelShortcut, openOwnPage } from '../platform/menus.ts';
import { ownVersion } from '../platform/own-version.ts';
import { PageLeft } from '../platform/page-errors.ts';
import { openPanel } from '../platform/panel.ts';
import { pause } from '../platform/pause.ts';
import { hasAllSites, mayReach, onAllSitesChange, requestSite } from '../platform/permissions.ts';
import { serveMessages, serveViews } from '../platform/serve-background.ts';
import { forget, forgetAll, recallAll, remember } from '../platform/session-memory.ts';
import { forgetSettings, loadSettings, onSettingsChange } from '../platform/settings.ts';
import {
  findTab,
  isWindowOpen,
  type KnownTab,
  onTabClosed,
  onTabLoad,
  onWindowClosed,
  openTab,
  openTabs,
  showTab,
} from '../platform/tabs.ts';
import { onIconClick, setIconOpens } from '../platform/toolbar-icon.ts';
import { openCheck } from '../platform/words-to-check.ts';
import type { ModelStep } from '../protocol/view-port.ts';
import { answerRequests } from './answer-requests.ts';
import { type DigestTabNeeds, digestTab } from './digest-tab.ts';
import { alignDetector, type FindArticlesNeeds, hearJudgement } from './find-articles.ts';
import { followMenu, type MenuNeeds, openLinkLeft } from './follow-menu.ts';
import { openModels, wishOf } from './open-models.ts';
import { type PageDoor, readTab } from './read-tab.ts';
import { shelfOfTab } from './shelf-of-tab.ts';
import { TabDesk } from './tab-desk.ts';
import { loadTabRecords } from './tab-records.ts';
import { createViewLines } from './view-lines.ts';
import { LateAnswer, within } from './within.ts';

const memory = { remember, recallAll, forget };
const library = openLibrary();
const lines = createViewLines();
const report: (error: unknown) => void = console.error;
/** A page that does not say where it stands within so many milliseconds counts as left. */
const ANSWER_LIMIT = 3000;

const shelfOf = (tab: KnownTab | null) => shelfOfTab(tab, { library, memory, loadSettings, findTab, isWindowOpen });
const sweep = () =>
  void loadSettings()
    .then((settings) => library.sweep(limitsAt(Date.now(), settings)))
    .catch(report);

const pageDoor: PageDoor = {
  injectReader,
  readPage: (tabId, scope, anyway) => askPage(tabId, { kind: 'read-page', scope, anyway }),
  stopReading: (tabId) =>
    void askPage(tabId, { kind: 'stop-reading' }).catch((error: unknown) => {
      if (!(error instanceof PageLeft)) report(error);
    }),
};
const digestNeeds: DigestTabNeeds = {
  read: (tab, order, signal) => readTab(tab, order, pageDoor, signal),
  writer: (signal) => ({
    hash: ({ passages }) => hashArticle(passages),
    async write(article, options) {
      const digest = await extractive.write(article, { ...options, sentences: null }, signal);
      // Whoever stopped it meanwhile was not heard while it was written.
      await pause(0);
      signal.throwIfAborted();
      return digest;
    },
  }),
  length: async () => (await loadSettings()).length,
  version: ownVersion(),
  now: () => new Date().toISOString(),
};

const records = loadTabRecords(memory, report);
const models = openModels({
  memory,
  shelfOf,
  show: (tabId) => tellDesk(({ views }) => views.showAgain(tabId)),
  report,
});
const desk = Promise.all([records, models]).then(
  ([loaded, writing]) =>
    new TabDesk({
      records: loaded,
      lines: { ...lines, show: (tabId, view) => lines.show(tabId, writing.dress(tabId, view)) },
      findTab,
      shelfOf,
      async digest(tab, order, show, signal) {
        sweep();
        return await digestTab(tab, order, await shelfOf(tab), digestNeeds, (view) => show(writing.expect(view)), signal);
      },
      addressInPage,
      onLive: (tab, view) => void writing.begin(tab, view).catch(report),
      onForgotten: (tabId) => writing.end(tabId),
      pause,
      report,
    }),
);
const tellDesk = (tell: (desk: TabDesk) => unknown) => void desk.then(tell).catch(report);
desk.catch(report);

async function stepModel(tabId: number, step: ModelStep): Promise<void> {
  if (step === 'stop') return (await models).stop(tabId);
  const live = await (await desk).views.live(tabId);
  if (live) await (await models).begin(live.tab, live.view);
}

async function addressInPage(tabId: number): Promise<string | null> {
  try {
    return (await within(ANSWER_LIMIT, () => askPage(tabId, { kind: 'which-page' }))).address;
  } catch (error) {
    if (error instanceof PageLeft || error instanceof LateAnswer) return null;
    throw error;
  }
}

const finding: FindArticlesNeeds = {
  hasAllSites,
  loadSettings,
  registerDetector,
  unregisterDetector,
  judgeOpenPages,
  markArticle: async (tabId) => {
    await speakAsChosen();
    await markArticle(tabId);
  },
  unmarkArticles,
  report,
};
// One after the other: two registrations at once, of the detector or of the menus, would both fail.
let registrations: Promise<void> = Promise.resolve();
const register = (registration: () => Promise<void>) => {
  registrations = registrations.then(registration).catch(report);
};
/** What the browser shows in our words: its menus and the name of the icon. */
const sayAnew = () => {
  register(speakAsChosen);
  register(createMenus);
  register(nameIcon);
};
const align = () => register(() => alignDetector(finding));

serveMessages(
  answerRequests({
    pick: { injectLighter, askPage },
    openPage: {
      openTabs,
      shownAddress: async (tabId) => (await records).get(tabId)?.shown?.address ?? null,
      read: (tab) =>
        digestNeeds.read(tab, { scope: 'page', anyway: true, byGesture: false, afterLoad: null }, new AbortController().signal),
      hash: hashArticle,
    },
    light: {
      tabsShowing: async (key) => (await records).showing(key),
      injectLighter,
      light: askPage,
      lightPlace: askPage,
      showTab,
      openTab,
      linksNeedGesture,
    },
    findTab,
    shelfOf,
    deleteKept: () => Promise.all([library.removeAll(), forgetSettings()]),
    forgetSession: () => forgetAll(''),
    now: digestNeeds.now,
    isModelChosen: async () => (await loadSettings()).models.engine !== 'none',
    desk: () => desk,
  }),
  {
    'page-judged': ({ score }, tabId) => hearJudgement(tabId, score, finding),
    'page-moved': async (_notice, tabId) => (await desk).left(tabId),
    'page-grew': async (_notice, tabId) => (await desk).views.grew(tabId),
    'picking-ended': async (_notice, tabId) => (await desk).pickingEnded(tabId),
    'part-picked': async (_notice, tabId) => (await desk).order(tabId, { scope: 'page', anyway: true, byGesture: false, afterLoad: null }),
  },
);

serveViews({
  onWatch: (line, watch) =>
    void desk
      .then((known) => known.watch(line, watch))
      .catch((error: unknown) => {
        report(error);
        line.show(watch.tabId, { state: 'error', problem: { kind: 'unexpected', detail: String(error) } });
      }),
  onStop: (tabId) => tellDesk((known) => known.stop(tabId)),
  onModelStep: (tabId, step) => void stepModel(tabId, step).catch(report),
  onClose: lines.end,
});

onTabLoad((tabId, stage) => tellDesk((known) => known.loaded(tabId, stage)));
onTabClosed((tabId) => {
  tellDesk((known) => known.closed(tabId));
  forgetAll(`panel-scroll:${tabId}:`).catch(report);
  forgetAll(unkeptOf(tabId)).catch(report);
});
onWindowClosed((windowId) => void forgetAll(privateOf(windowId)).catch(report));
const menuNeeds: MenuNeeds = {
  memory,
  openPanel,
  requestSite,
  mayReach,
  openTab: (address, windowId) => openTab(address, windowId, false),
  showTab,
  desk,
  report,
};
openLinkLeft(menuNeeds).catch(report);
onMenuClick((click) => {
  const followed = click.item === 'check-selection' ? openCheck(click) : followMenu(click, menuNeeds);
  void followed.catch(report);
});
const readInPanel = ({ id, windowId }: Pick<KnownTab, 'id' | 'windowId'>) => {
  openPanel(windowId).catch(report);
  tellDesk((known) => known.order(id, { scope: 'page', anyway: false, byGesture: true, afterLoad: null }));
};
onPanelShortcut(readInPanel);
onIconClick(readInPanel);
onAllSitesChange(align);
onSettingsChange((settings) => {
  void models.then((known) => known.wish(wishOf(settings))).catch(report);
  sayAnew();
  align();
  sweep();
  setIconOpens(settings.iconOpens).catch(report);
});
// A browser forgets it with its end, and tells nobody when it switches an extension on again: so at every start of the background.
loadSettings()
  .then(({ iconOpens }) => setIconOpens(iconOpens))
  .catch(report);
onBegin((reason) => {
  sayAnew();
  showArticleIcon().catch(report);
  align();
  sweep();
  if (reason === 'install') openOwnPage('welcome').catch(report);
});
