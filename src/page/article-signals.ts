import { isArticleNode, readJsonLd, typesOf } from './read-json-ld.ts';

const LONG_PARAGRAPH = 80;
const FEW_PARAGRAPHS = 5;
const THING =
  /^(?:Product|ProductGroup|Offer|SoftwareApplication|FAQPage|QAPage|DiscussionForumPosting|CollectionPage|SearchResultsPage|ItemList|LocalBusiness|VideoObject|JobPosting|Event|Course|Service)$/;

/** What a page's markup says of being an article, in numbers near 0 to 1. No word of any language takes part. */
export function articleSignals(document: Document, url: string): number[] {
  const trees = treesOf(document);
  const count = (selector: string) => trees.reduce((sum, tree) => sum + tree.querySelectorAll(selector).length, 0);
  const nodes = readJsonLd(document);
  const metaType = document.querySelector('meta[property="og:type"]')?.getAttribute('content')?.toLowerCase() ?? '';
  const { characters, longest, paragraphs, share } = paragraphText(trees);
  const linked = trees.reduce((sum, tree) => sum + textLength(tree.querySelectorAll('a')), 0);
  const headings = count('h1, h2, h3, h4');
  return [
    flag(nodes.some(isArticleNode)),
    flag(nodes.some((node) => typesOf(node).some((type) => THING.test(type)))),
    flag(metaType === 'article'),
    flag(metaType.startsWith('product')),
    flag(count('meta[property="article:published_time"], [itemprop~="datePublished"], meta[name="parsely-pub-date"]') > 0),
    flag(count('[itemtype$="Product"], [itemprop~="price"], [property="product:price:amount"]') > 0),
    flag(count('[rel~="author"], [itemprop~="author"], meta[name="author"]') > 0),
    flag(count('time') > 0),
    scale(count('time'), 30),
    flag(count('h1') === 1),
    flag(count('article') === 1),
    scale(Math.max(0, count('article') - 1), 20),
    scale(characters, 20_000),
    scale(longest, 20_000),
    scale(paragraphs, 60),
    share,
    linked / (linked + characters + 1),
    scale(linked, 20_000),
    count('h2 a, h3 a, h4 a, a h2, a h3, a h4') / (headings + 1),
    scale(headings, 60),
    scale(count('pre, code'), 50),
    scale(count('input, select, textarea, button'), 50),
    scale(count('table tr'), 100),
    scale(count('li'), 400),
    flag(count('blockquote') > 0),
    flag(count('figure figcaption') > 0),
    ...addressSignals(url),
  ];
}

const flag = (is: boolean) => (is ? 1 : 0);
const scale = (amount: number, most: number) => Math.min(1, Math.log1p(amount) / Math.log1p(most));

/** The document, and where it has hardly a paragraph of its own, the open shadow trees in it, to any depth. */
function treesOf(document: Document): ParentNode[] {
  const trees: ParentNode[] = [document];
  if (document.querySelectorAll('p').length >= FEW_PARAGRAPHS) return trees;
  for (const tree of trees) for (const { shadowRoot } of tree.querySelectorAll('*')) if (shadowRoot) trees.push(shadowRoot);
  return trees;
}

function textLength(elements: Iterable<Element>): number {
  let length = 0;
  for (const element of elements) length += element.textContent?.trim().length ?? 0;
  return length;
}

/** Text of long paragraphs outside their links: in all, under the parent that has most of it, and that parent's share. */
function paragraphText(trees: readonly ParentNode[]) {
  const byParent = new Map<Node | null, number>();
  let characters = 0;
  let paragraphs = 0;
  for (const block of trees.flatMap((tree) => [...tree.querySelectorAll('p, div, section, article, td, font')])) {
    const length = block.localName === 'p' ? textLength([block]) - textLength(block.querySelectorAll('a')) : ownTextLength(block);
    if (length < LONG_PARAGRAPH) continue;
    characters += length;
    paragraphs++;
    byParent.set(block.parentNode, (byParent.get(block.parentNode) ?? 0) + length);
  }
  const longest = Math.max(0, ...byParent.values());
  return { characters, longest, paragraphs, share: characters > 0 ? longest / characters : 0 };
}

/** Pages that set their paragraphs in plain boxes have text right inside them. */
function ownTextLength(box: Element): number {
  let length = 0;
  for (let child = box.firstChild; child; child = child.nextSibling) if (child.nodeType === 3) length += (child as Text).data.trim().length;
  return length;
}

function addressSignals(url: string): number[] {
  const { pathname } = URL.canParse(url) ? new URL(url) : new URL('http://none.invalid/none');
  const segments = pathname.split('/').filter(Boolean);
  const last = segments.at(-1) ?? '';
  return [
    scale(segments.length, 6),
    scale((last.match(/[-_]/g) ?? []).length, 12),
    flag(/\/(?:19|20)\d\d[/-]\d{1,2}\b/.test(pathname)),
    flag(/\d{4,}/.test(last)),
  ];
}
