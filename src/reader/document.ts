import type { ReadBody } from './body.ts';
import { readBody } from './body.ts';
import { readYaml, splitFrontMatter, type FrontMatter } from './front-matter.ts';
import { linesOf, type Lines } from './lines.ts';
import { parseMarkdown } from './markdown.ts';
import { schemaIssues } from './schema-issues.ts';
import { emptyBody } from '../core/body/segment.ts';
import type { Document, SourceFile } from '../core/graph/document.ts';
import { homes, isWritten, kinds, type Kind } from '../core/model/kind.ts';
import { isLocale, type Locale } from '../core/model/locale.ts';
import type { Schemas } from '../core/model/schemas.ts';

/** What the name of a file says about it. */
export interface FileName {
  readonly kind: Kind;
  readonly id: string;
  readonly language: Locale;
  readonly translation: boolean;
}

/**
 * What a path below the content root ("cases/x.en.mdx") says the file is; undefined for a file that is not content.
 * `languages` are those of the atlas, the original first.
 */
export function readFileName(path: string, languages: readonly Locale[]): FileName | undefined {
  const match = /^([^/]+)\/(?:.*\/)?([^/]+?)(?:\.([a-z]{2}))?(\.mdx|\.yaml)$/.exec(path);
  const [, folder, id, suffix, ending] = match ?? [];
  const kind = kinds.find((one) => homes[one].folder === folder && homes[one].ending === ending);
  const original = languages[0];
  if (kind === undefined || id === undefined || original === undefined) return undefined;
  if (suffix === undefined) return { kind, id, language: original, translation: false };
  if (!isLocale(suffix) || !languages.includes(suffix)) return undefined;
  return { kind, id, language: suffix, translation: suffix !== original };
}

/** The schema that a file has to keep to. */
export function schemaOf(schemas: Schemas, { kind, translation }: Pick<FileName, 'kind' | 'translation'>) {
  return translation && isWritten(kind) ? schemas.translation[kind] : schemas.original[kind];
}

/** Reads one file: front matter, body, places, and everything that is not as it should be in this file alone. */
export function readDocument(file: SourceFile, name: FileName, schemas: Schemas): Document {
  const text = file.text.replace(/^\uFEFF/, '');
  const lines = linesOf(file.path, text);
  const { frontMatter, body } = isWritten(name.kind) ? readWritten(text, lines) : { frontMatter: readYaml(text, 0, lines), body: nothing };
  const schema = schemaOf(schemas, name);
  const parsed = frontMatter.data === undefined ? undefined : schema.safeParse(frontMatter.data);
  return {
    path: file.path,
    ...name,
    text,
    raw: frontMatter.data,
    issues: parsed?.error === undefined ? [] : schemaIssues(parsed.error, frontMatter.data, schema),
    body: body.body,
    mentions: body.mentions,
    faults: [...frontMatter.faults, ...body.faults],
    passages: body.passages,
    locate: frontMatter.locate,
  };
}

const nothing: ReadBody = { body: emptyBody, mentions: [], faults: [], passages: [] };

function readWritten(text: string, lines: Lines): { readonly frontMatter: FrontMatter; readonly body: ReadBody } {
  const split = splitFrontMatter(text);
  if (split === undefined) {
    const place = lines.at(0, 3);
    return { frontMatter: { data: undefined, faults: [{ type: 'front-matter-missing', place }], locate: () => place }, body: nothing };
  }
  const blanked = text.slice(0, split.bodyStart).replace(/[^\r\n]/g, ' ') + text.slice(split.bodyStart);
  const parsed = parseMarkdown(blanked);
  const frontMatter = readYaml(split.yaml, split.start, lines);
  if ('tree' in parsed) return { frontMatter, body: readBody(parsed.tree, blanked, lines) };
  const place = lines.at(lines.offset(parsed.line, parsed.column));
  return { frontMatter, body: { ...nothing, faults: [{ type: 'mdx', place, detail: parsed.detail }] } };
}
