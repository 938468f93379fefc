import type { Severity } from '../../core/diagnostics/diagnostic.ts';
import { plurals, type Forms } from '../plural.ts';

const { amount } = plurals('nl');
const severities: Readonly<Record<Severity, Forms & { readonly one: string }>> = {
  error: { one: 'fout', other: 'fouten' },
  warning: { one: 'waarschuwing', other: 'waarschuwingen' },
  note: { one: 'opmerking', other: 'opmerkingen' },
};
const inFiles = (count: number) => amount(count, { one: 'bestand', other: 'bestanden' });

/** How a report of the checks is told, in Dutch. */
export const reports = {
  severity: (severity: Severity) => severities[severity].one,
  amount: (count: number, severity: Severity) => amount(count, severities[severity]),
  nothing: (files: number) => `Geen problemen in ${inFiles(files)}.`,
  found: (amounts: string, touched: number, files: number) => `${amounts} in ${touched} van ${inFiles(files)}.`,
  hiddenNotes: (count: number) => `${amount(count, severities.note)}: npm run check -- --notes.`,
  unchecked: 'Niet gecontroleerd: externe links.',
  links: (checked: number, unanswered: number) =>
    `Externe links nagekeken: ${checked}${unanswered === 0 ? '' : `, niet na te kijken: ${unanswered}`}.`,
  unanswered: 'Niet na te kijken:',
  moreInFile: (count: number) => `Hetzelfde staat vanaf hier nog ${count} keer in dit bestand.`,
  more: (code: string, page: string | undefined) =>
    page === undefined ? `Meer uitleg: npm run explain ${code}` : `Meer uitleg: ${page} (of: npm run explain ${code})`,
  strip: { own: 'Op deze bladzijde', others: 'elders', more: 'Meer uitleg' },
  table: { title: 'Controle van de inhoud', columns: ['Ernst', 'Wat', 'Waar', 'Uitleg'] },
};
