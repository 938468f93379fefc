// `npm run rename <id> <new id>`: gives an entry another id, everywhere that it is named.
import { atlas } from '../../site.config.ts';
import { rulesOf } from '../reader/library.ts';
import { audience } from './audience.ts';
import { processSurroundings, runCommand } from './command.ts';
import { rename } from './renaming.ts';

process.exitCode = await runCommand(processSurroundings(), atlas.repository, audience, (surroundings, told) =>
  rename(surroundings, told, rulesOf(atlas)),
);
