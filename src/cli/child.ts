import { spawn, type ChildProcess } from 'node:child_process';

/** When to give up on a program, in milliseconds. */
export interface Limits {
  /** From its start. */
  readonly total: number;
  /** Since its start or its last output that `sign` matches. */
  readonly stalled?: number;
  /** What counts as a sign of progress; without it, any output. */
  readonly sign?: RegExp;
}

export interface Ended {
  /** The exit code; undefined when the program could not be started, or was stopped. */
  readonly code: number | undefined;
  /** Standard output and standard error as they came, at most the last 2 MB. */
  readonly output: string;
}

/** Starts a program without a shell and without input, and waits for its end. Never rejects. */
export type Run = (
  command: string,
  args: readonly string[],
  options?: { readonly env?: Readonly<Record<string, string>>; readonly limits?: Limits },
) => Promise<Ended>;

const MOST_CHARACTERS = 2_000_000;

/** {@link Run} on this machine, in the folder `cwd`; `env` is added to the environment of this process. */
export const runIn =
  (cwd: string): Run =>
  (command, args, options = {}) =>
    new Promise((resolve) => {
      const { limits } = options;
      // A program with limits gets a process group of its own, so that stopping it stops what it started.
      const detached = limits !== undefined && process.platform !== 'win32';
      const env = { ...process.env, ...options.env };
      const child = spawn(command, args, { cwd, env, detached, stdio: ['ignore', 'pipe', 'pipe'] });
      let output = '';
      let stopped = false;
      const stop = (reason: string): void => {
        stopped = true;
        output += `\n${reason}\n`;
        kill(child, detached);
      };
      const stallAfter = limits?.stalled;
      const waitForProgress = (): NodeJS.Timeout | undefined =>
        stallAfter === undefined
          ? undefined
          : setTimeout(stop, stallAfter, `Stopped: no progress for ${stallAfter / 1000} seconds.`);
      let stall = waitForProgress();
      const total =
        limits && setTimeout(stop, limits.total, `Stopped: not ready after ${limits.total / 1000} seconds.`);

      const take = (text: string): void => {
        output = (output + text).slice(-MOST_CHARACTERS);
        if (stopped || (limits?.sign !== undefined && !limits.sign.test(text))) return;
        clearTimeout(stall);
        stall = waitForProgress();
      };
      const end = (code: number | undefined): void => {
        clearTimeout(stall);
        clearTimeout(total);
        resolve({ code: stopped ? undefined : code, output });
      };
      child.stdout.setEncoding('utf8').on('data', take);
      child.stderr.setEncoding('utf8').on('data', take);
      child.on('error', (error) => {
        output += `${command} could not be started: ${error.message}\n`;
        end(undefined);
      });
      child.on('close', (code) => {
        end(code ?? undefined);
      });
    });

function kill(child: ChildProcess, group: boolean): void {
  if (child.pid === undefined) return;
  try {
    if (group) process.kill(-child.pid, 'SIGKILL');
    else child.kill('SIGKILL');
  } catch {
    // It has ended by itself in the meantime.
  }
}
