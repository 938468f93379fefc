import { readFile, stat } from 'node:fs/promises';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { extname, join } from 'node:path';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';

const compress = promisify(gzip);

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.xml': 'application/xml; charset=utf-8',
  '.webmanifest': 'application/manifest+json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.webp': 'image/webp',
  '.avif': 'image/avif',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
  '.wasm': 'application/wasm',
  '.pdf': 'application/pdf',
};
const COMPRESSIBLE = /^text\/|json|xml|javascript/;

export type Opened =
  | { readonly port: number; readonly close: () => Promise<void> }
  /** A port that is taken, a host or a port that may not be used: why, in the words of the system. */
  | { readonly port: undefined; readonly code: string };

/**
 * Serves the files of `folder` under `base` (begins and ends with a slash) on each of the hosts, as static hosts do: a folder's
 * index.html, a redirect to the address with its slash, 404.html for what is not there, text compressed. Port 0 takes a free one.
 * A host that this machine does not have (IPv6) is left out as long as one remains.
 */
export async function openSite(
  site: { readonly folder: string; readonly base: string },
  hosts: readonly string[],
  port: number,
): Promise<Opened> {
  const servers: Server[] = [];
  let taken = port;
  let refused = 'ENOENT';
  for (const host of hosts) {
    const server = createServer((request, response) => {
      answer(site, request, response).catch(() => response.writeHead(500).end());
    });
    const outcome = await listen(server, host, taken);
    if (typeof outcome === 'number') {
      servers.push(server);
      taken = outcome;
    } else {
      refused = outcome;
      if (outcome === 'EADDRNOTAVAIL' || outcome === 'EAFNOSUPPORT') continue;
      await closeAll(servers);
      return { port: undefined, code: outcome };
    }
  }
  return servers.length === 0 ? { port: undefined, code: refused } : { port: taken, close: () => closeAll(servers) };
}

/** The port on which it listens, or the code of the error. */
function listen(server: Server, host: string, port: number): Promise<number | string> {
  return new Promise((resolve) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      resolve(error.code ?? error.message);
    });
    server.listen(port, host, () => {
      const address = server.address();
      resolve(typeof address === 'object' && address !== null ? address.port : port);
    });
  });
}

async function closeAll(servers: readonly Server[]): Promise<void> {
  const closed = servers.map((server) => new Promise((resolve) => server.close(resolve)));
  for (const server of servers) server.closeAllConnections();
  await Promise.all(closed);
}

async function answer(
  { folder, base }: { readonly folder: string; readonly base: string },
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    response.writeHead(405, { Allow: 'GET, HEAD' }).end();
    return;
  }
  const { pathname, search } = new URL(request.url ?? '/', 'http://localhost');
  if (pathname === '/' && base !== '/') {
    response.writeHead(302, { Location: base }).end();
    return;
  }
  const found = await locate(folder, base, pathname);
  if (found === 'folder') {
    // A path that begins with two slashes would name another host.
    response.writeHead(301, { Location: `${pathname.replace(/^\/+/, '/')}/${search}` }).end();
    return;
  }
  const body = found === undefined ? undefined : await readFile(found);
  const page = body ?? (await readFile(join(folder, '404.html')).catch(() => Buffer.from('Not found')));
  const type = TYPES[found === undefined ? '.html' : extname(found)] ?? 'application/octet-stream';
  const compressed = COMPRESSIBLE.test(type) && /\bgzip\b/.test(request.headers['accept-encoding'] ?? '');
  const content = compressed ? await compress(page) : page;
  response.writeHead(body === undefined ? 404 : 200, {
    'Content-Type': type,
    'Content-Length': content.byteLength,
    'Cache-Control': 'no-cache',
    Vary: 'Accept-Encoding',
    ...(compressed && { 'Content-Encoding': 'gzip' }),
  });
  response.end(request.method === 'HEAD' ? undefined : content);
}

/** The file for an address; 'folder' when it is a page's address without its slash; undefined when there is nothing. */
async function locate(folder: string, base: string, pathname: string): Promise<string | undefined> {
  if (`${pathname}/` === base) return 'folder';
  if (!pathname.startsWith(base)) return undefined;
  const inside = decode(pathname.slice(base.length));
  // Encoded slashes and dots are the only way left to step outside: URL has resolved the others.
  if (inside === undefined || inside.includes('\0') || inside.split(/[/\\]/).includes('..')) return undefined;
  const path = join(folder, inside);
  if (inside === '' || inside.endsWith('/')) {
    const index = join(path, 'index.html');
    return (await kindOf(index)) === 'file' ? index : undefined;
  }
  const kind = await kindOf(path);
  if (kind === 'file') return path;
  return kind === 'folder' && (await kindOf(join(path, 'index.html'))) === 'file' ? 'folder' : undefined;
}

async function kindOf(path: string): Promise<'file' | 'folder' | undefined> {
  const found = await stat(path).catch(() => undefined);
  return found?.isFile() ? 'file' : found?.isDirectory() ? 'folder' : undefined;
}

function decode(path: string): string | undefined {
  try {
    return decodeURIComponent(path);
  } catch {
    return undefined;
  }
}
