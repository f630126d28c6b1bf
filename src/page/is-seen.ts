import { isOnShow, sightByStyle } from './sight-by-style.ts';
import { SHOWN } from './styled-box.ts';

/** Whether a reader sees a text of the page now, or would once closed details around it are opened. */
export function isSeen(text: Text): boolean {
  const box = text.parentElement ?? (text.getRootNode() as Partial<ShadowRoot>).host;
  if (!box || !isOnShow(box)) return false;
  const frame = text.ownerDocument.defaultView?.frameElement;
  return sightByStyle(box).sees(text) && (!frame || frame.checkVisibility(SHOWN));
}
