// `npm run schemas`: writes for editors what may stand in each file of content.
import { atlas } from '../../site.config.ts';
import { rulesOf } from '../reader/library.ts';
import { audience } from './audience.ts';
import { processSurroundings, runCommand } from './command.ts';
import { writeEditorSchemas } from './editor-schemas.ts';

process.exitCode = await runCommand(
  processSurroundings(),
  atlas.repository,
  audience,
  async ({ folder }, { words }) => {
    await writeEditorSchemas(folder, rulesOf(atlas), words);
    return 0;
  },
);
