// `npm run rename <id> <new id>`: gives an entry another id, everywhere that it is named.
import { atlas } from '../../site.config.ts';
import { rulesOf } from '../reader/library.ts';
import { program } from './program.ts';
import { rename } from './renaming.ts';

await program((surroundings, told) => rename(surroundings, told, rulesOf(atlas)));
