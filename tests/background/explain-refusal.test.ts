import { describe, expect, it, vi } from 'vitest';
import { explainAddress, explainRefusal } from '../../src/background/explain-refusal.ts';

describe('why a page cannot be read', () => {
  it.each([
    ['chrome://settings/', 'browser-page'],
    ['about:config', 'browser-page'],
    ['moz-extension://1/popup.html', 'browser-page'],
    ['https://chromewebstore.google.com/detail/x', 'extension-store'],
    ['https://addons.mozilla.org/en-US/firefox/', 'extension-store'],
    ['file:///articles/paper.pdf', 'pdf'],
  ])('is known of %s without asking the browser', (address, kind) => {
    expect(explainAddress(address)).toEqual({ kind });
  });

  it('is told of our own pages otherwise than of the browser’s', () => {
    vi.stubGlobal('location', { origin: 'chrome-extension://abc' });
    expect(explainAddress('chrome-extension://abc/library.html')).toEqual({ kind: 'own-page' });
    expect(explainAddress('chrome-extension://abcd/library.html')).toEqual({ kind: 'browser-page' });
    vi.unstubAllGlobals();
  });

  it.each(['https://news.example/a', 'file:///articles/page.html', 'http://127.0.0.1:8080/', null])(
    'is not known beforehand of %s',
    (address) => {
      expect(explainAddress(address)).toBeNull();
    },
  );

  it.each([
    ['Cannot access a chrome:// URL', null, { kind: 'browser-page' }],
    ['Cannot access contents of url "file:///x.html"', null, { kind: 'file-page' }],
    ['Frame with ID 0 is showing error page', 'https://news.example/a', { kind: 'page-not-loaded' }],
    ['Missing host permission for the tab', 'file:///articles/page.html', { kind: 'file-page' }],
    ['The extensions gallery cannot be scripted.', null, { kind: 'extension-store' }],
    ['Missing host permission for the tab', 'https://papers.example/one.pdf', { kind: 'pdf' }],
    ['Missing host permission for the tab', 'https://news.example/a', { kind: 'page-refused' }],
    ['Cannot access contents of the page.', null, { kind: 'not-permitted' }],
  ])('is understood when the browser says "%s" of %s', (reason, address, problem) => {
    expect(explainRefusal(address, reason, false)).toEqual(problem);
  });

  it('is the browser’s own refusal where the reader has clicked the icon: another click would not help', () => {
    expect(explainRefusal(null, 'Cannot access contents of the page.', true)).toEqual({ kind: 'page-refused' });
  });
});
