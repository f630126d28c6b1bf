import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Citation, Digest } from '../../core/digest.ts';
import type { FindLink } from '../../core/evidence/fragment-link.ts';
import type { ModelParts } from '../model/shown-model.ts';

/** What the parts of a digest share. */
export interface DigestInView {
  digest: Digest;
  /** The article's headings over text of which the digest shows nothing, in page order. */
  unshown: readonly Citation[];
  numbers: ReadonlyMap<string, number>;
  /** The link that opens the page at a citation's words; null where none leads to just these. */
  findLink: FindLink;
  /** What shows a model's work in the parts of the digest; null where all is the page's own. */
  model: Pick<ModelParts, 'label' | 'own' | 'doubts' | 'translation' | 'notes'> | null;
  isSourceShown: boolean;
  /** Whether its tab is in a private window. */
  isPrivate: boolean;
  /** The part that was activated last: a claim's or a quotation's id, or the name of a span. */
  activePart: string | null;
  /** The part whose words are in view in the page beside it; null where none is known to be. */
  currentPart: string | null;
  /** The part that is being read aloud. */
  spokenPart: string | null;
  /** The parts whose words are not to be seen in the page beside it. */
  missingParts: readonly string[];
  /** Lets the words of a part glow in the page beside; null: of none. */
  glow(part: string | null): void;
  /** Lights the citations, and says what became of it. */
  activate(part: string, citations: Citation[], attribution: Citation | null): void;
  copyLink(link: string): void;
  /** Opens a web address in the window of the tab in view. */
  openAddress(address: string): void;
}

export const DigestInViewContext = createContext<DigestInView | null>(null);

export function useDigestInView(): DigestInView {
  const inView = useContext(DigestInViewContext);
  if (!inView) throw new Error('a part of a digest stands outside a digest');
  return inView;
}
