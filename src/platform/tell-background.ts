// No more of the browser is needed in a page than this.
const runtime = globalThis.chrome.runtime;

/** Tells the background something. Silent once the extension was reloaded or removed under this page. */
export function tellBackground(notice: { kind: string; [detail: string]: unknown }): void {
  if (!runtime.id) return;
  runtime.sendMessage(notice).catch((error: unknown) => console.debug('Citeback was not there to hear', error));
}
