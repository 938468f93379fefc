import type { Range } from '../../diagnostics/range.ts';
import type { Document } from '../../graph/document.ts';
import type { Fix } from '../../diagnostics/diagnostic.ts';
import { fieldKeys, schemaFor } from '../fields.ts';
import { findIssues } from '../issues.ts';
import { advice, type Advice, type Finding, type Rule } from '../rule.ts';
import { textBefore, textFrom, textLines } from '../text-lines.ts';
import { yamlCauses } from '../yaml/causes.ts';
import { bareTexts, tellBare } from '../yaml/flow-text.ts';
import { apostrophe, type Mend, type Stop } from '../yaml/mends.ts';
import { openerBefore, type Opener } from '../yaml/openers.ts';

/** Fields that break the rules of YAML, so that none of them can be read. */
export const yamlDoesNotParse: Rule = {
  code: 'yaml-does-not-parse',
  stage: 'read',
  severity: 'error',
  bad: { front: 'title: De regio: een plan' },
  good: { front: 'title: "De regio: een plan"' },
  find: (library) =>
    findIssues(library, 'yaml', ({ range, detail }, document) => {
      if (isToldAsSpace(range, document)) return undefined;
      const [before, from] = [textBefore(document, range), textFrom(document, range)];
      const keys = fieldKeys(schemaFor(library.schemas, document));
      const stop = { detail, lines: textLines(document), at: range.line - 1, line: before + from, before, from, keys };
      const opener = openerBefore(document, range);
      if (opener !== undefined && apostrophe(stop) === undefined) return tellOpened(opener, stop, document);
      const cause = yamlCauses.find(({ applies }) => applies(stop));
      const mend = cause?.mend?.(stop);
      const length = cause?.extent?.exec(from)?.[0].length ?? range.length;
      const told = cause === undefined ? tellOther(detail) : tell(cause.name);
      const place = cause?.isPlace === true && mend !== undefined ? rangeOf(mend, document) : undefined;
      return {
        range: place ?? aliasRange(detail, document) ?? { ...range, length },
        ...told,
        fix: fixOf(mend, document),
      };
    }),
};

/** What is wrong where a quote or bracket is still open: a sign in a text between braces, if there is one, or else that it is not closed. */
function tellOpened({ sign, range }: Opener, { lines, keys }: Stop, document: Document): Advice & Partial<Finding> {
  const line = lines[range.line - 1] ?? '';
  const text = bareTexts(line, keys).find((one) => one.column + one.text.length > range.column);
  if (text !== undefined) return { ...tellBare(text, range.line, document), message: tell(text.sign).message };
  const at = line.search(/(?<=[[,] *)@(?=[\w-]+ *[\],])/);
  if (sign === '[' && at !== -1) {
    const mend = { at: range.line - 1, column: at + 1, length: 1, replacement: '' };
    return { range: rangeOf(mend, document), ...tell('sourceSign'), fix: fixOf(mend, document) };
  }
  return { range, ...tell(sign === '"' || sign === "'" ? 'quote' : 'brackets') };
}

function rangeOf({ at, column, length }: Mend, { path }: Document): Range {
  return { path, line: at + 1, column, length: Math.max(1, length) };
}

function fixOf(mend: Mend | undefined, document: Document): Fix | undefined {
  if (mend?.replacement === undefined) return undefined;
  return { range: { ...rangeOf(mend, document), length: mend.length }, replacement: mend.replacement };
}

/** Whether the cause is a space that is not an ordinary one, there or on a line before it; that is told by itself. */
function isToldAsSpace({ line }: Range, { issues }: Document): boolean {
  return issues.some((one) => one.type === 'invisible' && one.what === 'space' && one.range.line <= line);
}

/** Where a value stands that begins with an asterisk; the parser does not say. */
function aliasRange(detail: string, document: Document): Range | undefined {
  const alias = /unresolved alias.*: (\S+)$/i.exec(detail)?.[1];
  if (alias === undefined) return undefined;
  const lines = textLines(document);
  const at = lines.findIndex((line) => line.includes(`*${alias}`));
  return at === -1
    ? undefined
    : {
        path: document.path,
        line: at + 1,
        column: (lines[at] ?? '').indexOf(`*${alias}`) + 1,
        length: alias.length + 1,
      };
}

function tell(cause: (typeof yamlCauses)[number]['name']): Advice {
  return advice(({ rules }) => {
    const { causes, rest } = rules['yaml-does-not-parse'];
    return { message: `${causes[cause].message} ${rest}`, repair: causes[cause].repair };
  });
}

function tellOther(detail: string): Advice {
  return {
    message: ({ rules }) => rules['yaml-does-not-parse'].other.message(detail),
    repair: ({ rules }) => rules['yaml-does-not-parse'].other.repair,
  };
}
