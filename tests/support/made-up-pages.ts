import type http from 'node:http';

/** The two origins that pages are served from. */
export interface Origins {
  own: string;
  other: string;
}

const STORY = `The ferry to Holm Sound will sail twice a day from the first of May, the harbour board decided on Monday evening.
The decision ends a dispute that kept the island without a winter service for three years. About 240 people live there all year round.
The board will hire a smaller boat that needs a crew of two, and the fare for islanders stays at four crowns.
“We would have swum for it,” said Maren Holt, who keeps the island’s only shop.
Freight is to go on the Tuesday boat, as it did before the dispute, and the post on every boat.
The first sailing leaves the old pier at seven in the morning, with the school class on board.`;

const paragraphs = STORY.split('\n')
  .map((text) => `<p>${text}</p>`)
  .join('\n');

const page = (title: string, body: string, head = '') =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${title}</title>${head}</head><body>${body}</body></html>`;

/** What a site says of its stories; so short a text is no article by its look alone. */
const PUBLISHED = `<meta name="author" content="Runa Vik"><meta property="article:published_time" content="2026-04-20T18:30:00+01:00">
  <meta property="og:type" content="article">`;

const TITLE = 'Island gets its winter ferry back';

const storyOf = (title: string, text: string) => page(title, `<main><article><h1>${title}</h1>${text}</article></main>`, PUBLISHED);

const story = (title: string) => storyOf(title, paragraphs);

const LETTERS = `The pier was painted green in my mother’s time, and nobody asked the gulls then what they thought of it.
If the board wants to save money it may begin with the lamp at the old steps, which burns through every summer night.
I have kept the tide tables for forty years and would lend them to anybody who plans the new crossing.
A second boat is well and good, but who is to mend the first one when the smith has moved to the mainland?`;

const letters = LETTERS.split('\n')
  .map((text) => `<p>${text}</p>`)
  .join('\n');

/** The smallest file that viewers take for a PDF. */
const PDF = `%PDF-1.4
1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj
2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj
3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 200 200]>>endobj
trailer<</Root 1 0 R>>
%%EOF`;

/** Draws only the rows near the window, each time anew. */
const drawnRows = page(
  TITLE,
  `<main><article id="rows" style="position: relative; height: 9000px"></article></main><script>
      const rows = ${JSON.stringify([TITLE, ...STORY.split('\n'), ...LETTERS.split('\n')])};
      const drawn = new Map();
      function draw() {
        for (const [at, text] of rows.entries()) {
          const top = at < 7 ? at * 120 : 4000 + (at - 7) * 900;
          const isNear = top > scrollY - 300 && top < scrollY + innerHeight + 300;
          if (isNear && !drawn.has(at)) {
            const row = document.createElement(at === 0 ? 'h1' : 'p');
            row.style.cssText = 'position: absolute; width: 700px; margin: 0; top: ' + top + 'px';
            row.textContent = text;
            drawn.set(at, row);
            document.querySelector('#rows').append(row);
          } else if (!isNear && drawn.has(at)) {
            drawn.get(at).remove();
            drawn.delete(at);
          }
        }
      }
      addEventListener('scroll', () => setTimeout(draw, 150));
      draw();</script>`,
  PUBLISHED,
);

/** A page that shows a story in a low frame far down, which scrolls by itself, between words of its own. */
const around = (where: string) =>
  page(
    'Reading room of the Courier',
    `<header style="position: sticky; top: 0; block-size: 60px; background: #dde">Reading room: news, sport and weather of the islands</header>
     <p style="block-size: 1800px">Choose a story, or look at the harbour by our camera, which sends one picture an hour.</p>
     <iframe ${where} width="420" height="260" style="border: 9px solid teal"></iframe><p style="block-size: 1500px">The Courier, Pier Road.</p>`,
  );

interface Answer {
  html: string;
  headers?: Record<string, string>;
  /** So many characters are sent at once; the rest when the journey lets it go, if ever. */
  heldAfter?: number;
}

const answers: Record<string, (origins: Origins) => Answer> = {
  '/made-up/plain-ferry-story': () => ({ html: story(TITLE) }),
  '/made-up/second-ferry-story': () => ({ html: story('Second boat for the sound').replaceAll('Monday', 'Friday') }),
  '/made-up/strict-policy-story': () => ({
    html: story(TITLE),
    headers: { 'content-security-policy': "default-src 'none'; style-src 'none'" },
  }),
  '/made-up/shadow-story': () => ({
    html: storyOf(TITLE, `<story-text><template shadowrootmode="open"><div class="story">${paragraphs}</div></template></story-text>`),
  }),
  '/made-up/story-between-bars': () => ({
    html: page(
      TITLE,
      `<style>
        header { background: #dde; } .banner { block-size: 220px; } .bar { position: sticky; top: 0; block-size: 47vh; }
        .cookies { position: fixed; inset: auto 0 0; block-size: 12vh; background: #eed; } article p { margin-block: 60vh; }
      </style>
      <header class="banner">Holm Sound Courier</header><header class="bar">News Sport Weather</header>
      <main><article><h1>${TITLE}</h1>${paragraphs}</article></main><div class="cookies">May we store cookies?</div>`,
      PUBLISHED,
    ),
  }),
  '/made-up/folded-story': () => ({
    html: storyOf(TITLE, `<details><summary>The story</summary>${paragraphs}</details>`),
  }),
  '/made-up/late-text-story': () => ({
    html: page(
      TITLE,
      `<main id="late"><p>Loading</p></main><script>
      const dots = setInterval(() => { document.querySelector('#late p').firstChild.data += '.'; }, 100);
      setTimeout(() => {
        clearInterval(dots);
        const article = document.createElement('article');
        for (const text of ${JSON.stringify([TITLE, ...STORY.split('\n')])}) {
          const block = document.createElement(article.childNodes.length ? 'p' : 'h1');
          block.textContent = text;
          article.append(block);
        }
        document.querySelector('#late').replaceChildren(article);
      }, 1500)</script>`,
      PUBLISHED,
    ),
  }),
  // Soft hyphens, ligatures, white space of many widths, words in pieces.
  '/made-up/odd-letters-story': () => ({
    html: storyOf(
      TITLE,
      paragraphs
        .replaceAll('harbour', 'har\u00adbour')
        .replaceAll('fi', 'ﬁ')
        .replaceAll(' from ', '\u00a0from\u2009')
        .replaceAll('winter', 'win\u200bter')
        .replaceAll('board', '<b>bo</b><i>ar<span>d</span></i>')
        .replaceAll('. ', '.\n  &emsp;<!-- a break -->'),
    ),
  }),
  '/made-up/drawn-rows-story': () => ({ html: drawnRows }),
  '/made-up/emptied-rows-story': () => ({ html: drawnRows }),
  '/made-up/story-with-letters': () => ({
    html: page(
      TITLE,
      `<main><article><h1>${TITLE}</h1>${paragraphs}</article><aside id="letters"><h2>Letters</h2>${letters}</aside></main>`,
      PUBLISHED,
    ),
  }),
  '/made-up/held-story': () => {
    const html = story(TITLE);
    return { html, heldAfter: html.indexOf('<p>') };
  },
  '/made-up/unfinished-story': () => {
    const html = story(TITLE);
    return { html, heldAfter: html.indexOf('</article>') };
  },
  '/made-up/framed-story': ({ other }) => ({
    html: page('Ferry news in a frame', `<iframe src="${other}/made-up/plain-ferry-story" width="900" height="700"></iframe>`),
  }),
  '/made-up/story-in-own-frame': ({ own }) => ({ html: around(`src="${own}/made-up/plain-ferry-story"`) }),
  '/made-up/story-in-written-frame': () => ({ html: around(`srcdoc="${story(TITLE).replaceAll('"', '&quot;')}"`) }),
  '/made-up/empty-page': () => ({ html: page('', '') }),
  '/made-up/pictures-only': () => ({
    html: page('Pictures', '<h1>Pier</h1><svg width="300" height="200"><rect width="300" height="200" fill="teal"/></svg>'),
  }),
  '/made-up/list-of-links': ({ own, other }) => ({
    html: page(
      'Links',
      `<h1>Links</h1><p><a id="here" href="${own}/made-up/plain-ferry-story">ferry story</a></p>
       <p><a id="there" href="${other}/made-up/plain-ferry-story">ferry story elsewhere</a></p>
       <p><a id="away" href="${own}/made-up/leads-elsewhere">a link that leads elsewhere</a></p>`,
    ),
  }),
};

/** Answers one of the pages that no article needs a file for; false where there is none of that path. `hold` is given what sends the rest of a page. */
export function answerMadeUpPage(
  pathname: string,
  origins: Origins,
  response: http.ServerResponse,
  hold: (sendRest: () => void) => void,
): boolean {
  if (pathname === '/made-up/leads-elsewhere') {
    response.writeHead(302, { location: `${origins.other}/made-up/plain-ferry-story` }).end();
    return true;
  }
  if (pathname === '/made-up/paper.pdf') {
    response.writeHead(200, { 'content-type': 'application/pdf' }).end(PDF);
    return true;
  }
  const answer = answers[pathname]?.(origins);
  if (!answer) return false;
  response.writeHead(200, { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-store', ...answer.headers });
  const { html, heldAfter = html.length } = answer;
  response.write(html.slice(0, heldAfter));
  if (heldAfter < html.length) hold(() => response.end(html.slice(heldAfter)));
  else response.end();
  return true;
}
