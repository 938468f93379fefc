// `npm run receive <file>`: turns a bundle, or an issue or a mail with one in it, into files. Only an issue with a file attached makes it ask the web.
import { atlas } from '../../site.config.ts';
import { rulesOf } from '../reader/library.ts';
import { program } from './program.ts';
import { receive } from './receiving.ts';

await program((surroundings, told) => receive(surroundings, told, rulesOf(atlas, new Date()), fetch));
