import { findSought } from '../../core/text/search-terms.ts';

/** A text in which the words that begin with one of those sought are marked. */
export function MarkedWords({ text, language, sought }: { text: string; language: string | null; sought: readonly string[] }) {
  if (sought.length === 0) return <>{text}</>;
  const pieces = [];
  let done = 0;
  for (const { start, end } of findSought(text, language, sought)) {
    pieces.push(text.slice(done, start), <mark key={start}>{text.slice(start, end)}</mark>);
    done = end;
  }
  return (
    <>
      {pieces}
      {text.slice(done)}
    </>
  );
}
