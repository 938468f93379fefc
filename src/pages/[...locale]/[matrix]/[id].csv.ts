import type { APIRoute } from 'astro';
import { atlas } from '../../../../site.config.ts';
import { isLocale } from '../../../core/model/locale.ts';
import { matrixView } from '../../../core/views/matrix-view.ts';
import { getLibrary } from '../../../site/library.ts';
import { matrixTable } from '../../../site/matrix-table.ts';
import { lensPaths } from '../../../site/routes.ts';

export const getStaticPaths = () => lensPaths('matrix');

/** The matrix of a lens as CSV, in the language of its address. */
export const GET: APIRoute = async ({ params, site }) => {
  const { graph } = await getLibrary();
  const locale = params.locale ?? atlas.languages[0];
  const entry = graph.get('lens', params.id ?? '');
  if (entry === undefined || !isLocale(locale)) return new Response(null, { status: 404 });
  return new Response(matrixTable(matrixView(graph, entry, locale, atlas.languages), locale, site), {
    headers: { 'Content-Type': 'text/csv; charset=utf-8' },
  });
};
