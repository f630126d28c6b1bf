import { formatDate } from './format-date.ts';
import { LabelledDate } from './labelled-date.tsx';

interface TwoDatesProps {
  first: { label: string; iso: string | null };
  last: { label: string; iso: string | null };
}

/** When something began and when it last changed, in one line: of the first the day, of the last the time, and its day where that is another one. */
export function TwoDates({ first, last }: TwoDatesProps) {
  const [from, to] = [dayOf(first.iso), dayOf(last.iso)];
  if (from === null || to === null) return <LabelledDate {...(from === null ? last : first)} />;
  return (
    <>
      <LabelledDate {...first} part="day" />
      <LabelledDate {...last} part={from === to ? 'time' : 'whole'} />
    </>
  );
}

const dayOf = (iso: string | null): string | null => (iso === null ? null : (formatDate(iso, 'day')?.words ?? null));
