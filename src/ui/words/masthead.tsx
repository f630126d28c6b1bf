import type { ComponentChildren } from 'preact';

interface MastheadProps {
  site: string | null;
  byline?: string | null;
  /** What kind of digest this is, where that wants saying. */
  tag?: string | null;
  children?: ComponentChildren;
}

/** Where a digest comes from, in one line. */
export function Masthead({ site, byline, tag, children }: MastheadProps) {
  const isOwnWork = byline?.toLowerCase() === site?.toLowerCase();
  return (
    <span class="masthead">
      {site && (
        <span class="site">
          <bdi>{site}</bdi>
        </span>
      )}
      {byline && !isOwnWork && (
        <span>
          <bdi>{byline}</bdi>
        </span>
      )}
      {tag && <span>{tag}</span>}
      {children}
    </span>
  );
}
