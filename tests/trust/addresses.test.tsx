// @vitest-environment jsdom
import '../ui/as-extension-page.ts';
import { act, cleanup, render } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import { englishWords } from '../../src/cli/english-words.ts';
import { findFragmentLink } from '../../src/core/evidence/fragment-link.ts';
import { fileNameOf } from '../../src/core/export/file-name.ts';
import { toHtml, toRichText } from '../../src/core/export/to-html.ts';
import { toMarkdown } from '../../src/core/export/to-markdown.ts';
import { toObsidian } from '../../src/core/export/to-obsidian.ts';
import { toText } from '../../src/core/export/to-text.ts';
import { findWebAddress, shownAddress } from '../../src/core/web-address.ts';
import { findSite } from '../../src/ui/words/find-site.ts';
import { digestSaying } from '../support/digest-saying.ts';
import { hostileAddresses } from '../support/hostile-addresses.ts';
import { inThisRun } from '../support/hostile-texts.ts';
import { openTestDoors, readyView, Shown } from '../ui/render-digest.tsx';

afterEach(cleanup);

const LIMIT = inThisRun(120_000);
const addresses = hostileAddresses(inThisRun(10_000));
/** What a browser would open there. */
const opened = (href: string) => (URL.canParse(href, 'https://base.example/') ? new URL(href, 'https://base.example/') : null);
const isWeb = (href: string) => /^https?:$/.test(opened(href)?.protocol ?? 'https:') && /^https?:\/\//i.test(href);
const plain = digestSaying(['Plain words of the page.']);
const at = (url: string) => {
  const notes = [{ kind: 'more-pages' as const, page: 1, pages: 2, next: url }];
  return { ...plain, source: { ...plain.source, url, canonicalUrl: url }, article: { ...plain.article, notes } };
};
const hrefsIn = (html: string) =>
  [...html.matchAll(/ href="([^"#][^"]*)"/g)].map(([, href = '']) =>
    href.replace(/&#(\d+);/g, (_, code) => String.fromCharCode(Number(code))),
  );

describe('10,000 hostile addresses', () => {
  it('are of every kind: most are refused, many are taken', () => {
    const taken = addresses.filter((address) => findWebAddress(address) !== null);
    expect(taken.length).toBeGreaterThan(addresses.length / 5);
    expect(taken.length).toBeLessThan((addresses.length * 4) / 5);
  });

  it('give links to the web alone, with no user part that could pass for the host', () => {
    const { passages, headline } = plain;
    const [citation] = headline?.citations ?? [];
    if (!citation) throw new Error('no citation');
    for (const address of addresses)
      for (const link of [findWebAddress(address), findFragmentLink(address, passages, citation)]) {
        if (link === null) continue;
        expect(isWeb(link), link).toBe(true);
        expect([opened(link)?.username, opened(link)?.password].join(''), link).toBe('');
      }
  });

  it('are shown in plain letters: no unseen or turning signs, no look-alikes, no user part', () => {
    for (const address of addresses) {
      expect(shownAddress(address)).toMatch(/^[!-~]*$/);
      const site = findSite(address);
      if (site !== null)
        expect([site.replace(/^www\./, ''), /^[!-~]+$/.test(site)]).toEqual([
          opened(findWebAddress(address) ?? '')?.hostname.replace(/^www\./, ''),
          true,
        ]);
    }
  });

  it(
    'come out of exports as such links or not at all, and name no file',
    () => {
      const some = addresses.filter((_, number) => number % 10 === 0);
      for (const url of some) {
        const digest = at(url);
        const hrefs = [...hrefsIn(toHtml(digest, englishWords)), ...hrefsIn(toRichText(digest, englishWords))];
        const markdown = toMarkdown(digest, englishWords);
        const targets = [...markdown.matchAll(/(?<!\\)\]\(<([^<>\s\\]*)>\)/g)].map(([, target = '']) => target);
        expect(markdown.replace(/\]\(<[^<>\s\\]*>\)/g, '')).not.toMatch(/(?<!\\)\]\(/);
        const source = /^source: (.*)$/m.exec(toObsidian(digest, englishWords))?.[1];
        if (source !== undefined) hrefs.push(JSON.parse(source) as string);
        for (const href of [...hrefs, ...targets]) {
          expect(isWeb(href), href).toBe(true);
          expect(opened(href)?.username ?? '', href).toBe('');
        }
        const lines = toText(digest, englishWords)
          .split('\n')
          .filter((line) => line.includes('://'));
        for (const line of lines) expect(line).toMatch(/^ *[!-~]+$/);
        expect(fileNameOf({ ...digest, source: { ...digest.source, title: '' } }, '.md')).not.toMatch(/bank\.example@|[\p{Cf}\p{Cc}]/u);
      }
    },
    LIMIT,
  );

  it(
    'are behind no link of a digest in view but to the web',
    () => {
      const { doors } = openTestDoors();
      const shown = (url: string) => <Shown view={readyView(at(url))} doors={doors} shortcut={null} />;
      const { container, rerender } = render(shown('https://page.example/'));
      act(() => void dispatchEvent(new Event('beforeprint')));
      for (const url of addresses.filter((_, number) => number % 20 === 0)) {
        rerender(shown(url));
        const hrefs = [...container.querySelectorAll('[href]')].map((link) => link.getAttribute('href') ?? '');
        const foreign = hrefs.filter((href) => !/^(?:options|library)\.html(?:#|$)/.test(href) && (!isWeb(href) || opened(href)?.username));
        expect(foreign).toEqual([]);
        expect(container.querySelector('.print-sheet > p')?.textContent ?? '').toMatch(/^[!-~]*$/);
      }
    },
    LIMIT,
  );
});
