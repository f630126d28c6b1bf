import type { ComponentChildren } from 'preact';
import type { Citation } from '../../core/digest.ts';
import { findWebAddress } from '../words/web-address.ts';
import { DESCRIPTION_ID } from './citation-description.tsx';
import { useDigestInView } from './digest-in-view.ts';

interface SourceLinkProps {
  /** The id of the claim or quotation. */
  part: string;
  shows: 'claim' | 'quotation';
  citations: Citation[];
  attribution?: Citation | null;
  describedBy?: string | undefined;
  children: ComponentChildren;
}

/** Words of the digest as one link to their source. They can be selected like any text: the click that ends a selection opens nothing. */
export function SourceLink({ part, shows, citations, attribution = null, describedBy, children }: SourceLinkProps) {
  const { digest, findLink, activate, activePart } = useDigestInView();
  const [first] = citations;
  const address = (first && findLink(first)) ?? findWebAddress(digest.source.url);
  const marks = {
    [`data-${shows}`]: part,
    'aria-describedby': describedBy ?? DESCRIPTION_ID,
    'data-active': activePart === part || undefined,
  };
  const onClick = (event: MouseEvent) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    if (event.detail > 0 && isSelecting()) return;
    activate(part, citations, attribution);
  };
  if (address === null)
    return (
      <button type="button" class="source-link" onClick={onClick} {...marks}>
        {children}
      </button>
    );
  return (
    <a class="source-link" href={address} draggable={false} onClick={onClick} {...marks}>
      {children}
    </a>
  );
}

const isSelecting = (): boolean => globalThis.getSelection?.()?.isCollapsed === false;
