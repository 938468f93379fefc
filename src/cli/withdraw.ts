// `npm run withdraw <id> -- --reason …`: takes an entry off the site and leaves a page that says so.
import { atlas } from '../../site.config.ts';
import { processSurroundings, runCommand } from './command.ts';
import { withdraw } from './withdrawing.ts';

process.exitCode = await runCommand(processSurroundings(), atlas.repository, (surroundings, locale) =>
  withdraw(surroundings, locale, atlas, new Date().toISOString().slice(0, 10)),
);
