// `npm run upgrade [-- <repository> <branch>]`: merges a later version of the code, and leaves what the atlas owns.
import { program } from './program.ts';
import { upgrade } from './upgrading.ts';

/** Where the code comes from. */
const home = 'https://github.com/opgavenatlas/opgavenatlas.git';

await program((surroundings, told) => upgrade(surroundings, told, home));
