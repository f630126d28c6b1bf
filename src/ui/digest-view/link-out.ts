import type { DigestInView } from './digest-in-view.ts';

/**
 * What makes an `a` a link to a web address that opens in the window of the tab in view, however it is activated; a plain click, or Enter, does `activate` instead.
 * In a private window it has no `href`: Chromium shows the popup there in the regular profile, whose windows and cookies the browser's own ways of opening a link would take.
 */
export function linkOut(
  address: string | null,
  { isPrivate, openAddress }: Pick<DigestInView, 'isPrivate' | 'openAddress'>,
  activate: (() => void) | null,
) {
  const open = () => {
    if (address !== null) openAddress(address);
  };
  const follow = (event: MouseEvent | KeyboardEvent) => {
    event.preventDefault();
    if (event.ctrlKey || event.metaKey || event.shiftKey) open();
    else (activate ?? open)();
  };
  const byMouse = {
    draggable: false,
    onClick: follow,
    onMouseDown: (event: MouseEvent) => {
      // Else the middle button begins to scroll, or pastes.
      if (event.button === MIDDLE) event.preventDefault();
    },
    onAuxClick: (event: MouseEvent) => {
      if (event.button !== MIDDLE) return;
      event.preventDefault();
      open();
    },
  };
  if (address !== null && !isPrivate) return { ...byMouse, href: address };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Enter' && !event.repeat) follow(event);
  };
  return { ...byMouse, onKeyDown, role: 'link' as const, tabIndex: 0 };
}

const MIDDLE = 1;
