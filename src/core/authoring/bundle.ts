import { isAlias, LineCounter, parseDocument, stringify, visit } from 'yaml';
import * as z from 'zod/mini';
import { kebab } from '../model/fields.ts';
import { isRecord } from '../model/references.ts';

/** The versions that are read: of files, and of an act. A program that knows the first alone says that the other is newer. */
const versions = { files: 'atlas-bundle/1', act: 'atlas-bundle/1.1' } as const;

/** The most characters of a bundle: some twenty long cases, or a case with its pictures. */
const longest = 20_000_000;

const oneLine = z.string().check(z.regex(/^[^\p{Cc}<>]{1,100}$/u));

/** Who wrote it, as it is to be told in the history. */
const author = z.optional(z.strictObject({ name: oneLine, email: z.email() }));

const filesSchema = z.strictObject({
  format: z.literal(versions.files),
  author,
  /** By path below the content folder (`cases/my-case.mdx`): the text of a file, or the bytes of a picture. */
  files: z.record(z.string(), z.union([z.string(), z.strictObject({ base64: z.base64() })])),
});

const id = z.string().check(z.regex(kebab));

/** What a maintainer can have done with an entry as a whole: another id, with the old one leading to it, or off the site, with a reason in one line. */
const actSchemas = {
  rename: z.strictObject({
    format: z.literal(versions.act),
    author,
    rename: z.strictObject({ from: id, to: id }),
  }),
  withdraw: z.strictObject({
    format: z.literal(versions.act),
    author,
    withdraw: z.strictObject({ id, reason: z.string().check(z.regex(/^[^\s\p{Cc}][^\p{Cc}\p{Zl}\p{Zp}]{0,299}$/u)) }),
  }),
};

/** A contribution as one thing to hand in; its JSON Schema stands in docs/bundle.schema.json. */
export const bundleSchema = z.union([filesSchema, actSchemas.rename, actSchemas.withdraw]);

/** Whether an act can be handed in: its ids are ids, and its reason is one line that says something. */
export function isAct(act: Act): boolean {
  return 'act' in readAct({ format: versions.act, ...act });
}

/** What is done with an entry as a whole. */
export type Act =
  Pick<z.infer<typeof actSchemas.rename>, 'rename'> | Pick<z.infer<typeof actSchemas.withdraw>, 'withdraw'>;

/** What a bundle holds: files by their path below the content folder, or an act without any; and who wrote it. */
export interface Bundle {
  readonly author?: { readonly name: string; readonly email: string } | undefined;
  readonly files: ReadonlyMap<string, string | Uint8Array>;
  readonly act?: Act;
}

/** Why a text is no bundle that can be read. Lines count from the beginning of the text, from 1. */
export type BundleFault =
  | { readonly why: 'none' | 'long' }
  | { readonly why: 'version'; readonly line: number; readonly found: string }
  | { readonly why: 'yaml' | 'alias'; readonly line: number }
  | { readonly why: 'shape'; readonly at: string };

/** A bundle as text: YAML in which every text stands as it is, as far as YAML can, in the order of the map. */
export function writeBundle({ author, files, act }: Bundle): string {
  const signed = author === undefined ? {} : { author };
  if (act !== undefined)
    return stringify({ format: versions.act, ...signed, ...act }, { lineWidth: 0, version: '1.2' });
  const written: Record<string, string | { readonly base64: string }> = {};
  for (const [path, content] of files)
    written[path] = typeof content === 'string' ? content : { base64: z.util.uint8ArrayToBase64(content) };
  const bundle = { format: versions.files, ...signed, files: written };
  return stringify(bundle, { lineWidth: 0, blockQuote: 'literal', version: '1.2' });
}

/**
 * The bundle in a text: the whole of it, or what stands in an issue or a mail from the line with its format on, up to the end of the code block around it.
 * What YAML can do beyond plain data (aliases, tags, merges) is refused.
 */
export function readBundle(text: string): Bundle | BundleFault {
  if (text.length > longest) return { why: 'long' };
  const lines = text.replace(/^\uFEFF/, '').split(/\r\n|\n|\r/);
  const start = lines.findIndex((line) => /^format: *["']?atlas-bundle\//.test(line));
  if (start === -1) return { why: 'none' };
  const found = /atlas-bundle\/[^"'\s]*/.exec(lines[start] ?? '')?.[0] ?? '';
  if (found !== versions.files && found !== versions.act) return { why: 'version', line: start + 1, found };
  const length = lines.slice(start).findIndex((line) => /^ {0,1}(?:`{3,}|~{3,})\s*$/.test(line));
  const own = lines.slice(start, length === -1 ? undefined : start + length);
  const counter = new LineCounter();
  const document = parseDocument(own.join('\n') + (length === -1 ? '' : '\n'), {
    version: '1.2',
    schema: 'core',
    resolveKnownTags: false,
    prettyErrors: false,
    lineCounter: counter,
  });
  const lineAt = (offset: number) => start + counter.linePos(offset).line;
  const [error] = [...document.errors, ...document.warnings];
  if (error !== undefined) return { why: 'yaml', line: lineAt(error.pos[0]) };
  let alias: number | undefined;
  visit(document, (_key, node) => {
    if (isAlias(node)) alias ??= node.range?.[0] ?? 0;
  });
  if (alias !== undefined) return { why: 'alias', line: lineAt(alias) };
  const data: unknown = document.toJS();
  if (found === versions.act) return readAct(data);
  const read = z.safeParse(filesSchema, data);
  if (!read.success) return misshapen(read.error);
  const files = Object.entries(read.data.files).map(
    ([path, content]) =>
      [path, typeof content === 'string' ? content : z.util.base64ToUint8Array(content.base64)] as const,
  );
  return { author: read.data.author, files: new Map(files) };
}

function readAct(data: unknown): Bundle | BundleFault {
  const files = new Map<string, string>();
  if (isRecord(data) && Object.hasOwn(data, 'withdraw')) {
    const read = z.safeParse(actSchemas.withdraw, data);
    if (!read.success) return misshapen(read.error);
    return { author: read.data.author, files, act: { withdraw: read.data.withdraw } };
  }
  const read = z.safeParse(actSchemas.rename, data);
  return read.success ? { author: read.data.author, files, act: { rename: read.data.rename } } : misshapen(read.error);
}

function misshapen({ issues }: z.core.$ZodError): BundleFault {
  return { why: 'shape', at: issues[0]?.path.map(String).join(' › ') ?? '' };
}
