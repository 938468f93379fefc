// `npm run upgrade [-- <repository> <branch>]`: merges a later version of the code, and leaves what the atlas owns.
import { atlas } from '../../site.config.ts';
import { audience } from './audience.ts';
import { processSurroundings, runCommand } from './command.ts';
import { upgrade } from './upgrading.ts';

/** Where the code comes from. */
const home = 'https://github.com/opgavenatlas/opgavenatlas.git';

process.exitCode = await runCommand(processSurroundings(), atlas.repository, audience, (surroundings, told) =>
  upgrade(surroundings, told, home),
);
