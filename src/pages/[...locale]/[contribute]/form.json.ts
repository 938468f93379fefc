import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { authorFormData } from '../../../site/author-form.ts';
import { segmentPaths } from '../../../site/routes.ts';

export const getStaticPaths = () => segmentPaths('contribute', 'contribute');

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

export const GET: APIRoute<Props> = ({ props: { locale } }) => Response.json(authorFormData(locale));
