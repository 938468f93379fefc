import type { APIRoute } from 'astro';
import { segmentPaths } from '../../../site/routes.ts';
import { searchPanel } from '../../../site/search-props.ts';

export const getStaticPaths = () => segmentPaths('search', 'search');

/** The words of the search panel: fetched when a reader turns to search, so that pages do not carry them. */
export const GET: APIRoute = ({ locals }) => Response.json(searchPanel(locals.locale));
