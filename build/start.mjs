// `npm start [-- URL|FILE]`: makes the machine ready, builds, and opens an article in a browser with the extension.
import { SetUpError, setUp } from './set-up.mjs';

try {
  setUp({ browsers: ['chromium', 'firefox'], anyBrowser: true });
  const { buildAll } = await import('./build.mjs');
  const { showArticle } = await import('./show-article.mjs');
  console.log('Building …');
  await buildAll();
  await showArticle(process.argv[2]);
} catch (error) {
  console.error(error instanceof SetUpError ? error.message : error);
  process.exitCode = 1;
}
