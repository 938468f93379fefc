// `npm run bundle <id> …`: prints a bundle of entries and what they need. `npm run bundle -- --all`: of the whole library.
import { atlas } from '../../site.config.ts';
import { rulesOf } from '../reader/library.ts';
import { bundle } from './bundling.ts';
import { program } from './program.ts';

await program((surroundings, told) => bundle(surroundings, told, rulesOf(atlas)));
