import type { APIRoute } from 'astro';
import { authoringContext } from '../../../site/authoring.ts';
import { segmentPaths } from '../../../site/routes.ts';

export const getStaticPaths = () => segmentPaths('contribute', 'contribute');

/** What the form of those who write chooses and checks by. */
export const GET: APIRoute = async ({ locals: { locale, library } }) =>
  Response.json(await authoringContext(locale, library));
