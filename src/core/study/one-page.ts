import type { Line, Outline } from './outline.ts';

type Part = Outline['parts'][number];

/** What is to stand on one sheet of paper: a part across it, parts in two columns below the figures, and what to ask at its foot. */
export interface PaperSheet {
  readonly across: readonly Part[];
  readonly columns: readonly Part[];
  readonly foot: readonly Part[];
  /** The rows of the profile, none where there is no profile, and whether the parties are drawn. */
  readonly profileRows: number;
  readonly hasMap: boolean;
}

/** How much of a sheet is shown: characters of a text, lines of a part, and lines of the part at the foot. */
export interface Share {
  readonly text: number;
  readonly lines: number;
  readonly foot: number;
}

/** From all that one sheet can ever hold to what always fits. */
const shares: readonly [Share, ...Share[]] = [
  { text: 240, lines: 6, foot: 4 },
  { text: 240, lines: 6, foot: 2 },
  { text: 160, lines: 5, foot: 2 },
  { text: 110, lines: 4, foot: 2 },
  { text: 70, lines: 3, foot: 2 },
  { text: 45, lines: 2, foot: 1 },
];

/** A sheet of A4 with margins of 12 mm, in lines of its text, and how many characters a line holds: set so that words of any length fit. */
const paper = { lines: 56, across: 90, column: 42 };

/** How many lines of a sheet things take besides their text, as they are printed. */
const takes = { head: 3.5, title: 1.7, profile: 3.5, row: 1.8, map: 9, answer: 1.6 };

/** The largest share of a sheet that fits on one page. */
export function shareThatFits(sheet: PaperSheet): Share {
  return shares.find((share) => heightOf(sheet, share) <= paper.lines) ?? shares.at(-1) ?? shares[0];
}

function heightOf({ across, columns, foot, profileRows, hasMap }: PaperSheet, share: Share): number {
  const part = ({ lines }: Part, width: number, most: number, more = 0) => {
    const shown = lines.slice(0, most);
    return shown.reduce((sum, line) => sum + Math.ceil(lettersOf(line, share) / width) + more, takes.title);
  };
  const sum = (parts: readonly Part[], height: (one: Part) => number) =>
    parts.reduce((all, one) => all + height(one), 0);
  const inColumns = sum(columns, (one) => part(one, paper.column, share.lines)) + (hasMap ? takes.map : 0);
  return (
    takes.head +
    sum(across, (one) => part(one, paper.across, share.lines)) +
    (profileRows > 0 ? takes.profile + profileRows * takes.row : 0) +
    Math.ceil(inColumns / 2) +
    1 +
    sum(foot, (one) => part(one, paper.across, share.foot, takes.answer))
  );
}

const lettersOf = ({ label = '', text }: Line, share: Share) =>
  [label, text].reduce((sum, { length }) => sum + Math.min(length, share.text + 1), 0);
