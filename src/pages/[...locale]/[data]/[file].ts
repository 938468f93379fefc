import type { APIRoute } from 'astro';
import { atlasData } from '../../../site/data-files.ts';
import { getLibrary } from '../../../site/library.ts';
import { segmentPaths } from '../../../site/routes.ts';
import { original } from '../../../site/words.ts';

/** The files stand once, below the page of the language of originals: they are in no language, or in all. */
export async function getStaticPaths() {
  const { published } = await getLibrary();
  return segmentPaths('data', 'data')
    .filter(({ props }) => props.locale === original)
    .flatMap(({ params }) => [...atlasData(published()).files.keys()].map((file) => ({ params: { ...params, file } })));
}

export const GET: APIRoute = ({ params, locals }) => {
  const file = atlasData(locals.library.published()).files.get(params.file ?? '');
  if (file === undefined) return new Response(null, { status: 404 });
  return new Response(file.text, { headers: { 'Content-Type': file.type } });
};
