import type { Piece } from './shelf.ts';

/** Pieces under a heading that is a name to read. */
export interface NamedShelf {
  readonly name: string;
  /** Where it is found, as an address that works outside the site. */
  readonly address: string | undefined;
  readonly pieces: readonly Piece[];
}

/** The words that stand between. */
export interface MarkdownWords {
  readonly title: string;
  /** What kinds are called, and the parts of a piece, by their names. */
  readonly kinds: Readonly<Record<string, string>>;
  readonly parts: Readonly<Record<string, string>>;
  readonly unknown: string;
  /** The day of a moment, in words. */
  readonly dayOf: (moment: string) => string;
}

/** A workbook as Markdown: words of the atlas as quotations, those of the person as they wrote them, in which nothing is HTML. */
export function markdown(shelves: readonly NamedShelf[], words: MarkdownWords): string {
  const parts = shelves.flatMap(({ name, address, pieces }) => [
    `## ${address === undefined ? plain(name) : `[${plain(name)}](${address})`}`,
    ...pieces.flatMap((piece) => piecesLines(piece, words)),
  ]);
  return `${[`# ${words.title}`, ...parts].join('\n\n')}\n`;
}

function piecesLines({ record, telling }: Piece, { kinds, parts, unknown, dayOf }: MarkdownWords): string[] {
  const kind = Object.hasOwn(kinds, record.kind) ? kinds[record.kind] : kinds.other;
  return [
    `*${kind ?? record.kind}, ${dayOf(record.changed)}*`,
    ...(telling === undefined ? [unknown] : []),
    ...(telling?.quote === undefined ? [] : [plain(telling.quote).replace(/^/gm, '> ')]),
    ...(telling?.texts ?? []).map(({ label, text }) => {
      const named = label === undefined || !Object.hasOwn(parts, label) ? undefined : parts[label];
      return `${named === undefined ? '' : `${named}: `}${plain(text)}`;
    }),
  ];
}

const plain = (text: string): string => text.replace(/</g, '\\<');
