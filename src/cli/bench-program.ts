import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';

/** What a program took, with all programs that it started. */
export interface Cost {
  readonly seconds: number;
  /** The most memory that they had at a time, in bytes. */
  readonly peak: number;
  /** What it printed. */
  readonly output: string;
}

const ticks = 100;
const pageSize = 4096;
/** Milliseconds between two looks at memory. */
const between = 100;

/** Runs a program of Node, and gives the processor seconds and the memory that it took. A program that fails is an Error with what it said. Linux alone tells. */
export async function costOf(args: readonly string[], cwd: string): Promise<Cost> {
  const before = secondsOfChildren();
  const env = { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', NO_COLOR: '1', NODE_ENV: 'production' };
  const program = spawn(process.execPath, args, { cwd, env });
  let said = '';
  for (const stream of [program.stdout, program.stderr]) stream.on('data', (text) => (said += String(text)));
  let peak = 0;
  const looks = setInterval(() => (peak = Math.max(peak, memoryOf(String(program.pid)))), between);
  await once(program, 'close');
  clearInterval(looks);
  if (program.exitCode !== 0) throw new Error(`${args.join(' ')} failed in ${cwd}: ${said.slice(-4000)}`);
  return { seconds: secondsOfChildren() - before, peak, output: said };
}

/** Processor seconds of all programs that this one has started and waited for, with all that they waited for. */
function secondsOfChildren(): number {
  const fields = readFileSync('/proc/self/stat', 'utf8').split(') ')[1]?.split(' ') ?? [];
  return (Number(fields[13]) + Number(fields[14])) / ticks;
}

/** Bytes of memory that a program has, with those that it started; none of one that has just ended. */
function memoryOf(pid: string): number {
  try {
    const own = Number(readFileSync(`/proc/${pid}/statm`, 'utf8').split(' ')[1]) * pageSize;
    const started = readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8').split(' ');
    return started.filter((one) => one !== '').reduce((sum, one) => sum + memoryOf(one), own);
  } catch {
    return 0;
  }
}
