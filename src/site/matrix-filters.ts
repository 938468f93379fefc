import { atlas } from '../../site.config.ts';
import { hows } from '../core/body/passage.ts';
import type { Locale } from '../core/model/locale.ts';
import type { MatrixFacet, MatrixView } from '../core/views/matrix-view.ts';
import { segment } from './urls.ts';
import { textIn, wordsIn } from './words.ts';

/** A select that narrows a matrix: its name in addresses, and its values with how many rows each leaves. */
export interface MatrixFilter {
  readonly facet: MatrixFacet;
  readonly param: string;
  readonly label: string;
  readonly options: readonly { readonly id: string; readonly label: string; readonly count: number }[];
}

/** What a matrix can be narrowed by, in the language of its lens; `locale` is that of the page. Values that no row has are left out. */
export function matrixFilters({ lang, rows, bands }: MatrixView, locale: Locale): readonly MatrixFilter[] {
  const words = wordsIn(lang);
  const { sectors, scales } = atlas.vocabulary;
  const named = (terms: typeof sectors) => terms.map(({ id, label }) => ({ id, label: textIn(label, lang) }));
  const filter = (
    facet: MatrixFacet,
    param: string,
    label: string,
    options: readonly { readonly id: string; readonly label: string }[],
  ): MatrixFilter => ({
    facet,
    param,
    label,
    options: options
      .map((one) => ({ ...one, count: rows.filter((row) => row.facets[facet].includes(one.id)).length }))
      .filter(({ count }) => count > 0),
  });
  return [
    filter('sector', segment('sector', locale), words.facets.sector, named(sectors)),
    filter('scale', segment('scale', locale), words.facets.scale, named(scales)),
    filter(
      'period',
      words.matrix.periodParam,
      words.kinds.case.fields.period.label,
      bands.map((band) => ({ id: String(band.from), label: words.matrix.band(band) })),
    ),
    filter(
      'how',
      words.matrix.howParam,
      words.matrix.how,
      hows.map((how) => ({ id: how, label: words.how[how] })),
    ),
  ];
}

/** The classes by which the stylesheet narrows a matrix to the rows and cells that have a value: each by its place among the options. */
export function facetClasses(
  filters: readonly MatrixFilter[],
  values: Partial<Readonly<Record<MatrixFacet, readonly string[]>>>,
): readonly string[] {
  return filters.flatMap(({ facet, options }) =>
    options.flatMap(({ id }, at) => (values[facet]?.includes(id) === true ? [`${facet}-${at + 1}`] : [])),
  );
}
