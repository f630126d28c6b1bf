/** One object of a page's schema.org data. */
export type JsonLdNode = Readonly<Record<string, unknown>>;

const MOST_NODES = 500;
/** What was in a script when it was parsed: one reading asks for it four times. */
const parsedScripts = new WeakMap<Element, { text: string; value: unknown }>();

/** Every object of the page's JSON-LD, lists and graphs opened one level, in page order. What does not parse is passed over: pages are full of it. */
export function readJsonLd(document: Document): JsonLdNode[] {
  const nodes: JsonLdNode[] = [];
  for (const script of document.querySelectorAll('script[type="application/ld+json"]')) {
    for (const node of [parseOnce(script)].flat(2)) {
      if (!isNode(node) || nodes.length >= MOST_NODES) continue;
      nodes.push(node);
      for (const inner of [node['@graph'], node.mainEntity, node.mainEntityOfPage].flat(2)) if (isNode(inner)) nodes.push(inner);
    }
  }
  return nodes;
}

const isNode = (value: unknown): value is JsonLdNode => typeof value === 'object' && value !== null && !Array.isArray(value);

function parseOnce(script: Element): unknown {
  const text = script.textContent ?? '';
  const before = parsedScripts.get(script);
  if (before?.text === text) return before.value;
  const value = parseLeniently(text);
  parsedScripts.set(script, { text, value });
  return value;
}

/** JSON as pages write it: comment or CDATA marks around it, line breaks inside its strings. Null for what is still no JSON. */
function parseLeniently(text: string): unknown {
  const start = text.search(/[[{]/);
  const end = Math.max(text.lastIndexOf('}'), text.lastIndexOf(']')) + 1;
  return start < 0 ? null : (parseJson(text.slice(start, end)) ?? parseJson(text.slice(start, end).replace(/\s+/g, ' ')));
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

/** The node's types, without their address. */
export const typesOf = (node: JsonLdNode): string[] =>
  [node['@type']].flat().flatMap((type) => (typeof type === 'string' ? [type.replace(/^.*[/:#]/, '')] : []));

const ARTICLE = /(?:Article|BlogPosting|LiveBlogPosting|Report|SocialMediaPosting)$/;

/** Whether a node describes an article of any kind. */
export const isArticleNode = (node: JsonLdNode): boolean => typesOf(node).some((type) => ARTICLE.test(type));

const WRITTEN = /(?:Article|Posting|Report|Question|Recipe|WebPage|HowTo|CreativeWork|Review|Thesis)$/;

/** Whether a node describes what somebody wrote, in an article's way or another. */
export const isWrittenNode = (node: JsonLdNode): boolean => typesOf(node).some((type) => WRITTEN.test(type));
