import type { Settings } from '../protocol/settings.ts';

/** A score from here on marks the icon: the same border that the reader draws between an article and none. */
export const ARTICLE_FROM = 0.5;

export interface FindArticlesNeeds {
  hasAllSites(): Promise<boolean>;
  loadSettings(): Promise<Settings>;
  registerDetector(neverOn: readonly string[]): Promise<void>;
  unregisterDetector(): Promise<void>;
  judgeOpenPages(neverOn: readonly string[]): Promise<void>;
  markArticle(tabId: number): Promise<void>;
  unmarkArticles(): Promise<void>;
  report(error: unknown): void;
}

/** Brings the detector in line with what the reader allows now; all that it did is taken back when it is not allowed (any more). */
export async function alignDetector(needs: FindArticlesNeeds): Promise<void> {
  const { neverOn, findArticles } = await needs.loadSettings();
  if (!findArticles || !(await needs.hasAllSites())) {
    await needs.unregisterDetector();
    await needs.unmarkArticles();
    return;
  }
  await needs.registerDetector(neverOn);
  await needs.unmarkArticles();
  // Not waited for: a page that never ends loading would hold up whatever the reader decides next.
  needs.judgeOpenPages(neverOn).catch(needs.report);
}

/** Marks a tab's icon where the detector found an article and is still allowed to. */
export async function hearJudgement(tabId: number, score: number, needs: FindArticlesNeeds): Promise<void> {
  if (score < ARTICLE_FROM || !(await needs.loadSettings()).findArticles) return;
  if (await needs.hasAllSites()) await needs.markArticle(tabId);
}
