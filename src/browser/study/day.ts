/** The last moment of this day where the reader is, as records tell moments: what is due by then is for today. */
export function endOfToday(): string {
  const end = new Date();
  end.setHours(23, 59, 59, 999);
  return end.toISOString();
}

/** The day of a moment where the reader is, as "2026-05-04". */
export function dayOf(moment: string): string {
  const date = new Date(moment);
  const [year, month, day] = [date.getFullYear(), date.getMonth() + 1, date.getDate()].map(String);
  return [year, month?.padStart(2, '0'), day?.padStart(2, '0')].join('-');
}
