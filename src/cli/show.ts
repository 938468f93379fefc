// `npm run show -- <file with paths> <folder>`: pages of the built site in a folder that opens without the site.
import { atlas } from '../../site.config.ts';
import { program } from './program.ts';
import { show } from './showing.ts';

await program((surroundings, told) => show(surroundings, told, atlas));
