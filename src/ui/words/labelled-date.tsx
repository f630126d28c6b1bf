import { formatDate } from './format-date.ts';

/** A labelled date; nothing where it is none. */
export function LabelledDate({ label, iso }: { label: string; iso: string | null }) {
  const date = iso === null ? null : formatDate(iso);
  if (!date) return null;
  return (
    <span class="dated">
      <span class="dated-label">{label}</span> <time dateTime={date.iso}>{date.words}</time>
    </span>
  );
}
