/** What a node stands in as the page is shown: slotted nodes in their slot, shadow trees in their host; null for a document. */
export const parentOf = (node: Node): Node | null =>
  (node as Partial<Text>).assignedSlot ?? node.parentNode ?? (node as Partial<ShadowRoot>).host ?? null;

export const isElement = (node: Node): node is Element => node.nodeType === 1;
