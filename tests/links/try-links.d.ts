declare module '*/links/try-links.mjs' {
  /** Where the browser scrolled to by the link of one citation: see try-links.mjs. */
  export interface TriedLink {
    page: string;
    link: string | null;
    exact: string;
    outcome: 'there' | 'elsewhere' | 'no link';
  }

  export function tryLinks(browserName: 'chromium' | 'firefox', pages: readonly { id: string; html: string }[]): Promise<TriedLink[]>;
}
