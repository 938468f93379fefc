import type { Range } from '../../diagnostics/range.ts';
import type { Document } from '../../graph/document.ts';
import { findIssues } from '../issues.ts';
import { advice, type Advice, type Rule } from '../rule.ts';
import { textBefore, textFrom, textLines } from '../text-lines.ts';
import { yamlCauses } from '../yaml/causes.ts';
import { openerBefore } from '../yaml/openers.ts';

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
      const opener = openerBefore(document, range);
      if (opener !== undefined) {
        return { range: opener.range, ...tell(/["']/.test(opener.sign) ? 'quote' : 'brackets') };
      }
      const [before, from] = [textBefore(document, range), textFrom(document, range)];
      const stop = { detail, line: before + from, before, from };
      const cause = yamlCauses.find(({ applies }) => applies(stop));
      const length = cause?.extent?.exec(from)?.[0].length ?? range.length;
      const told = cause === undefined ? tellOther(detail) : tell(cause.name);
      return { range: aliasRange(detail, document) ?? { ...range, length }, ...told };
    }),
};

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
