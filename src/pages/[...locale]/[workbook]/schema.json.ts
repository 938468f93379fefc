import type { APIRoute } from 'astro';
import { workbookJsonSchema } from '../../../core/study/json-schema.ts';
import { segmentPaths } from '../../../site/routes.ts';

export const getStaticPaths = () => segmentPaths('workbook', 'workbook');

/** What a file of a workbook may hold, for other programs. */
export const GET: APIRoute = () => Response.json(workbookJsonSchema);
