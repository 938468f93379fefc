import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { writtenKinds } from '../../../core/model/kind.ts';
import { feedFile, feedForms, feedOf } from '../../../site/feeds.ts';
import { segmentPaths } from '../../../site/routes.ts';

export const getStaticPaths = () =>
  writtenKinds.flatMap((kind) =>
    segmentPaths('kind', kind).flatMap(({ params }) =>
      feedForms.map((form) => ({ params: { ...params, form }, props: { form, kind } })),
    ),
  );
type Props = InferGetStaticPropsType<typeof getStaticPaths>;

/** What is new among the entries of a kind. */
export const GET: APIRoute<Props> = ({ props: { form, kind }, locals: { library, locale }, site }) =>
  feedFile(form, feedOf(library.published(), kind, locale, site));
