import { readBody, type ReadBody } from './body/body.ts';
import { readYaml, type FrontMatter } from './front-matter/front-matter.ts';
import { invisibleEntities } from './escaped-signs.ts';
import { excessIn, tooDeep } from './limits.ts';
import { linesOf, type Lines } from './lines.ts';
import { parseMarkdown } from './markdown.ts';
import { readParts } from './body/parts.ts';
import { oddSpacesIn } from './odd-spaces.ts';
import { schemaIssues } from './schema-issues.ts';
import { textIssues } from './text-issues.ts';
import type { Part } from '../core/body/part.ts';
import type { Issue } from '../core/diagnostics/issue.ts';
import { schemaFor } from '../core/checks/fields.ts';
import { emptyBody } from '../core/body/segment.ts';
import type { Document, SourceFile } from '../core/graph/document.ts';
import type { FileName } from '../core/graph/file-name.ts';
import { splitFrontMatter } from '../core/graph/front-matter.ts';
import { isWritten } from '../core/model/kind.ts';
import type { Schemas } from '../core/model/schemas.ts';

/** Reads one file: front matter, body, places, and everything that is not as it should be in this file alone. */
export function readDocument(file: SourceFile, name: FileName, schemas: Schemas): Document {
  const text = file.text.replace(/^\uFEFF/, '');
  const lines = linesOf(file.path, text);
  const { issues: inText, stops } = textIssues(text, file.encoding, lines);
  const { frontMatter, body, parts } = stops
    ? unread(lines)
    : isWritten(name.kind)
      ? readWritten(text, lines)
      : readRecord(text, lines);
  const bodyStart = isWritten(name.kind) ? (splitFrontMatter(text)?.bodyStart ?? 0) : text.length;
  return {
    path: file.path,
    ...name,
    text,
    raw: frontMatter.data,
    body: body.body,
    mentions: body.mentions,
    parts,
    issues: [
      ...inText,
      ...(stops ? [] : oddSpacesIn(text, bodyStart, lines)),
      ...frontMatter.issues,
      ...inFields(frontMatter, name, schemas),
      ...body.issues,
    ],
    passages: body.passages,
    locate: frontMatter.locate,
  };
}

/** What the schema finds in fields. A translation of a kind that has none is told about as a file. */
function inFields({ data, locate }: FrontMatter, name: FileName, schemas: Schemas): Issue[] {
  if (data === undefined || (name.translation && !isWritten(name.kind))) return [];
  const schema = schemaFor(schemas, name);
  const { error } = schema.safeParse(data);
  return error === undefined ? [] : schemaIssues(error, data, schema, locate);
}

const nothing: ReadBody = { body: emptyBody, mentions: [], issues: [], passages: [] };

interface Parsed {
  readonly frontMatter: FrontMatter;
  readonly body: ReadBody;
  readonly parts: readonly Part[];
}

/** A file that is not parsed at all. */
function unread(lines: Lines): Parsed {
  return { frontMatter: { data: undefined, issues: [], locate: () => lines.at(0) }, body: nothing, parts: [] };
}

function readRecord(text: string, lines: Lines): Parsed {
  return { frontMatter: readYaml(text, 0, lines), body: nothing, parts: [] };
}

function readWritten(text: string, lines: Lines): Parsed {
  const split = splitFrontMatter(text);
  if (split === undefined) {
    const range = lines.at(0, 3);
    const issues = [{ type: 'front-matter-missing', range } as const];
    return { frontMatter: { data: undefined, issues, locate: () => range }, body: nothing, parts: [] };
  }
  const frontMatter = readYaml(split.yaml, split.start, lines);
  const unreadBody = (issue: Issue): Parsed => ({ frontMatter, body: { ...nothing, issues: [issue] }, parts: [] });
  const written = text.slice(split.bodyStart);
  const excess = excessIn(written, (at, length) => lines.at(split.bodyStart + at, length));
  if (excess !== undefined) return unreadBody(excess);
  const blanked = text.slice(0, split.bodyStart).replace(/[^\r\n]/g, ' ') + written;
  const parsed = parseMarkdown(blanked);
  if ('tree' in parsed) {
    const { tree } = parsed;
    const deep = tooDeep(tree);
    if (deep !== undefined) {
      const range = lines.at(deep.position?.start.offset ?? split.bodyStart);
      return unreadBody({ type: 'too-deep', what: 'marks', range });
    }
    const body = readBody(tree, blanked, lines);
    const issues = [...invisibleEntities(written, split.bodyStart, lines), ...body.issues];
    return { frontMatter, body: { ...body, issues }, parts: readParts(tree, blanked, lines) };
  }
  const range = lines.at(lines.offset(parsed.line, parsed.column));
  return unreadBody({ type: 'mdx', range, detail: parsed.detail });
}
