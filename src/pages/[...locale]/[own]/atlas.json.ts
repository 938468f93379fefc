import type { APIRoute } from 'astro';
import { ownCaseData } from '../../../site/own-case.ts';
import { segmentPaths } from '../../../site/routes.ts';

export const getStaticPaths = () => segmentPaths('own', 'own');

/** What a case of one's own is laid beside. */
export const GET: APIRoute = ({ locals: { locale, library } }) => Response.json(ownCaseData(library.graph, locale));
