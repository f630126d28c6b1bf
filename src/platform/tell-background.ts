// The polyfill is not worth its bytes in every page: only these methods are used, and both browsers have them.
const runtime = globalThis.chrome.runtime;

/** Tells the background something. Silent once the extension was reloaded or removed under this page. */
export function tellBackground(notice: { kind: string; [detail: string]: unknown }): void {
  if (!runtime.id) return;
  runtime.sendMessage(notice).catch((error: unknown) => console.debug('Citeback was not there to hear', error));
}
