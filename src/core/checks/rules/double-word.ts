import type { Document } from '../../graph/document.ts';
import { isWritten } from '../../model/kind.ts';
import type { Range } from '../../diagnostics/range.ts';
import type { Finding, Rule } from '../rule.ts';
import { textLines } from '../text-lines.ts';

/** The same word twice in a row. */
export const doubleWord: Rule = {
  code: 'double-word',
  stage: 'body',
  severity: 'warning',
  bad: { body: 'In de de zomer begon het. [@jansens-2016]\n' },
  good: { body: 'In de zomer begon het. [@jansens-2016]\n' },
  find: ({ documents }) => documents.flatMap(doublesIn),
};

/** Words that can rightly follow themselves. */
const legitimate = new Set(
  'die dat dit had zij ze je u we wij haar hun hem er is was wat waar wie hoe heel zo van in op aan over that her you do'.split(
    ' ',
  ),
);

const lastWord = /(?<![\p{L}\p{N}\p{M}_'’-])(\p{L}[\p{L}\p{M}'’]*)[ \t]*$/u;
const firstWord = /^[ \t]*(\p{L}[\p{L}\p{M}'’]*)(?![\p{L}\p{N}\p{M}_'’-]|[ \t]*:)/u;
const double = /(?<![\p{L}\p{N}\p{M}_'’-])(\p{L}[\p{L}\p{M}'’]*)([ \t\u00A0]+)\1(?![\p{L}\p{N}\p{M}_'’-]|[ \t]*:)/giu;

function doublesIn(document: Document): Finding[] {
  const lines = proseLines(document);
  return lines.flatMap((line, at) => [
    ...[...line.matchAll(double)].flatMap((match) =>
      finding(match[0].slice(-(match[1] ?? '').length), {
        path: document.path,
        line: at + 1,
        column: match.index + 1,
        length: match[0].length,
      }),
    ),
    ...overLineEnd(document, line, lines[at + 1] ?? '', at + 2),
  ]);
}

/** A word at the end of a line that the next line begins with. A heading is not followed by its own text. */
function overLineEnd({ path }: Document, line: string, next: string, number: number): Finding[] {
  const last = lastWord.exec(line)?.[1];
  const first = firstWord.exec(next)?.[1];
  if (last === undefined || first?.toLowerCase() !== last.toLowerCase() || /^ {0,3}#/.test(line)) return [];
  return finding(first, { path, line: number, column: next.indexOf(first) + 1, length: first.length });
}

/** What is told about the second of two words; names may be double. */
function finding(word: string, range: Range): Finding[] {
  if (legitimate.has(word.toLowerCase()) || /^\p{Lu}/u.test(word)) return [];
  return [
    {
      range,
      message: ({ rules }) => rules['double-word'].message(word),
      repair: ({ rules }) => rules['double-word'].repair,
    },
  ];
}

/** The lines of a file, with those blanked that are not prose of our own: code, and the titles of sources. */
function proseLines(document: Document): string[] {
  let fence: string | undefined;
  return textLines(document).map((line) => {
    if (!isWritten(document.kind)) return /^(?:title|container-title):/.test(line) ? '' : line;
    const mark = /^ {0,3}(`{3,}|~{3,})/.exec(line)?.[1];
    if (mark !== undefined && (fence === undefined || mark.startsWith(fence)))
      fence = fence === undefined ? mark : undefined;
    else if (fence === undefined) return line.replace(/`[^`]*`/g, (code) => '|'.repeat(code.length));
    return '';
  });
}
