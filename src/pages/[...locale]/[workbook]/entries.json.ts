import type { APIRoute } from 'astro';
import { getLibrary } from '../../../site/library.ts';
import { segmentPaths } from '../../../site/routes.ts';
import { studyEntries } from '../../../site/study-data.ts';

export const getStaticPaths = () => segmentPaths('workbook', 'workbook');

/** What the page of the workbook knows of all entries. */
export const GET: APIRoute = async ({ locals }) => {
  const { graph } = await getLibrary();
  return Response.json(await studyEntries(graph, locals.locale));
};
