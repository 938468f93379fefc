// `npm start`: builds the site and serves it.
import { thisMachine } from './machine.ts';
import { buildSteps } from './pipeline.ts';
import { serveSite } from './serving.ts';
import { runSteps } from './steps.ts';

const terminal = { write: (text: string) => process.stdout.write(text), now: () => performance.now() };
await serveSite('npm start', process.argv.slice(2), () =>
  runSteps(buildSteps(thisMachine.run), terminal, { totals: false }),
);
