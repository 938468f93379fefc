/** How long a session may take, in minutes. */
export const sessionLengths = [60, 75, 120] as const;

export type SessionLength = (typeof sessionLengths)[number];

/** How long a session takes when nothing is chosen. */
export const usualLength: SessionLength = 75;

/** What a group can do with a case, each with the part of the time that it takes and what the case must have for it. */
const parts = [
  { kind: 'opening', share: 10, needs: undefined },
  { kind: 'decision', share: 15, needs: 'decisions' },
  { kind: 'cards', share: 20, needs: 'passages' },
  { kind: 'roles', share: 15, needs: 'parties' },
  { kind: 'sides', share: 25, needs: 'passages' },
  { kind: 'questions', share: 20, needs: 'questions' },
  { kind: 'closing', share: 10, needs: undefined },
] as const;

export type BlockKind = (typeof parts)[number]['kind'] | 'break';

/** What there is to work with: how many of each. */
export interface SessionMaterial {
  readonly decisions: number;
  readonly passages: number;
  readonly parties: number;
  readonly questions: number;
}

/** A part of a session, in minutes from its beginning. */
export interface Block {
  readonly kind: BlockKind;
  readonly from: number;
  readonly to: number;
}

/** Blocks begin and end on multiples of so many minutes. */
const step = 5;
/** A session this long has a break, of so many minutes. */
const longWithBreak = 90;
const breakLength = 10;
/** Fewer parties than this are no roles to divide. */
const fewestRoles = 2;

/**
 * The plan of a session: blocks that follow each other without a gap and fill the time. What the case does not have is left out, and its time goes to
 * the rest. A long one has a break before the block in which the time is half over.
 */
export function sessionPlan(
  length: SessionLength,
  { decisions, passages, parties, questions }: SessionMaterial,
): Block[] {
  const has = {
    decisions: decisions > 0,
    passages: passages > 0,
    parties: parties >= fewestRoles,
    questions: questions > 0,
  };
  const chosen = parts.filter(({ needs }) => needs === undefined || has[needs]);
  const rest = length >= longWithBreak ? breakLength : 0;
  const lengths = divided(
    (length - rest) / step,
    chosen.map(({ share }) => share),
  ).map((steps) => steps * step);
  const blocks: Block[] = [];
  let at = 0;
  const add = (kind: BlockKind, minutes: number) => {
    blocks.push({ kind, from: at, to: at + minutes });
    at += minutes;
  };
  chosen.forEach(({ kind }, nth) => {
    const half = (length - rest) / 2;
    const isHalf = at > 0 && at + (lengths[nth] ?? 0) > half && !blocks.some((one) => one.kind === 'break');
    if (rest > 0 && isHalf) add('break', rest);
    add(kind, lengths[nth] ?? 0);
  });
  return blocks;
}

/** A whole divided by shares into wholes; what is left over goes to those that came off worst, the first before the last. */
function divided(whole: number, shares: readonly number[]): number[] {
  const all = shares.reduce((sum, share) => sum + share, 0);
  const exact = shares.map((share) => (whole * share) / all);
  const given = exact.map(Math.floor);
  const left = whole - given.reduce((sum, one) => sum + one, 0);
  const worst = exact
    .map((one, at) => ({ at, short: one - (given[at] ?? 0) }))
    .sort((a, b) => b.short - a.short)
    .slice(0, left);
  for (const { at } of worst) given[at] = (given[at] ?? 0) + 1;
  return given;
}
