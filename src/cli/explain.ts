// `npm run explain <code>`: says what a message of the check means.
import { program } from './program.ts';
import { explain } from './explaining.ts';

await program(explain);
