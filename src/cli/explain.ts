// `npm run explain <code>`: says what a message of the check means.
import { atlas } from '../../site.config.ts';
import { audience } from './audience.ts';
import { processSurroundings, runCommand } from './command.ts';
import { explain } from './explaining.ts';

process.exitCode = await runCommand(processSurroundings(), atlas.repository, audience, explain);
