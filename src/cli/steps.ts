import type { Run } from './child.ts';

export interface Outcome {
  readonly passed: boolean;
  /** Everything that the step printed; shown only when it failed. */
  readonly output: string;
  /** A few words to show beside a step that passed. */
  readonly note?: string | undefined;
  /** Environment variables for the steps that follow. */
  readonly env?: Readonly<Record<string, string>>;
}

export interface Step {
  readonly name: string;
  /** What to do when it fails, as words that follow "To repair: ". */
  readonly repair: string;
  readonly run: (context: StepContext) => Promise<Outcome>;
}

export interface StepContext {
  readonly env: Readonly<Record<string, string>>;
  /** Shows a line while the step is under way, for work that takes long. */
  readonly say: (line: string) => void;
}

export interface Terminal {
  readonly write: (text: string) => void;
  /** Milliseconds from any fixed moment. */
  readonly now: () => number;
}

/**
 * Runs the steps in order and stops at the first that fails; prints each with its time, of a failed one the whole output, its
 * repair and what was not run, and at the end the totals when `totals` asks for them. True when all passed.
 */
export async function runSteps(
  steps: readonly Step[],
  terminal: Terminal,
  options: { readonly totals: boolean },
): Promise<boolean> {
  let env: Readonly<Record<string, string>> = {};
  let failed: Step | undefined;
  let passed = 0;
  for (const [index, step] of steps.entries()) {
    terminal.write(`[${index + 1}/${steps.length}] ${step.name} … `);
    const start = terminal.now();
    const say = (line: string): void => {
      terminal.write(`\n      ${line}\n      `);
    };
    const outcome = await step.run({ env, say });
    const seconds = ((terminal.now() - start) / 1000).toFixed(1);
    if (!outcome.passed) {
      terminal.write(`FAILED, ${seconds} s\n\n${outcome.output.trim()}\n\n`);
      terminal.write(`"${step.name}" failed. To repair: ${step.repair}\n`);
      const rest = steps.slice(index + 1).map((later) => later.name);
      if (rest.length > 0) terminal.write(`Not run: ${rest.join(', ')}.\n`);
      failed = step;
      break;
    }
    passed += 1;
    env = { ...env, ...outcome.env };
    terminal.write(`ok, ${seconds} s${outcome.note === undefined ? '' : ` (${outcome.note})`}\n`);
  }
  if (options.totals) terminal.write(`${passed} passed, ${failed === undefined ? 0 : 1} failed\n`);
  return failed === undefined;
}

/**
 * A step that runs one of this project's tools under the Node that runs this. `script` is the tool's file; `note` takes from
 * the output what is worth showing when it passed.
 */
export function toolStep(
  run: Run,
  tool: {
    readonly name: string;
    readonly repair: string;
    readonly script: string;
    readonly args: readonly string[];
    readonly note?: (output: string) => string | undefined;
  },
): Step {
  return {
    name: tool.name,
    repair: tool.repair,
    run: async ({ env }) => {
      const quiet = { ASTRO_TELEMETRY_DISABLED: '1', NO_COLOR: '1', ...env };
      const { code, output } = await run(process.execPath, [tool.script, ...tool.args], { env: quiet });
      return { passed: code === 0, output, note: tool.note?.(output) };
    },
  };
}
