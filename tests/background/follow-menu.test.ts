import { expect, it } from 'vitest';
import { followMenu, type MenuNeeds, openLinkLeft } from '../../src/background/follow-menu.ts';
import type { MenuClick } from '../../src/platform/menus.ts';
import { createMemory } from '../support/memory.ts';
import { deskOver, settled } from './desk-over.ts';

const LINK = 'https://b.example/y';
const click: MenuClick = { item: 'summarize-link', tab: { id: 1, windowId: 4 }, linkAddress: LINK, frameId: 0, words: '' };

/** The background with a menu, over tabs that it opens; what it does is told in order. */
async function backgroundWith({ stored, isAllowed }: { stored: Map<string, string>; isAllowed: Promise<boolean> }) {
  const told: string[] = [];
  const errors: unknown[] = [];
  const { desk } = await deskOver([{}, { isLoading: true }], stored);
  const tab = { id: 2, windowId: 4, address: LINK, isPrivate: false, isLoading: true };
  const needs: MenuNeeds = {
    memory: createMemory(stored),
    openPanel: async (windowId) => void told.push(`panel of ${windowId}`),
    requestSite: (address) => {
      told.push(`asked for ${address}`);
      return isAllowed;
    },
    mayReach: () => isAllowed,
    openTab: async (address, windowId) => {
      told.push(`opened ${address} in ${windowId}`);
      return tab;
    },
    showTab: async ({ id }) => void told.push(`shown ${id} with ${stored.get(`tab:${id}`)?.match(/"isAllowed":\w+/)}`),
    desk: Promise.resolve(desk),
    report: (error) => errors.push(error),
  };
  return { needs, told, errors };
}

it('asks for the panel and the site at once, and shows the tab of a link only when it is remembered what that is for', async () => {
  const stored = new Map<string, string>();
  const { needs, told, errors } = await backgroundWith({ stored, isAllowed: Promise.resolve(true) });
  const followed = followMenu(click, needs);
  expect(told).toEqual(['panel of 4', `asked for ${LINK}`]);
  await followed;
  expect(told.slice(2)).toEqual([`opened ${LINK} in 4`, 'shown 2 with "isAllowed":true']);
  expect([stored.has('link'), errors]).toEqual([false, []]);
});

it('opens a link all the same, and once, when the background was stopped while the browser asked', async () => {
  const stored = new Map<string, string>();
  const first = await backgroundWith({ stored, isAllowed: new Promise(() => undefined) });
  void followMenu(click, first.needs);
  await settled();
  for (const expected of [['opened https://b.example/y in 4', 'shown 2 with "isAllowed":false'], []]) {
    const next = await backgroundWith({ stored, isAllowed: Promise.resolve(false) });
    await openLinkLeft(next.needs);
    expect(next.told).toEqual(expected);
  }
});

it('opens nothing for what the memory holds under that name otherwise', async () => {
  const { needs, told } = await backgroundWith({ stored: new Map([['link', '{"address":7}']]), isAllowed: Promise.resolve(true) });
  await openLinkLeft(needs);
  expect(told).toEqual([]);
});
