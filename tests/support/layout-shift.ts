/** In a view: how much what was in view has moved since it opened, as the web counts it: https://web.dev/articles/cls */
export function layoutShift(): number {
  const observer = new PerformanceObserver(() => undefined);
  observer.observe({ type: 'layout-shift', buffered: true });
  const shifts = observer.takeRecords() as (PerformanceEntry & { value: number })[];
  observer.disconnect();
  return shifts.reduce((sum, { value }) => sum + value, 0);
}
