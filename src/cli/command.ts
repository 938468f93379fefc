import { parseArgs, type ParseArgsOptionsConfig } from 'node:util';
import type { Audience } from '../core/diagnostics/report.ts';
import type { Catalogue } from '../languages/language.ts';

/** What a command is given of the world around it, and where it says things. */
export interface Surroundings {
  readonly args: readonly string[];
  readonly env: Readonly<Record<string, string | undefined>>;
  /** The folder it works in, with the content below it. */
  readonly folder: string;
  /** Whether what is printed goes to a terminal. */
  readonly isTerminal: boolean;
  readonly print: (text: string) => void;
  readonly complain: (text: string) => void;
}

/** 0: nothing wrong; 1: problems in the content; 2: the command could not do its work. */
export type ExitCode = 0 | 1 | 2;

/** Something that the one who typed the command can put right; the message says how. */
export class Refusal extends Error {}

/** What a command does and takes, for the one who asked for that. */
export class Help extends Error {}

/** The options behind a command, and the words that belong to none; where `allowPositionals` is false, such a word is refused. `--help` is answered with `help`, and the command does no more. */
export function argumentsOf<const Options extends ParseArgsOptionsConfig>(
  args: readonly string[],
  help: string,
  options: Options,
  allowPositionals = true,
) {
  const asked = { ...options, help: { type: 'boolean' } } as const;
  const { values, positionals } = parseArgs({ args: [...args], allowPositionals, options: asked });
  if (Reflect.get(values, 'help') === true) throw new Help(help);
  return { values, positionals };
}

/** A command, given its own arguments and who it speaks to. */
export type Command = (surroundings: Surroundings, audience: Audience) => Promise<ExitCode>;

/**
 * Runs a command in the language that `--lang` asks for, and else in that of the audience, and turns what goes wrong into sentences. What the command
 * refuses is told as it is; anything else is the fault of the command itself, which asks for a report at `repository` and shows the stack only with
 * `--debug`.
 */
export async function runCommand(
  surroundings: Surroundings,
  repository: string,
  audience: Audience,
  command: Command,
): Promise<ExitCode> {
  const { args, print, complain } = surroundings;
  let { words } = audience;
  try {
    const { lang, rest } = takeLanguage(args, words);
    words = lang === undefined ? words : wordsIn(lang, audience);
    const own = rest.filter((arg) => arg !== '--debug');
    return await command({ ...surroundings, args: own }, { ...audience, words });
  } catch (cause) {
    if (cause instanceof Help) {
      print(cause.message);
      return 0;
    }
    complain(sentenceOf(cause, words, repository));
    if (args.includes('--debug') && cause instanceof Error && !(cause instanceof Refusal)) complain(cause.stack ?? '');
    return 2;
  }
}

/** The language that arguments ask for, and the arguments without that. */
function takeLanguage(
  args: readonly string[],
  { commands }: Catalogue,
): { readonly lang: string | undefined; readonly rest: readonly string[] } {
  const at = args.findIndex((arg) => /^--lang(?:=|$)/.test(arg));
  if (at === -1) return { lang: undefined, rest: args };
  const inline = /^--lang=(.*)$/s.exec(args[at] ?? '')?.[1];
  const lang = inline ?? args[at + 1];
  if (lang === undefined) throw new Refusal(commands.missingValue('--lang'));
  return { lang, rest: args.toSpliced(at, inline === undefined ? 2 : 1) };
}

function wordsIn(lang: string, { words, languages }: Audience): Catalogue {
  const found = languages.get(lang);
  if (found !== undefined) return found;
  throw new Refusal(words.commands.unknownLanguage(lang, [...languages.keys()]));
}

/** What went wrong, and what to do about it. */
function sentenceOf(cause: unknown, { commands }: Catalogue, repository: string): string {
  if (cause instanceof Refusal) return cause.message;
  if (isArgumentError(cause)) {
    const named = /'([^' ]+)[^']*'/.exec(cause.message)?.[1] ?? '';
    const isValue = cause.code === 'ERR_PARSE_ARGS_INVALID_OPTION_VALUE';
    return isValue ? commands.missingValue(named) : commands.unknownArgument(named);
  }
  if (isSystemError(cause)) return commands.systemRefused(cause.code, cause.path);
  return commands.failed(cause instanceof Error ? cause.message : String(cause), `${repository}/issues`);
}

type SystemError = Error & { readonly code: string; readonly path: string };

/** Whether the system refused something that its owner can grant: a right, or room on the disk. */
function isSystemError(cause: unknown): cause is SystemError {
  if (!(cause instanceof Error) || !('code' in cause) || !('path' in cause)) return false;
  return typeof cause.path === 'string' && /^(?:EACCES|EPERM|EROFS|ENOSPC|EDQUOT)$/.test(String(cause.code));
}

type ArgumentError = Error & { readonly code: string };

function isArgumentError(cause: unknown): cause is ArgumentError {
  return cause instanceof Error && 'code' in cause && String(cause.code).startsWith('ERR_PARSE_ARGS');
}

/** The process as the surroundings of its command; `folder` is where it was started. */
export function processSurroundings(): Surroundings {
  return {
    args: process.argv.slice(2),
    env: process.env,
    folder: process.cwd(),
    isTerminal: process.stdout.isTTY,
    print: (text) => process.stdout.write(`${text}\n`),
    complain: (text) => process.stderr.write(`${text}\n`),
  };
}
