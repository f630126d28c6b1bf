// The same as photograph-digest.mjs in Firefox, whose popup and sidebar only its own window's code can reach.
import fs from 'node:fs';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { installBuilt, launchFirefox, openAddress } from './launch.mjs';

/** Runs in Firefox's window: clicks the toolbar icon of the extension. */
const clickIcon = async (id) => {
  const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs');
  const { extension } = WebExtensionPolicy.getByID(id);
  await ExtensionParent.apiManager.global.browserActionFor(extension).triggerAction(window);
};

/** Runs in Firefox's window: opens the extension's sidebar. */
const openSidebar = async (id) => {
  const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs');
  const { extension } = WebExtensionPolicy.getByID(id);
  await SidebarController.show(ExtensionParent.apiManager.global.sidebarActionFor(extension).id);
};

/** Runs in Firefox's window: the text and a picture of an extension's page, or null as long as it is not settled. */
const readView = async (name) => {
  const sidebar = document.getElementById('sidebar')?.contentDocument;
  const browsers = [...document.querySelectorAll('browser'), ...(sidebar?.querySelectorAll('browser') ?? [])];
  const view = browsers.find((browser) => browser.currentURI?.filePath.endsWith(name));
  if (!view) return null;
  const text = await new Promise((resolve) => {
    const heard = ({ data }) => {
      view.messageManager.removeMessageListener('citeback:text', heard);
      resolve(data);
    };
    view.messageManager.addMessageListener('citeback:text', heard);
    const script = `const main = content.document.querySelector('main');
      sendAsyncMessage('citeback:text', /ready|empty|error/.test(main?.dataset.state) ? main.innerText : null);`;
    view.messageManager.loadFrameScript(`data:,${encodeURIComponent(script)}`, false);
  });
  if (text === null) return null;
  const picture = await view.browsingContext.currentWindowGlobal.drawSnapshot(null, 1, 'white');
  const canvas = new OffscreenCanvas(picture.width, picture.height);
  canvas.getContext('2d').drawImage(picture, 0, 0);
  const bytes = new Uint8Array(await (await canvas.convertToBlob()).arrayBuffer());
  return JSON.stringify({ text, png: bytes.toBase64() });
};

/** Prints the digest of an address as the popup shows it, and saves popup.png and panel.png in a folder. */
export async function photographInFirefox(address, folder) {
  const firefox = await launchFirefox({ headless: true });
  try {
    const id = await installBuilt(firefox, 'firefox');
    const page = await firefox.newPage();
    await openAddress(page, address);
    await sleep(300);
    const runInWindow = await reachWindow(firefox);
    await runInWindow(clickIcon, id);
    const popup = await settled(() => runInWindow(readView, 'popup.html'));
    console.log(`\n${popup.text}\n`);
    fs.writeFileSync(path.join(folder, 'popup.png'), popup.png, 'base64');
    await runInWindow(openSidebar, id);
    const panel = await settled(() => runInWindow(readView, 'sidepanel.html'));
    fs.writeFileSync(path.join(folder, 'panel.png'), panel.png, 'base64');
    console.log(`Pictures of the popup and the sidebar: ${path.relative(process.cwd(), folder) || '.'}/`);
  } finally {
    await firefox.close();
  }
}

/** A way to run a function, with one word as its argument, in Firefox's own window. */
async function reachWindow(firefox) {
  const { result } = await firefox.connection.send('browsingContext.getTree', { 'moz:scope': 'chrome' });
  const target = { context: result.contexts[0].context };
  return async (run, word) => {
    const call = { functionDeclaration: run.toString(), awaitPromise: true, target, arguments: [{ type: 'string', value: word }] };
    const answer = await firefox.connection.send('script.callFunction', call);
    if (answer.result.type === 'exception') throw new Error(answer.result.exceptionDetails.text);
    return answer.result.result.value ?? null;
  };
}

async function settled(read) {
  for (let tries = 0; tries < 60; tries += 1) {
    const view = await read();
    if (view) return JSON.parse(view);
    await sleep(500);
  }
  throw new Error('The digest did not come within 30 seconds.');
}
