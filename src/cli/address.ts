import { parseArgs } from 'node:util';
import type { Opened } from './site-server.ts';

export interface Wish {
  readonly port: number;
  /** Whether the port was asked for, so that no other will do. */
  readonly exact: boolean;
  /** Undefined: this machine alone, by IPv4 and IPv6. */
  readonly host: string | undefined;
}

const USUAL_PORT = 4321;
const HIGHEST_PORT = 65_535;
const NEIGHBOURS = 20;

/** Reads `--port <number>` and `--host <address>`, and PORT; a string is what is wrong with them, as a sentence. */
export function readWish(args: readonly string[], env: Readonly<Record<string, string | undefined>>): Wish | string {
  let values: { port?: string | undefined; host?: string | undefined };
  try {
    const options = { port: { type: 'string' }, host: { type: 'string' } } as const;
    ({ values } = parseArgs({ args: [...args], options }));
  } catch (error) {
    return `${error instanceof Error ? error.message : String(error)}. It takes --port <number> and --host <address>.`;
  }
  const said = values.port ?? (env.PORT === '' ? undefined : env.PORT);
  const port = said === undefined ? USUAL_PORT : /^\d+$/.test(said) ? Number(said) : Number.NaN;
  if (!(port <= HIGHEST_PORT)) return `"${said ?? ''}" is not a port: give a number from 0 to ${HIGHEST_PORT}.`;
  return { port, exact: said !== undefined, host: values.host };
}

export type Place =
  /** `moved`: the sentence that says why it is not the usual port. */
  | { readonly port: number; readonly close: () => Promise<void>; readonly moved: string | undefined }
  | { readonly port: undefined; readonly problem: string };

/**
 * Opens at the wished port; when it is taken and was not asked for, at the next free one. `command` is what the developer typed,
 * for the repair.
 */
export async function openAt(
  wish: Wish,
  open: (port: number, hosts: readonly string[]) => Promise<Opened>,
  command: string,
): Promise<Place> {
  const hosts = wish.host === undefined ? ['127.0.0.1', '::1'] : [wish.host];
  const last = wish.exact ? wish.port : wish.port + NEIGHBOURS;
  for (let port = wish.port; port <= last; port += 1) {
    const opened = await open(port, hosts);
    if (opened.port !== undefined) {
      const moved = port === wish.port ? undefined : `Port ${wish.port} is taken; using ${port}.`;
      return { ...opened, moved };
    }
    if (opened.code !== 'EADDRINUSE') {
      const at = `${wish.host ?? 'localhost'}:${port}`;
      return { port: undefined, problem: `The site cannot be served at ${at} (${opened.code}).` };
    }
  }
  const taken = wish.exact ? `Port ${wish.port} is taken` : `The ports ${wish.port} to ${last} are taken`;
  const other = wish.port < HIGHEST_PORT ? last + 1 : wish.port - 1;
  return {
    port: undefined,
    problem: `${taken}: stop what uses it, or choose another with ${command} -- --port ${other}.`,
  };
}
