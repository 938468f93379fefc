// `npm run withdraw <id> -- --reason …`: takes an entry off the site and leaves a page that says so.
import { atlas } from '../../site.config.ts';
import { rulesOf } from '../reader/library.ts';
import { program } from './program.ts';
import { withdraw } from './withdrawing.ts';

await program((surroundings, told) =>
  withdraw(surroundings, told, rulesOf(atlas), new Date().toISOString().slice(0, 10)),
);
