// `npm test`: everything that a change has to pass.
import { thisMachine } from './machine.ts';
import { testSteps } from './pipeline.ts';
import { runSteps } from './steps.ts';

const terminal = { write: (text: string) => process.stdout.write(text), now: () => performance.now() };
const passed = await runSteps(testSteps(thisMachine), terminal, { totals: true });
process.exitCode = passed ? 0 : 1;
