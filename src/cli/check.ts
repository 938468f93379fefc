// `npm run check`: tells every problem in the content.
import { atlas } from '../../site.config.ts';
import { check } from './checking.ts';
import { processSurroundings, runCommand } from './command.ts';

process.exitCode = await runCommand(processSurroundings(), atlas.repository, (surroundings, locale) =>
  check(surroundings, locale, atlas),
);
