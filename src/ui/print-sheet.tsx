import { useEffect, useState } from 'preact/hooks';
import { inMarks } from '../core/export/in-marks.ts';
import { shownCitations, spanName } from '../core/shown-citations.ts';
import { findWebAddress, shownAddress } from '../core/web-address.ts';
import { say } from '../platform/words.ts';
import { useDigestInView } from './digest-view/digest-in-view.ts';
import { findPrintedKey } from './digest-view/printed-key.ts';

/** Opens the browser's dialog, once what is only for paper is drawn: while a script waits in `print`, the view cannot draw what the browser's own event asks for. */
export function printView(): void {
  dispatchEvent(new Event('beforeprint'));
  setTimeout(() => globalThis.print());
}

/** On paper, where no mark can be followed: the words behind each number, and the address that they stand at. A digest that was opened to be printed is, once. */
export function PrintSheet() {
  const { digest, findLink, isPrivate } = useDigestInView();
  const isPrinting = usePrinting(digest.source.title);
  useEffect(() => {
    if (findPrintedKey(location.hash) === null) return;
    history.replaceState(null, '', location.pathname);
    printView();
  }, []);
  if (!isPrinting) return null;
  const { url, language, direction } = digest.source;
  return (
    <section class="print-sheet">
      <h2>{say('printedSources')}</h2>
      <ol lang={language ?? undefined} dir={direction}>
        {shownCitations(digest).map((citation) => {
          const link = isPrivate ? null : findLink(citation);
          return <li key={spanName(citation)}>{link === null ? inMarks(citation.exact) : <a href={link}>{inMarks(citation.exact)}</a>}</li>;
        })}
      </ol>
      <p dir="ltr">{shownAddress(findWebAddress(url) ?? '')}</p>
    </section>
  );
}

/** Whether the page is being printed; under that title meanwhile, which browsers print above it and offer as a name for its file. */
function usePrinting(title: string): boolean {
  const [isPrinting, setPrinting] = useState(false);
  useEffect(() => {
    const own = document.title;
    const begin = () => {
      document.title = title || own;
      setPrinting(true);
    };
    const end = () => {
      document.title = own;
      setPrinting(false);
    };
    addEventListener('beforeprint', begin);
    addEventListener('afterprint', end);
    return () => {
      document.title = own;
      removeEventListener('beforeprint', begin);
      removeEventListener('afterprint', end);
    };
  }, [title]);
  return isPrinting;
}
