// `npm run bundle <id> …`: prints a bundle of entries and what they need. `npm run bundle -- --all`: of the whole library.
import { atlas } from '../../site.config.ts';
import { rulesOf } from '../reader/library.ts';
import { audience } from './audience.ts';
import { bundle } from './bundling.ts';
import { processSurroundings, runCommand } from './command.ts';

process.exitCode = await runCommand(processSurroundings(), atlas.repository, audience, (surroundings, told) =>
  bundle(surroundings, told, rulesOf(atlas)),
);
