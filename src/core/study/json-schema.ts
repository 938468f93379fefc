import * as z from 'zod/mini';
import { recordKinds } from './kinds.ts';
import { workbookFileSchema } from './workbook-file.ts';

/** The JSON Schema of the file that a workbook leaves as. A record of a kind that is not named here may have any body. */
export const workbookJsonSchema = {
  ...z.toJSONSchema(workbookFileSchema),
  $defs: Object.fromEntries(recordKinds.map(({ name, body }) => [name, z.toJSONSchema(body)])),
};
