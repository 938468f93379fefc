/** The last moment of this day where the reader is, as records tell moments: what is due by then is for today. */
export function endOfToday(): string {
  const end = new Date();
  end.setHours(23, 59, 59, 999);
  return end.toISOString();
}
