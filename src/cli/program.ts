import { atlas } from '../../site.config.ts';
import { audience } from './audience.ts';
import { processSurroundings, runCommand, type Command } from './command.ts';

/** Runs a command of this atlas as the program that was started; the process ends with its exit code. */
export async function program(command: Command): Promise<void> {
  process.exitCode = await runCommand(processSurroundings(), atlas.repository, audience, command);
}
