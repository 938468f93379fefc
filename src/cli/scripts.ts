import { Listr, PRESET_TIMER } from 'listr2';

/** What one script printed, and whether it failed. */
export interface Ended {
  readonly failed: boolean;
  readonly output: string;
}

/**
 * Runs scripts of package.json: the first ones in their order, then the others two at a time. A failure does not keep the rest from
 * running, but for one of the first, on which all others rest. Prints the whole output of each that failed after all have ended, how to run
 * it again, and as the last line how many passed and failed. True when all passed.
 */
export async function runScripts(
  scripts: { readonly first: readonly string[]; readonly then: readonly string[] },
  run: (script: string) => Promise<Ended>,
  print: (text: string) => void,
  renderer: 'default' | 'silent' = 'default',
): Promise<boolean> {
  const failures = new Map<string, string>();
  let passed = 0;
  const runAll = (names: readonly string[], concurrent: number): Promise<unknown> =>
    new Listr(
      names.map((name) => ({
        title: name,
        task: async (): Promise<void> => {
          const { failed, output } = await run(name);
          if (failed) failures.set(name, output.trim());
          else passed += 1;
          if (failed) throw new Error('told below');
        },
      })),
      { concurrent, exitOnError: concurrent === 1, renderer, rendererOptions: timed, fallbackRendererOptions: timed },
    )
      .run()
      .catch(() => undefined);

  await runAll(scripts.first, 1);
  if (failures.size === 0) await runAll(scripts.then, 2);
  for (const [name, output] of failures) print(`\n${name} failed; again with: npm run ${name}\n\n${output}`);
  if (passed + failures.size < scripts.first.length + scripts.then.length)
    print(`\nNot run: ${scripts.then.join(', ')}`);
  print(`\n${passed} passed, ${failures.size} failed`);
  return failures.size === 0;
}

const timed = { timer: PRESET_TIMER };
