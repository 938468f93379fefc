import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { writeBundle } from '../../../core/authoring/bundle.ts';
import { kinds } from '../../../core/model/kind.ts';
import { filesOf } from '../../../site/content-files.ts';
import { getLibrary } from '../../../site/library.ts';
import { segmentPaths } from '../../../site/routes.ts';

export const getStaticPaths = async () => {
  const { graph } = await getLibrary();
  // In the language of the originals: an entry has the same files in all.
  const [{ params } = { params: {} }] = segmentPaths('contribute', 'contribute');
  return kinds.flatMap((kind) =>
    graph.all(kind).map((entry) => ({ params: { ...params, entry: entry.id }, props: { entry } })),
  );
};

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

export const GET: APIRoute<Props> = async ({ props: { entry } }) =>
  new Response(writeBundle({ files: await filesOf(entry) }));
