import { isLocale, locales, type Locale } from '../core/model/locale.ts';

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

/** The language that arguments ask for, whatever else is in them; Dutch unless it is there. */
function languageOf(args: readonly string[]): Locale {
  const at = args.indexOf('--lang');
  const asked = at === -1 ? args.find((arg) => arg.startsWith('--lang='))?.slice('--lang='.length) : args[at + 1];
  return asked !== undefined && isLocale(asked) ? asked : 'nl';
}

/** The language that was asked for; refuses any that there is not. */
export function chosenLanguage(lang: string | undefined, locale: Locale): Locale {
  if (lang === undefined || isLocale(lang)) return lang ?? locale;
  const list = locales.join(', ');
  throw new Refusal(
    locale === 'nl'
      ? `"${lang}" is geen taal van dit commando: kies uit ${list}.`
      : `"${lang}" is not a language here: choose from ${list}.`,
  );
}

/**
 * Runs a command and turns what goes wrong into sentences. What the command refuses is told as it is; anything else is the fault of the command
 * itself, which asks for a report at `repository` and shows the stack only with `--debug`.
 */
export async function runCommand(
  surroundings: Surroundings,
  repository: string,
  command: (surroundings: Surroundings, locale: Locale) => Promise<ExitCode>,
): Promise<ExitCode> {
  const { args, complain } = surroundings;
  const locale = languageOf(args);
  try {
    return await command({ ...surroundings, args: args.filter((arg) => arg !== '--debug') }, locale);
  } catch (cause) {
    if (cause instanceof Refusal) {
      complain(cause.message);
      return 2;
    }
    if (isArgumentError(cause)) {
      complain(argumentSentence(cause, locale));
      return 2;
    }
    const said = cause instanceof Error ? cause.message : String(cause);
    complain(
      locale === 'nl'
        ? `Dit commando liep zelf vast (${said}); meld het op ${repository}/issues, met de uitvoer van hetzelfde commando met --debug erachter.`
        : `This command itself failed (${said}); please report it at ${repository}/issues, with the output of the same command with --debug added.`,
    );
    if (args.includes('--debug') && cause instanceof Error) complain(cause.stack ?? '');
    return 2;
  }
}

type ArgumentError = Error & { readonly code: string };

function isArgumentError(cause: unknown): cause is ArgumentError {
  return cause instanceof Error && 'code' in cause && String(cause.code).startsWith('ERR_PARSE_ARGS');
}

function argumentSentence({ code, message }: ArgumentError, locale: Locale): string {
  const named = /'([^' ]+)[^']*'/.exec(message)?.[1] ?? '';
  if (code === 'ERR_PARSE_ARGS_INVALID_OPTION_VALUE') {
    return locale === 'nl'
      ? `Wat bij ${named} hoort, ontbreekt of kan daar niet. Hulp: --help`
      : `What belongs to ${named} is missing or cannot stand there. Help: --help`;
  }
  return locale === 'nl'
    ? `Dit commando kent "${named}" niet. Hulp: --help`
    : `This command does not know "${named}". Help: --help`;
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
