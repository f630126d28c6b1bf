/** The leave to read sites without a click, as a view lists it and gives it back. */
export interface SiteLeave {
  list(): Promise<string[]>;
  drop(origins: string[]): Promise<boolean>;
  onChange(tell: () => void): () => void;
}

/** A site that may be read without a click: its host name, null for every site, and the match patterns that say so. */
export interface AllowedSite {
  host: string | null;
  origins: string[];
}

/** The sites that match patterns stand for, each once, every site first. */
export function allowedSitesOf(origins: readonly string[]): AllowedSite[] {
  const sites = new Map<string, AllowedSite>();
  for (const origin of origins) {
    const named = /^[^:]+:\/\/([^/]*)/.exec(origin)?.[1] ?? '*';
    const site = sites.get(named) ?? { host: named === '*' ? null : named, origins: [] };
    sites.set(named, { ...site, origins: [...site.origins, origin] });
  }
  return [...sites.values()].sort((a, b) => (a.host ?? '').localeCompare(b.host ?? ''));
}
