import { findWebAddress } from '../../core/web-address.ts';
import { say } from '../../platform/words.ts';
import { useDigestInView } from './digest-in-view.ts';
import { shownCitations, spanName } from './number-citations.ts';

/** On paper, where no mark can be followed: the words behind each number, and the address that they stand at. */
export function PrintedSources() {
  const { digest, findLink, isPrivate } = useDigestInView();
  const { url, language, direction } = digest.source;
  return (
    <section class="printed-sources">
      <h2>{say('printedSources')}</h2>
      <ol lang={language ?? undefined} dir={direction}>
        {shownCitations(digest).map((citation) => {
          const link = isPrivate ? null : findLink(citation);
          return <li key={spanName(citation)}>{link === null ? `“${citation.exact}”` : <a href={link}>“{citation.exact}”</a>}</li>;
        })}
      </ol>
      <p dir="ltr">{findWebAddress(url)}</p>
    </section>
  );
}
