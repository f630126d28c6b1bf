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

  it('loads no script from anywhere but the extension itself', () => {
    expect(source.content_security_policy.extension_pages).toContain("script-src 'self';");
    expect(source.content_security_policy.extension_pages).toContain("default-src 'none'");
  });
});
