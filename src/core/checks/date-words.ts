/** The months as people write them, in the languages that authors use. */
const months: readonly string[][] = [
  ['januari', 'january', 'jan'],
  ['februari', 'february', 'feb'],
  ['maart', 'march', 'mrt', 'mar'],
  ['april', 'apr'],
  ['mei', 'may'],
  ['juni', 'june', 'jun'],
  ['juli', 'july', 'jul'],
  ['augustus', 'august', 'aug'],
  ['september', 'sept', 'sep'],
  ['oktober', 'october', 'okt', 'oct'],
  ['november', 'nov'],
  ['december', 'dec'],
];

/**
 * What people mean who write a date in figures or words, as YYYY, YYYY-MM or YYYY-MM-DD: "10-3-2022", "2021/3", "maart 2021", "March 10, 2021".
 * Undefined for anything else; the date may be one that does not exist.
 */
export function dateMeant(text: string): string | undefined {
  const [, day, month, year] = /^(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})$/.exec(text) ?? [];
  if (year !== undefined) return dateOf(year, month, day);
  const [, first, second, third] = /^(\d{4})[-/.](\d{1,2})(?:[-/.](\d{1,2}))?$/.exec(text) ?? [];
  if (first !== undefined) return dateOf(first, second, third);
  const words = text.toLowerCase().match(/\p{L}+|\d+/gu) ?? [];
  const named = months.findIndex((names) => words.some((word) => names.includes(word))) + 1;
  const years = words.filter((word) => /^\d{4}$/.test(word));
  const days = words.filter((word) => /^\d{1,2}$/.test(word));
  if (named === 0 || years.length !== 1 || days.length > 1 || words.length > 2 + days.length) return undefined;
  return dateOf(years[0] ?? '', String(named), days[0]);
}

function dateOf(...parts: readonly (string | undefined)[]): string {
  return parts
    .filter((part) => part !== undefined)
    .map((part) => part.padStart(2, '0'))
    .join('-');
}
