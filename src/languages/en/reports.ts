import type { Severity } from '../../core/diagnostics/diagnostic.ts';
import { plurals, type Forms } from '../plural.ts';

const { amount } = plurals('en');
const severities: Readonly<Record<Severity, Forms & { readonly one: string }>> = {
  error: { one: 'error', other: 'errors' },
  warning: { one: 'warning', other: 'warnings' },
  note: { one: 'note', other: 'notes' },
};
const inFiles = (count: number) => amount(count, { one: 'file', other: 'files' });

/** How a report of the checks is told, in English. */
export const reports = {
  severity: (severity: Severity) => severities[severity].one,
  amount: (count: number, severity: Severity) => amount(count, severities[severity]),
  nothing: (files: number) => `No problems in ${inFiles(files)}.`,
  found: (amounts: string, touched: number, files: number) => `${amounts} in ${touched} of ${inFiles(files)}.`,
  hiddenNotes: (count: number) => `${amount(count, severities.note)}: npm run check -- --notes.`,
  unchecked: 'Not checked: external links.',
  links: (checked: number, unanswered: number) =>
    `External links checked: ${checked}${unanswered === 0 ? '' : `, could not be checked: ${unanswered}`}.`,
  unanswered: 'Could not be checked:',
  moreInFile: (count: number) => `The same stands ${count} more times in this file, from here on.`,
  more: (code: string, page: string | undefined) =>
    page === undefined
      ? `More about this: npm run explain ${code}`
      : `More about this: ${page} (or: npm run explain ${code})`,
  strip: { own: 'On this page', others: 'elsewhere', more: 'More about this' },
  table: { title: 'Check of the content', columns: ['How bad', 'What', 'Where', 'More'] },
};
