import { spawn } from 'node:child_process';
import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';
import { onTestFinished } from 'vitest';
import * as z from 'zod/mini';

/** What a server offers at a place: what it is called, and what is told of it. */
export interface Offer {
  readonly label: string;
  readonly told: string;
}

/** A language server with a project open, as VS Code starts it. */
export interface LanguageServer {
  /** What is wrong in a file with a text, each with its line from 1. */
  readonly problems: (path: string, text: string) => Promise<readonly string[]>;
  /** What can stand where `|` stands in a text. */
  readonly offers: (path: string, text: string) => Promise<readonly Offer[]>;
}

const answer = z.object({
  id: z.optional(z.number()),
  method: z.optional(z.string()),
  params: z.optional(z.unknown()),
  result: z.optional(z.unknown()),
});
const diagnostic = z.object({ message: z.string(), range: z.object({ start: z.object({ line: z.number() }) }) });
const pulled = z.object({ items: z.array(diagnostic) });
const pushed = z.object({ uri: z.string(), diagnostics: z.array(diagnostic) });
const capabilities = z.object({ capabilities: z.object({ diagnosticProvider: z.optional(z.unknown()) }) });
const documentation = z.union([z.string(), z.object({ value: z.string() })]);
const completion = z.object({
  items: z.array(z.object({ label: z.string(), documentation: z.optional(documentation) })),
});
const configuration = z.object({ items: z.array(z.object({ section: z.optional(z.string()) })) });

/** Starts a server of a package on a project; `settings` are those of the editor, by their full names. Ends with the test. */
export async function startServer(
  program: string,
  folder: string,
  settings: Readonly<Record<string, unknown>>,
  initializationOptions: unknown = {},
): Promise<LanguageServer> {
  const server = spawn(process.execPath, [createRequire(import.meta.url).resolve(program), '--stdio']);
  onTestFinished(() => {
    server.kill();
  });
  const waiting = new Map<number, (result: unknown) => void>();
  /** Who waits for what is wrong in a file, where a server tells that of its own accord. */
  const told = new Map<string, (found: z.infer<typeof pushed>['diagnostics']) => void>();
  let received = Buffer.alloc(0);
  let asked = 0;
  const send = (message: object) => {
    const text = JSON.stringify({ jsonrpc: '2.0', ...message });
    server.stdin.write(`Content-Length: ${Buffer.byteLength(text)}\r\n\r\n${text}`);
  };
  const ask = (method: string, params: object) => {
    const { promise, resolve } = Promise.withResolvers<unknown>();
    asked += 1;
    waiting.set(asked, resolve);
    send({ id: asked, method, params });
    return promise;
  };
  const take = (text: string) => {
    const { id, method, params, result } = answer.parse(JSON.parse(text));
    if (method === 'textDocument/publishDiagnostics') {
      const { uri: file, diagnostics } = pushed.parse(params);
      told.get(file)?.(diagnostics);
    }
    if (id === undefined) return;
    if (method === undefined) waiting.get(id)?.(result);
    else if (method === 'workspace/configuration')
      send({ id, result: configuration.parse(params).items.map(({ section = '' }) => sectionOf(settings, section)) });
    else send({ id, result: null });
  };
  server.stdout.on('data', (data: Buffer) => {
    received = Buffer.concat([received, data]);
    for (;;) {
      const start = received.indexOf('\r\n\r\n') + 4;
      const length = Number(/Content-Length: (\d+)/i.exec(received.subarray(0, start).toString())?.[1] ?? Infinity);
      if (start < 4 || received.length < start + length) return;
      const text = received.subarray(start, start + length).toString();
      received = received.subarray(start + length);
      take(text);
    }
  });
  const uri = pathToFileURL(folder).href;
  const began = await ask('initialize', {
    processId: null,
    rootUri: uri,
    workspaceFolders: [{ uri, name: 'atlas' }],
    initializationOptions,
    capabilities: { workspace: { configuration: true }, textDocument: { diagnostic: {}, completion: {} } },
  });
  send({ method: 'initialized', params: {} });
  send({ method: 'workspace/didChangeConfiguration', params: { settings } });

  const isAsked = capabilities.parse(began).capabilities.diagnosticProvider !== undefined;
  let version = 0;
  const open = (path: string, text: string) => {
    version += 1;
    const document = { uri: `${uri}/${path}`, languageId: path.endsWith('.mdx') ? 'mdx' : 'yaml', version, text };
    send({ method: 'textDocument/didOpen', params: { textDocument: document } });
    return { uri: document.uri };
  };
  return {
    problems: async (path, text) => {
      const { promise, resolve } = Promise.withResolvers<z.infer<typeof pushed>['diagnostics']>();
      told.set(`${uri}/${path}`, resolve);
      const textDocument = open(path, text);
      const found = isAsked
        ? pulled.parse(await ask('textDocument/diagnostic', { textDocument })).items
        : await promise;
      return found.map(({ message, range }) => `${range.start.line + 1}: ${message}`);
    },
    offers: async (path, text) => {
      const lines = text.slice(0, text.indexOf('|')).split('\n');
      const textDocument = open(path, text.replace('|', ''));
      const position = { line: lines.length - 1, character: lines.at(-1)?.length ?? 0 };
      const offered = await ask('textDocument/completion', { textDocument, position });
      return completion.parse(offered).items.map(({ label, documentation: about = '' }) => ({
        label,
        told: typeof about === 'string' ? about : about.value,
      }));
    },
  };
}

/** A part of settings, of which the names have dots, as an object. */
function sectionOf(settings: Readonly<Record<string, unknown>>, section: string): unknown {
  const own = Object.entries(settings).filter(([name]) => name.startsWith(`${section}.`));
  return Object.fromEntries(own.map(([name, value]) => [name.slice(section.length + 1), value]));
}
