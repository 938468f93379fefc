// `npm run receive <file>`: turns a bundle, or an issue or a mail with one in it, into files. Only an issue with a file attached makes it ask the web.
import { atlas } from '../../site.config.ts';
import { rulesOf } from '../reader/library.ts';
import { audience } from './audience.ts';
import { processSurroundings, runCommand } from './command.ts';
import { receive } from './receiving.ts';

process.exitCode = await runCommand(processSurroundings(), atlas.repository, audience, (surroundings, told) =>
  receive(surroundings, told, rulesOf(atlas, new Date()), fetch),
);
