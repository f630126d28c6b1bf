/** A window that ranges are seen in: the boxes of theirs that are laid out, and the innermost node of its document around them. */
export interface Level {
  view: Window;
  node: Node;
  boxes: DOMRect[];
}

/** The windows that ranges are seen in, the innermost first: that of their own document, then those of the frames around it. */
export function levelsAround(ranges: readonly Range[]): Level[] {
  const levels: Level[] = [];
  let node = ranges[0]?.startContainer;
  let boxes: DOMRect[] = ranges.map((range) => range.getBoundingClientRect()).filter(isLaidOut);
  for (let view = node?.ownerDocument?.defaultView; node && view; view = node.ownerDocument?.defaultView) {
    levels.push({ view, node, boxes });
    const frame = view.frameElement;
    if (!frame) break;
    const around = frame.getBoundingClientRect();
    const [right, down] = [around.left + frame.clientLeft, around.top + frame.clientTop];
    boxes = boxes.map(({ left, top, width, height }) => new DOMRect(left + right, top + down, width, height));
    node = frame;
  }
  return levels;
}

const isLaidOut = ({ width, height }: DOMRect): boolean => width > 0 || height > 0;
