// `npm run schemas`: writes for editors what may stand in each file of content.
import { atlas } from '../../site.config.ts';
import { rulesOf } from '../reader/library.ts';
import { writeEditorSchemas } from './editor-schemas.ts';
import { program } from './program.ts';

await program(async ({ folder }, { words }) => {
  await writeEditorSchemas(folder, rulesOf(atlas), words);
  return 0;
});
