import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { feedFile, feedForms, feedOf } from '../../site/feeds.ts';
import { localePaths } from '../../site/routes.ts';

export const getStaticPaths = () =>
  localePaths().flatMap(({ params }) => feedForms.map((form) => ({ params: { ...params, form }, props: { form } })));
type Props = InferGetStaticPropsType<typeof getStaticPaths>;

/** What is new in the whole atlas. */
export const GET: APIRoute<Props> = ({ props: { form }, locals: { library, locale }, site }) =>
  feedFile(form, feedOf(library.published(), undefined, locale, site));
