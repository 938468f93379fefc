import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { openAt, readWish } from './address.ts';
import { root } from './machine.ts';
import { openSite } from './site-server.ts';

/**
 * Takes a port under the base that BASE names (as the build does), gets the site ready with `prepare` (false: it said itself what is wrong), and serves dist/ until it is interrupted.
 * The port comes first, so that a taken one is told before a long build. Sets the exit code.
 */
export async function serveSite(
  command: string,
  args: readonly string[],
  prepare: () => Promise<boolean>,
): Promise<void> {
  const base = `/${process.env.BASE ?? ''}/`.replace(/\/+/g, '/');
  const folder = join(root, 'dist');
  const wish = readWish(args, process.env);
  const place =
    typeof wish === 'string'
      ? { port: undefined, problem: wish }
      : await openAt(wish, (port, hosts) => openSite({ folder, base }, hosts, port), command);
  if (place.port === undefined) {
    console.error(place.problem);
    process.exitCode = 1;
    return;
  }
  if (!(await prepare())) {
    await place.close();
    process.exitCode = 1;
    return;
  }
  if (!existsSync(join(folder, 'index.html'))) {
    console.error('There is no site in dist/ yet. Run: npm run build');
    await place.close();
    process.exitCode = 1;
    return;
  }

  if (place.moved !== undefined) console.log(place.moved);
  const host = typeof wish === 'string' ? undefined : wish.host;
  console.log(`The site is at http://${host ?? 'localhost'}:${place.port}${base} (stop with Ctrl-C)`);
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => {
      void place.close().then(() => process.exit(0));
    });
  }
}
