import { type DatePart, formatDate, formatExactly } from './format-date.ts';

interface LabelledDateProps {
  label: string;
  iso: string | null;
  part?: DatePart;
}

/** A labelled date, in short; exactly under the pointer and for screen readers. Nothing where it is none. */
export function LabelledDate({ label, iso, part = 'whole' }: LabelledDateProps) {
  const date = iso === null ? null : formatDate(iso, part);
  if (!date) return null;
  const exactly = formatExactly(date.iso);
  return (
    <span class="dated">
      <span class="dated-label">{label}</span>{' '}
      <time dateTime={date.iso} title={exactly}>
        <span aria-hidden="true">{date.words}</span>
        <span class="unseen">{exactly}</span>
      </time>
    </span>
  );
}
