import { hows } from '../core/body/passage.ts';
import type { Locale } from '../core/model/locale.ts';
import { csvText, type CsvField } from '../core/views/csv.ts';
import type { MatrixView } from '../core/views/matrix-view.ts';
import { atlas } from '../../site.config.ts';
import { termLabel } from './routes.ts';
import { absoluteUrl, entryUrl } from './urls.ts';
import { wordsIn } from './words.ts';

/** A matrix as CSV: a line for each case, and for each concept a column of numbers for each way in which passages relate to it. */
export function matrixTable({ members, rows }: MatrixView, locale: Locale, site: URL | undefined): string {
  const words = wordsIn(locale);
  const { csv, passagesColumn } = words.matrix;
  const { sectors, scales } = atlas.vocabulary;
  const head = [
    ...[csv.case, words.facets.sector, words.facets.scale, csv.from, csv.to, passagesColumn],
    ...members.flatMap(({ concept }) => hows.map((how) => `${concept.name.words}: ${words.how[how]}`)),
    csv.address,
  ];
  const lines = rows.map(({ case: one, facets, period, count, cells }): CsvField[] => [
    one.name.words,
    facets.sector.map((id) => termLabel(sectors, id, locale)).join('; '),
    facets.scale.map((id) => termLabel(scales, id, locale)).join('; '),
    period.from,
    period.to ?? '',
    count.passages,
    ...cells.flatMap((cell) => cell.count.stances.map((one) => one.count)),
    absoluteUrl(entryUrl(one.ref, locale), site),
  ]);
  return csvText([head, ...lines]);
}
