import type { APIRoute } from 'astro';
import { segmentPaths } from '../../../site/routes.ts';
import { studyData } from '../../../site/study-data.ts';

export const getStaticPaths = () => segmentPaths('workbook', 'workbook');

/** The words of the workbook: fetched when a reader turns to it, so that pages do not carry them. */
export const GET: APIRoute = ({ locals, site }) => Response.json(studyData(locals.locale, site));
