import './as-extension-page.ts';
import { render } from '@testing-library/preact';
import { findUnshownHeadings } from '../../src/core/digest/find-unshown-headings.ts';
import type { Digest } from '../../src/core/digest.ts';
import type { LightAnswer } from '../../src/protocol/requests.ts';
import type { ReadyView, TabView } from '../../src/protocol/tab-view.ts';
import type { DigestDoors } from '../../src/ui/digest-view/digest-doors.ts';
import { DigestView } from '../../src/ui/digest-view/digest-view.tsx';
import { useOpenParts } from '../../src/ui/digest-view/open-parts.ts';
import { exampleDigest } from '../support/example-digest.ts';

/** Doors that lead nowhere but write down what went through them. */
export function openTestDoors(answer: LightAnswer = { outcome: 'lit' }) {
  const taken: unknown[][] = [];
  const doors: DigestDoors = {
    light: async (key, citations, attribution) => {
      taken.push(['light', key, citations, attribution]);
      return answer;
    },
    lightPresent: async (key, place) => {
      taken.push(['lightPresent', key, place]);
      return { outcome: 'lit' };
    },
    lightPlace: async (tabId, offer, place) => {
      taken.push(['lightPlace', tabId, offer, place]);
      return true;
    },
    readPage: (anyway) => taken.push(['readPage', anyway]),
    stopReading: () => taken.push(['stopReading']),
    stepModel: (step) => taken.push(['stepModel', step]),
    pickPart: async (step) => {
      taken.push(['pickPart', step]);
    },
    openReading: null,
    deleteDigest: async (key) => {
      taken.push(['deleteDigest', key]);
    },
    openAddress: async (address) => {
      taken.push(['openAddress', address]);
    },
    allowSite: async (origin) => {
      taken.push(['allowSite', origin]);
      return true;
    },
    allowAllSites: async () => {
      taken.push(['allowAllSites']);
      return true;
    },
    openPanel: async () => {
      taken.push(['openPanel']);
    },
    copyText: async (text) => {
      taken.push(['copyText', text]);
    },
    copyRichText: async (html, text) => {
      taken.push(['copyRichText', html, text]);
    },
    saveFile: (file) => taken.push(['saveFile', file]),
    share: null,
    paper: null,
    Outline: null,
    showList: () => taken.push(['showList']),
  };
  return { doors, taken };
}

export const readyView = (digest: Digest = exampleDigest, change: Partial<ReadyView> = {}): ReadyView => ({
  state: 'ready',
  key: 'bridge',
  digest,
  unshown: findUnshownHeadings(digest),
  written: null,
  writing: null,
  changes: null,
  condition: 'live',
  isPrivate: false,
  problem: null,
  ...change,
});

export function Shown({ view, doors, shortcut }: { view: TabView; doors: DigestDoors; shortcut: string | null }) {
  return <DigestView view={view} doors={doors} shortcut={shortcut} parts={useOpenParts()} />;
}

/** Renders a view of a tab. */
export function renderView(view: TabView, { doors, shortcut = null }: { doors?: DigestDoors; shortcut?: string | null } = {}) {
  const rendered = render(<Shown view={view} doors={doors ?? openTestDoors().doors} shortcut={shortcut} />);
  const main = rendered.container.querySelector('main');
  if (!main) throw new Error('the view has no main part');
  return { ...rendered, main };
}
