import { tagOf, type PastedNode } from './pasted-line.ts';

/** A table as lines of text, its first row as its head; undefined for what only looks like one: a single row or column. `textOf` gives what stands in a cell. */
export function tableOf(table: PastedNode, textOf: (cell: PastedNode) => string): string | undefined {
  const rows = rowsOf(table).map((row) => cellsOf(row).map(textOf));
  const filled = rows.filter((row) => row.some((cell) => cell !== ''));
  const width = Math.max(0, ...filled.map((row) => row.length));
  const [head, ...body] = filled;
  if (head === undefined || body.length === 0 || width < 2) return undefined;
  const line = (row: readonly string[]) =>
    `| ${Array.from({ length: width }, (_, at) => row[at] ?? '').join(' | ')} |`.replace(/ {2,}/g, ' ');
  const named = head.map((cell) => cell.replaceAll('**', ''));
  return [line(named), line(Array.from({ length: width }, () => '---')), ...body.map(line)].join('\n');
}

/** Whether the first row of a table is its head already. */
export const hasHead = (table: PastedNode): boolean =>
  rowsOf(table)
    .slice(0, 1)
    .every((row) => cellsOf(row).every((cell) => tagOf(cell) === 'th'));

/** The rows of a table itself, also those in a part of it. */
function rowsOf(node: PastedNode): PastedNode[] {
  return [...node.childNodes].flatMap((child) =>
    tagOf(child) === 'tr' ? [child] : ['thead', 'tbody', 'tfoot'].includes(tagOf(child)) ? rowsOf(child) : [],
  );
}

const cellsOf = (row: PastedNode) => [...row.childNodes].filter((cell) => ['td', 'th'].includes(tagOf(cell)));
