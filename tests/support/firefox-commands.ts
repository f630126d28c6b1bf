/** Gives the text on the clipboard. */
export const READ_CLIPBOARD = `
  const transfer = Cc['@mozilla.org/widget/transferable;1'].createInstance(Ci.nsITransferable);
  transfer.init(null);
  transfer.addDataFlavor('text/plain');
  Services.clipboard.getData(transfer, Services.clipboard.kGlobalClipboard);
  const found = {};
  transfer.getTransferData('text/plain', found);
  return found.value.QueryInterface(Ci.nsISupportsString).data;`;

/** What the browser complains of in an extension's manifest, and what it would ask of the reader before installing it; args: its id, and hosts to be required besides. */
export const MANIFEST_COMPLAINTS = `
  const { ExtensionData } = ChromeUtils.importESModule('resource://gre/modules/Extension.sys.mjs');
  const { extension } = WebExtensionPolicy.getByID(args[0]);
  const { permissions, origins } = extension.getRequiredPermissions();
  const asked = ExtensionData.formatPermissionStrings({ permissions: { permissions, origins: [...origins, ...args[1]], data_collection: [] } });
  return { warnings: extension.warnings, errors: extension.errors, asked: asked.msgs };`;

/** Tells whether the browser asks for a permission. */
export const IS_PROMPT_OPEN = `return PopupNotifications.panel.state === 'open' && PopupNotifications.panel.querySelector('#addon-webext-permissions-notification') !== null;`;

/** Clicks a button of that question; args: allow or deny. */
export const ANSWER_PROMPT = `
  const prompt = PopupNotifications.panel.querySelector('#addon-webext-permissions-notification');
  (args[0] === 'allow' ? prompt?.button : prompt?.secondaryButton)?.click();`;

/** Right-clicks in the tab in front; args: x and y, in CSS pixels of its viewport. */
export const OPEN_MENU = `
  const menu = document.getElementById('contentAreaContextMenu');
  const shown = new Promise((resolve) => menu.addEventListener('popupshown', resolve, { once: true }));
  const script = 'content.synthesizeMouseEvent("contextmenu", ' + args[0] + ', ' + args[1] + ', { button: 2, clickCount: 1 })';
  gBrowser.selectedBrowser.messageManager.loadFrameScript('data:application/javascript;charset=utf-8,' + encodeURIComponent(script), false);
  await shown;`;

/** Chooses an entry; args: its id. An extension with more than one has them in a menu of its own, which opens first. */
export const CHOOSE_ENTRY = `
  const entry = document.querySelector('#contentAreaContextMenu [id$="-menuitem-_' + args[0] + '"]');
  if (!entry) throw new Error('no entry ' + args[0]);
  const own = entry.parentNode;
  if (own.id !== 'contentAreaContextMenu') {
    const shown = new Promise((resolve) => own.addEventListener('popupshown', resolve, { once: true }));
    own.parentNode.openMenu(true);
    await shown;
  }
  own.activateItem(entry);`;

/**
 * Errors, not warnings, that scripts of the extension of that UUID have thrown in any process. That a page was closed while it waited for an answer
 * is the browser's own remark, and no error of the page.
 */
export const SCRIPT_ERRORS = `
  return Services.console
    .getMessageArray()
    .filter((one) => one instanceof Ci.nsIScriptError && !(one.flags & Ci.nsIScriptError.warningFlag) && one.sourceName.includes(args[0]))
    .filter(({ errorMessage }) => !/^Promise (rejected|resolved) after context unloaded/.test(errorMessage))
    .map(({ errorMessage, sourceName, lineNumber }) => errorMessage + ' at ' + sourceName + ':' + lineNumber);`;

/** Stops the background of the extension of that id, once it is neither starting nor stopping: stopped in between, it would never come again. */
export const STOP_BACKGROUND = `
  const { extension } = WebExtensionPolicy.getByID(args[0]);
  const isBetween = () => extension.backgroundState === 'starting' || extension.backgroundState === 'stopping';
  const documentNow = () => [...extension.views].find(({ viewType }) => viewType === 'background')?.contextId ?? null;
  for (let count = 0; isBetween() && count < 500; count += 1) await new Promise((resolve) => setTimeout(resolve, 20));
  const former = documentNow();
  await extension.terminateBackground({ ignoreDevToolsAttached: true });
  // An event may have it start again at once, in another document.
  const isThere = () => former !== null && documentNow() === former;
  for (let count = 0; isThere() && count < 500; count += 1) await new Promise((resolve) => setTimeout(resolve, 20));
  if (isThere()) throw new Error('the background did not stop');`;

/** Has the browser keep what its session is now, with each page: these tell of themselves every so often. */
export const KEEP_SESSION = `
  const { TabStateFlusher } = ChromeUtils.importESModule('resource:///modules/sessionstore/TabStateFlusher.sys.mjs');
  const { SessionSaver } = ChromeUtils.importESModule('resource:///modules/sessionstore/SessionSaver.sys.mjs');
  await TabStateFlusher.flushWindow(window);
  await SessionSaver.run();`;

/** After collecting rubbish: how many bytes the browser says that the documents of the extension of that UUID hold, those that are closed and were not let go too. */
export const HELD_BY_DOCUMENTS = `
  const manager = Cc['@mozilla.org/memory-reporter-manager;1'].getService(Ci.nsIMemoryReporterManager);
  await new Promise((resolve) => manager.minimizeMemoryUsage(resolve));
  let bytes = 0;
  const hear = (_process, path, _kind, units, amount) => {
    if (units === Ci.nsIMemoryReporter.UNITS_BYTES && path.startsWith('explicit/') && path.includes(args[0])) bytes += amount;
  };
  await new Promise((resolve) => manager.getReports(hear, null, resolve, null, false));
  return bytes;`;
