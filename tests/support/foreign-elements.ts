/** Elements that no view of ours has, for they run, fetch or frame something. */
export const NEVER =
  'script, iframe, object, embed, img, video, audio, link, meta, base, form, style, math, template, noscript, marquee, foreignObject, animate';

/** What does not belong in a view: such elements, attributes that run or fetch something, links that lead elsewhere than to the web, ours or a place in the page. Can be sent to a browser as source, with null for its document. */
export function findForeign(given: ParentNode | null, never: string = NEVER): string[] {
  const root = given ?? document.body;
  const leads = (address: string) => /^(?:https?:\/\/|#|[a-z]+\.html(?:#|$))/.test(address);
  // The view's own program, at the end of its page.
  const isOwn = (element: Element) => element.matches('body > script[src]') && /^[a-z]+\.js$/.test(element.getAttribute('src') ?? '');
  const foreign = [...root.querySelectorAll(never)].filter((element) => !isOwn(element)).map((element) => `<${element.localName}>`);
  for (const element of [...root.querySelectorAll('*')].filter((one) => !isOwn(one)))
    for (const { name, value } of element.attributes)
      if (/^on|^srcdoc$|^style$|^srcset$|^poster$|^ping$|^formaction$|^background$/.test(name))
        foreign.push(`${element.localName}[${name}]`);
      else if (/^(?:xlink:)?href$|^src$|^action$|^data$/.test(name) && !leads(value))
        foreign.push(`${element.localName}[${name}=${value}]`);
  return foreign;
}

/** How a view is built, without its words: how many elements of each name and class. */
export function shapeOf(root: ParentNode): Record<string, number> {
  const shape: Record<string, number> = {};
  for (const { localName, className } of root.querySelectorAll('*')) {
    const name = `${localName}.${className}`;
    shape[name] = (shape[name] ?? 0) + 1;
  }
  return shape;
}

/** How many of the hostile texts have run there. */
export const hitsIn = (world: object): number => (world as { citebackHits?: number }).citebackHits ?? 0;
