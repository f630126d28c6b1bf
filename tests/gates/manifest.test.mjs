import fs from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const dist = fileURLToPath(new URL('../../dist', import.meta.url));
const readJson = (...parts) => JSON.parse(fs.readFileSync(path.join(dist, ...parts), 'utf8'));
const version = JSON.parse(fs.readFileSync(new URL('../../package.json', import.meta.url), 'utf8')).version;

/** The files that a manifest names, by the keys that may name one. */
function namedFiles(manifest) {
  const icons = [manifest.icons, manifest.action.default_icon, manifest.sidebar_action?.default_icon].flatMap((set) =>
    Object.values(set ?? {}),
  );
  const pages = [
    manifest.action.default_popup,
    manifest.options_ui.page,
    manifest.side_panel?.default_path,
    manifest.sidebar_action?.default_panel,
  ];
  return [...icons, ...pages, manifest.background.service_worker, ...(manifest.background.scripts ?? [])].filter(Boolean);
}

const messageNames = (text) => [...text.matchAll(/__MSG_(\w+)__/g)].map(([, name]) => name);

describe.each(['chrome', 'firefox'])('the built extension for %s', (browser) => {
  const manifest = readJson(browser, 'manifest.json');

  it('has the version of the package', () => {
    expect(manifest.version).toBe(version);
  });

  it('asks for nothing at install that warns', () => {
    const common = ['activeTab', 'alarms', 'contextMenus', 'scripting', 'storage', 'unlimitedStorage'];
    const expected = browser === 'chrome' ? [...common, 'declarativeContent', 'offscreen', 'sidePanel'] : common;
    expect(manifest.permissions.toSorted()).toEqual(expected.toSorted());
    expect(manifest.host_permissions).toBeUndefined();
    expect(manifest.content_scripts).toBeUndefined();
  });

  it('collects nothing unless the reader consents to sending the text of pages', () => {
    const told = manifest.browser_specific_settings?.gecko.data_collection_permissions;
    expect(told).toEqual(browser === 'firefox' ? { required: ['none'], optional: ['websiteContent'] } : undefined);
  });

  it('has every file that its manifest names', () => {
    const files = namedFiles(manifest);
    expect(files.length).toBeGreaterThan(8);
    expect(files.filter((file) => !fs.existsSync(path.join(dist, browser, file)))).toEqual([]);
  });

  it('has every file that its pages load', () => {
    for (const page of ['popup', 'sidepanel', 'library', 'options', 'welcome']) {
      const html = fs.readFileSync(path.join(dist, browser, `${page}.html`), 'utf8');
      const loaded = [...html.matchAll(/\b(?:src|href)="([^"#]+)"/g)].map(([, file]) => file);
      expect(loaded).toContain(`${page}.js`);
      expect(loaded.filter((file) => !fs.existsSync(path.join(dist, browser, file)))).toEqual([]);
    }
  });

  it('has words for every message that its manifest names, in every language', () => {
    const names = messageNames(JSON.stringify(manifest));
    expect(names).toContain('extensionName');
    for (const language of fs.readdirSync(path.join(dist, browser, '_locales'))) {
      const words = readJson(browser, '_locales', language, 'messages.json');
      expect(names.filter((name) => !words[name]?.message)).toEqual([]);
    }
  });

  it('shows the neutral icon and has the pixels of the article icon', () => {
    const size = (name) => {
      const bytes = fs.readFileSync(path.join(dist, browser, 'icons', name));
      return [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
    };
    for (const pixels of [16, 32, 48, 128]) expect(size(`icon-${pixels}.png`)).toEqual([pixels, pixels]);
    for (const pixels of [16, 32]) expect(size(`article-${pixels}.png`)).toEqual([pixels, pixels]);
  });

  it('carries its licence and those of the code that it contains', () => {
    expect(fs.readFileSync(path.join(dist, browser, 'LICENSE'), 'utf8')).toContain('MIT');
    const notices = fs.readFileSync(path.join(dist, browser, 'THIRD-PARTY.txt'), 'utf8');
    for (const name of ['preact', 'webextension-polyfill', 'zod']) expect(notices).toContain(`${name} `);
    expect(notices).toContain('Mozilla Public License');
  });
});
