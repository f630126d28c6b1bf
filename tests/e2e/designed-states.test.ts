import fs from 'node:fs/promises';
import path from 'node:path';
import axe from 'axe-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { DesignedState, OnStage, Stage } from '../states/designed-state.ts';
import { type Look, lookAt, pictured, tried } from '../states/looks.ts';
import { modelStates } from '../states/model-states.ts';
import { firstStates, lastStates, pageStates, panelStates } from '../states/page-states.ts';
import { popupStates } from '../states/popup-states.ts';
import { troubleStates } from '../states/trouble-states.ts';
import { writtenStates } from '../states/written-states.ts';
import type { View } from '../support/driver.ts';
import { pageOf } from '../support/puppeteer-view.ts';
import { FirefoxDriver } from '../support/start-firefox.ts';
import { type BrowserWithModel, startWithModel } from '../support/start-with-model.ts';
import { STOPS_BEFORE_MESSAGES } from '../support/stop-before-messages.ts';
import { browserOfThisRun, useBrowser } from '../support/use-browser.ts';

const browser = useBrowser();
const name = browserOfThisRun();
/** Where `npm run gallery` wants pictures; without it none are taken. */
const gallery = process.env.CITEBACK_GALLERY;

const isWalked = ({ onlyIn, isCommon, breaksBackground }: Pick<DesignedState, 'onlyIn' | 'isCommon' | 'breaksBackground'>): boolean =>
  (onlyIn ?? name) === name &&
  !(breaksBackground && STOPS_BEFORE_MESSAGES) &&
  (name === 'chromium' || gallery !== undefined || isCommon === true);
const states = [...firstStates, ...popupStates, ...troubleStates, ...panelStates, ...pageStates, ...modelStates, ...lastStates].filter(
  isWalked,
);

/** What the gallery tells of the states beside their pictures. */
const told: { name: string; about: string; words: string | null }[] = [];

afterAll(async () => {
  if (gallery !== undefined) await fs.writeFile(path.join(gallery, `${name}.json`), JSON.stringify(told));
});

const HOLDS = 'is shown, holds at a narrow width and large text, and axe finds no fault with it: $name';

describe('every designed state', () => {
  it.each(states)(HOLDS, (state) => walk(state, browser));
});

/** With a build that may connect to nothing no model can be at work. */
const isClosed = process.env.CITEBACK_BUILDS !== undefined;

describe.runIf(!isClosed)('every designed state of a model’s work', () => {
  let withModel: BrowserWithModel;
  beforeAll(async () => {
    withModel = await startWithModel();
  });
  afterAll(() => withModel.end());
  it.each(writtenStates.filter(isWalked))(HOLDS, (state) => walk(state, withModel));
});

async function walk<S extends Stage>(state: DesignedState<S>, stage: S): Promise<void> {
  const shown = await state.bringAbout(stage);
  await shown.view.waitFor(state.shows);
  const faults: string[] = [];
  for (const look of (gallery === undefined ? tried : pictured)[name]) {
    await state.renew?.(shown.view);
    await lookAt(stage.driver, shown.view, look, state);
    if (gallery === undefined) faults.push(...(await findFaults(shown.view, look, state)));
    else await shown.view.screenshot(await pictureFile(gallery, state, look));
  }
  told.push({ name: state.name, about: state.about, words: state.words ? await shown.view.text(state.words) : null });
  await leave(shown, stage);
  expect(faults).toEqual([]);
}

/** What is wrong with a view as it is looked at now. */
async function findFaults(view: View, look: Look, { isOnPaper }: Pick<DesignedState, 'isOnPaper'>): Promise<string[]> {
  const faults = (await view.evaluate(findTooWide)).map((what) => `${look.name}: reaches out of the view: ${what}`);
  const isDark = (await view.evaluate(brightnessOfPaper)) < 100;
  if (!look.hasForcedColors && !isOnPaper && isDark !== (look.scheme === 'dark'))
    faults.push(`${look.name}: the paper is of the other scheme`);
  if (name === 'firefox') return faults;
  const page = pageOf(view);
  if (!(await page.evaluate(`'axe' in window`))) await page.evaluate(axe.source);
  // Off by itself as it is of WCAG 2.2. Paper has no targets.
  const options = { rules: { 'target-size': { enabled: !isOnPaper } }, resultTypes: ['violations'] };
  const found = (await page.evaluate(`axe.run(${JSON.stringify(options)})`)) as axe.AxeResults;
  const told = found.violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${look.name}: ${id}: ${html.slice(0, 160)}`));
  return [...faults, ...told];
}

/** In a view: where it has to be scrolled sideways, what reaches out of it. */
function findTooWide(): string[] {
  const { scrollWidth, clientWidth } = document.documentElement;
  if (scrollWidth <= clientWidth) return [];
  const reaching = [...document.querySelectorAll('body *')].filter((one) => {
    const { left, right } = one.getBoundingClientRect();
    return left < -1 || right > clientWidth + 1;
  });
  return reaching.map((one) => one.outerHTML.slice(0, 100));
}

/** In a view: from 0 to 255. */
function brightnessOfPaper(): number {
  const painted = [document.body, document.documentElement].map((element) => getComputedStyle(element).backgroundColor);
  const colour = painted.find((one) => !/, 0\)$/.test(one)) ?? 'rgb(255, 255, 255)';
  const parts = (colour.match(/[\d.]+/g) ?? []).slice(0, 3).map(Number);
  return parts.reduce((sum, part) => sum + part, 0) / 3;
}

async function pictureFile(folder: string, state: Pick<DesignedState, 'name'>, look: Look): Promise<string> {
  await fs.mkdir(folder, { recursive: true });
  return path.join(folder, `${name}-${state.name}-${look.name}.png`);
}

async function leave({ tabs, undo }: OnStage, { driver, pages }: Stage): Promise<void> {
  if (driver instanceof FirefoxDriver) await driver.preferScheme('light');
  await driver.closePopup();
  await driver.closePanel();
  await undo?.();
  for (const tab of tabs) await tab.close();
  // Not before: what they hold would be read to its end and kept.
  pages.letGo();
}
