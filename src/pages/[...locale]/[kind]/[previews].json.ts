import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { kinds } from '../../../core/model/kind.ts';
import { previewInitials, previews } from '../../../core/views/previews-view.ts';
import { getLibrary } from '../../../site/library.ts';
import { segmentPaths } from '../../../site/routes.ts';
import { previewsName } from '../../../site/urls.ts';

export async function getStaticPaths() {
  const { graph } = await getLibrary();
  return kinds.flatMap((kind) =>
    segmentPaths('kind', kind).flatMap(({ params, props }) =>
      previewInitials(graph, kind).map((initial) => ({
        params: { ...params, previews: previewsName(initial) },
        props: { ...props, kind, initial },
      })),
    ),
  );
}

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

export const GET: APIRoute<Props> = async ({ props: { kind, initial, locale } }) => {
  const { graph } = await getLibrary();
  return Response.json(previews(graph, kind, initial, locale));
};
