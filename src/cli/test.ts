// `npm test`: everything that a change of the code has to pass.
import { exec } from 'node:child_process';
import { runScripts, type Ended } from './scripts.ts';

const env = { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', NO_COLOR: '1', FORCE_COLOR: undefined };

const run = (script: string): Promise<Ended> =>
  new Promise((resolve) => {
    exec(`npm run --silent ${script}`, { env, maxBuffer: 64_000_000 }, (error, stdout, stderr) => {
      resolve({ failed: error !== null, output: stdout + stderr });
    });
  });

// The content comes first: files that do not belong there are told before any tool reads them. Then the longest first, so that two at a
// time end together; but the linter, whatever it takes, after `types`, which writes the types of the collections that it reads.
const passed = await runScripts(
  {
    first: ['check'],
    then: ['test:browser', 'types', 'lint', 'test:unit', 'format:check', 'unused'],
  },
  run,
  console.log,
);
process.exitCode = passed ? 0 : 1;
