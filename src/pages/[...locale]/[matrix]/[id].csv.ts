import type { APIRoute } from 'astro';
import { matrixView } from '../../../core/views/matrix-view.ts';
import { matrixTable } from '../../../site/matrix-table.ts';
import { entryPaths, type EntryProps } from '../../../site/routes.ts';

export const getStaticPaths = () => entryPaths('lens', 'matrix', 'matrix');

/** The matrix of a lens as CSV, in the language of its address. */
export const GET: APIRoute<EntryProps<'lens'>> = ({ props: { graph, entry, locale }, site }) =>
  new Response(matrixTable(matrixView(graph, entry, locale), locale, site), {
    headers: { 'Content-Type': 'text/csv; charset=utf-8' },
  });
