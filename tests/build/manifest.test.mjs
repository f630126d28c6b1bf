import fs from 'node:fs';
import { describe, expect, it } from 'vitest';
import { deriveManifest } from '../../build/manifest.mjs';

const source = JSON.parse(fs.readFileSync(new URL('../../manifest.json', import.meta.url), 'utf8'));

describe('one manifest for each browser from the one source', () => {
  it('lays the parts of one browser over the common part', () => {
    const manifest = deriveManifest(
      {
        name: 'Example',
        permissions: ['storage'],
        commands: { open: { description: 'Open' } },
        chrome: { permissions: ['sidePanel'], commands: { panel: { description: 'Panel' } }, minimum_chrome_version: '123' },
        firefox: { sidebar_action: {} },
      },
      'chrome',
      '1.2.3',
    );
    expect(manifest).toEqual({
      name: 'Example',
      version: '1.2.3',
      permissions: ['storage', 'sidePanel'],
      commands: { open: { description: 'Open' }, panel: { description: 'Panel' } },
      minimum_chrome_version: '123',
    });
  });

  // Written by hand, and never to grow: a new required permission switches the extension off until the reader agrees.
  it.each([
    [
      'chrome',
      ['activeTab', 'alarms', 'contextMenus', 'declarativeContent', 'offscreen', 'scripting', 'sidePanel', 'storage', 'unlimitedStorage'],
    ],
    ['firefox', ['activeTab', 'alarms', 'contextMenus', 'scripting', 'storage', 'unlimitedStorage']],
  ])('asks in %s for exactly the permissions that warn of nothing', (browser, permissions) => {
    const manifest = deriveManifest(source, browser, '1.0.0');
    expect(manifest.permissions.toSorted()).toEqual(permissions);
    expect(manifest.optional_host_permissions).toEqual(['http://*/*', 'https://*/*']);
    expect(manifest).not.toHaveProperty('host_permissions');
    expect(manifest).not.toHaveProperty('content_scripts');
    expect(manifest).not.toHaveProperty('optional_permissions');
  });

  it('loads nothing from anywhere but the extension itself, and may ask nobody but where the reader says', () => {
    expect(source.content_security_policy).toEqual({
      extension_pages: "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self' https: http:",
    });
  });

  it.each(['chrome', 'firefox'])('shows nothing of itself to pages and hears no other extension in %s', (browser) => {
    const manifest = deriveManifest(source, browser, '1.0.0');
    for (const key of ['web_accessible_resources', 'externally_connectable', 'content_scripts', 'sandbox', 'key', 'update_url', 'oauth2'])
      expect(manifest).not.toHaveProperty(key);
  });
});
