/** One field of a table: words, or a number that stays a number. */
export type CsvField = string | number;

/**
 * A table as CSV by RFC 4180: fields between commas, lines end in CRLF, the last one too, quotes around what needs them. It begins with a
 * byte order mark, by which spreadsheets know that it is UTF-8. Words that a spreadsheet would take for a formula get an apostrophe
 * before them; numbers do not, so a negative one stays a number.
 */
export function csvText(rows: readonly (readonly CsvField[])[]): string {
  return `\uFEFF${rows.map((row) => `${row.map(fieldText).join(',')}\r\n`).join('')}`;
}

/** How formulas begin, also in full-width signs and after white space, which some programs skip. */
const formula = /^\s*[=+\-@＝＋－＠]|^[\t\r\n]/u;

function fieldText(field: CsvField): string {
  if (typeof field === 'number') return String(field);
  const safe = formula.test(field) ? `'${field}` : field;
  return /[",\r\n]/.test(safe) || safe !== safe.trim() ? `"${safe.replaceAll('"', '""')}"` : safe;
}
