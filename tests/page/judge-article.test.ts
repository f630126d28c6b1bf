// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { judgeArticle, judgeInParts } from '../../src/page/judge-article.ts';
import { textSignals } from '../../src/page/text-signals.ts';
import { FILLER, pageOf } from './page-of.ts';

const LINKS = `<ul>${'<li><a href="/a">One of the many boats that are for sale here, with its price beside it</a></li>'.repeat(30)}</ul>`;
const NEWS = `<nav>${LINKS.slice(0, 300)}</ul></nav><article><h1>The ferry returns</h1><time datetime="2024-05-09">9 May</time>${FILLER.repeat(12)}</article>`;

describe('judgeArticle tells articles from other pages by their markup alone', () => {
  it.each([
    ['a news story', '<meta property="og:type" content="article">', NEWS, '/2024/05/the-ferry-returns-to-ardmoor', true],
    ['a news story that says nothing of itself', '', NEWS, '/2024/05/the-ferry-returns-to-ardmoor', true],
    [
      'a blog entry in plain boxes',
      '<script type="application/ld+json">{"@type":"BlogPosting"}</script>',
      `<h1>On ferries that leave when they like</h1><a rel="author" href="/nell">Nell</a><div>${FILLER.replaceAll('p>', 'div>').repeat(12)}</div>`,
      '/blog/on-ferries-that-leave-when-they-like',
      true,
    ],
    [
      'a story in another script',
      '<meta property="og:type" content="article">',
      NEWS.replace(/<p>.*?<\/p>/gs, `<p>${'渡し船は十一週間ぶりに時間通りに出た。'.repeat(9)}</p>`),
      '/2024/05/1234567.html',
      true,
    ],
    [
      'a front page',
      '<meta property="og:type" content="website">',
      `${LINKS.repeat(4)}<article><h2><a href="/x">The ferry</a></h2></article>`.repeat(3),
      '/',
      false,
    ],
    [
      'a shelf of goods',
      '<meta property="og:type" content="product.group">',
      `<h1>Boats</h1>${LINKS}${'<div itemscope itemtype="https://schema.org/Product"><span itemprop="price">4</span></div>'.repeat(20)}`,
      '/boats',
      false,
    ],
    [
      'a thread of a forum',
      '<script type="application/ld+json">{"@type":"DiscussionForumPosting"}</script>',
      `<h1>Ferry late again?</h1>${`<div class="reply"><time>May</time>${FILLER}</div>`.repeat(20)}<form><textarea></textarea></form>`,
      '/threads/4711',
      false,
    ],
    ['a form', '', '<h1>Sign in</h1><form><input><input><button>Go</button></form><p>Forgot it?</p>', '/login', false],
    ['an empty page', '', '', '/', false],
  ])('%s', (_case, head, body, path, isArticle) => {
    const score = judgeArticle(pageOf(body, head), `https://gazette.example${path}`);
    expect(score).toBeGreaterThanOrEqual(0);
    expect(score).toBeLessThanOrEqual(1);
    expect(score >= 0.5).toBe(isArticle);
  });
});

it('judges an article by what stands in its open shadow root', () => {
  document.body.replaceChildren();
  const shadow = document.body.appendChild(document.createElement('story-page')).attachShadow({ mode: 'open' });
  const story = new DOMParser().parseFromString(NEWS, 'text/html').body;
  shadow.append(...story.childNodes);
  expect(judgeArticle(document, 'https://news.example/2024/05/the-ferry-returns-to-ardmoor')).toBeGreaterThanOrEqual(0.5);
});

it('judges paragraphs right in a shadow root by the box that the root is in', () => {
  const scoreIn = (inRoot: boolean) => {
    const page = pageOf(`<article><story-page></story-page></article>`, '', 'lang="en"');
    const host = page.querySelector('story-page') as Element;
    const story = pageOf(NEWS).body;
    const box = inRoot ? host.attachShadow({ mode: 'open' }) : host;
    box.append(...story.querySelectorAll('h1, p'));
    return judgeArticle(page, 'https://news.example/2024/05/the-ferry-returns-to-ardmoor');
  };
  // The page itself is asked for little more than its address then.
  expect(scoreIn(true)).toBeCloseTo(scoreIn(false), 1);
});

it('counts letters of scripts that need few of them', () => {
  const score = (text: string) => judgeArticle(pageOf(`<h1>渡し船が再開</h1>${`<p>${text}</p>`.repeat(6)}`), 'https://news.example/a');
  const japanese = '白砂町の渡し船が土曜日の朝、十一年ぶりに運航を再開し、桟橋には町の人口の半分にあたる三百人余りが集まった。';
  expect(japanese.length).toBeLessThan(80);
  expect(score(japanese)).toBeGreaterThan(10 * score('word '.repeat(11)));
});

describe('a long page is judged by its first texts', () => {
  const signals = (main: string, after = '') => textSignals([pageOf(`<main>${main}</main><div>${after}</div>`)]);
  const texts = (count: number) => FILLER.repeat(count);

  it('of which there are some hundreds', () => {
    expect(signals(texts(200), texts(50))).not.toEqual(signals(texts(200)));
    expect(signals(texts(400), texts(50))).toEqual(signals(texts(400)));
  });

  it('or however many stand among some thousands of short ones', () => {
    const labels = (count: number) => '<b>Hen.</b>'.repeat(count);
    expect(signals(texts(9) + labels(100), texts(50))).not.toEqual(signals(texts(9) + labels(100)));
    expect(signals(texts(9) + labels(5000), texts(50))).toEqual(signals(texts(9) + labels(5000)));
  });
});

it('judged in parts, with other work between them, a page comes to the same', async () => {
  const address = 'https://gazette.example/2024/05/the-ferry-returns-to-ardmoor';
  let pauses = 0;
  const pause = async () => {
    pauses++;
  };
  expect(await judgeInParts(pageOf(NEWS), address, pause)).toBe(judgeArticle(pageOf(NEWS), address));
  expect(pauses).toBeGreaterThan(3);
});
