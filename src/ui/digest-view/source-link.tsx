import type { ComponentChildren } from 'preact';
import type { Citation } from '../../core/digest.ts';
import { findWebAddress } from '../../core/web-address.ts';
import { DESCRIPTION_ID } from './citation-description.tsx';
import { useDigestInView } from './digest-in-view.ts';
import { linkOut } from './link-out.ts';

interface SourceLinkProps {
  /** The id of the claim or quotation; of a speaker, the id of the quotation with a word behind it; of a heading, a word and its passage's id. */
  part: string;
  shows: 'claim' | 'quotation' | 'speaker-source' | 'heading';
  citations: Citation[];
  attribution?: Citation | null;
  describedBy?: string | undefined;
  children: ComponentChildren;
}

/** Words of the digest as one link to their source. They can be selected like any text: the click that ends a selection opens nothing. */
export function SourceLink({ part, shows, citations, attribution = null, describedBy, children }: SourceLinkProps) {
  const inView = useDigestInView();
  const [first] = citations;
  const address = (first && inView.findLink(first)) ?? findWebAddress(inView.digest.source.url);
  const link = linkOut(address, inView, () => inView.activate(part, citations, attribution));
  const attributes = {
    ...link,
    onClick: (event: MouseEvent) => {
      if (event.detail > 0 && isSelecting()) event.preventDefault();
      else link.onClick(event);
    },
    [`data-${shows}`]: part,
    'aria-describedby': describedBy ?? DESCRIPTION_ID,
    'aria-current': inView.currentPart === part ? ('true' as const) : undefined,
    'data-active': inView.activePart === part || undefined,
    'data-spoken': inView.spokenPart === part || undefined,
  };
  return (
    <a class="source-link" {...attributes}>
      {children}
    </a>
  );
}

const isSelecting = (): boolean => globalThis.getSelection?.()?.isCollapsed === false;
