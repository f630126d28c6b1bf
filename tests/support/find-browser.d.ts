declare module '*/build/find-browser.mjs' {
  /** The path of a browser's program, or null where there is none. */
  export function findBrowser(browser: 'chromium' | 'firefox'): string | null;
}
