import { useEffect, useState } from 'preact/hooks';

/** Whether the view is being printed, by the browser's own command or by `print`, which first lets what is only for paper be drawn. */
export function usePrinting(openDialog: (() => void) | null) {
  const [isPrinting, setPrinting] = useState(false);
  useEffect(() => {
    const begin = () => setPrinting(true);
    const end = () => setPrinting(false);
    addEventListener('beforeprint', begin);
    addEventListener('afterprint', end);
    return () => {
      removeEventListener('beforeprint', begin);
      removeEventListener('afterprint', end);
    };
  }, []);
  const print =
    openDialog &&
    (() => {
      setPrinting(true);
      setTimeout(openDialog);
    });
  return { isPrinting, print };
}
