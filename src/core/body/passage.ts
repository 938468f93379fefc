/** How a passage relates to the concept it is tied to, in the order in which pages tell it. All that lists stances takes them from here. */
export const hows = ['illustrates', 'nuances', 'contradicts', 'absent'] as const;
export type How = (typeof hows)[number];

/** True of a stance that does not bear a concept out, and stands below the line of a profile. */
export const isBelow = (how: How): boolean => how === 'contradicts' || how === 'absent';

/** Whose reading a tie is: the source makes the link itself, or the atlas does. */
export const readings = ['source', 'atlas'] as const;
export type Reading = (typeof readings)[number];

/** The components that a body may use, each with its attributes: the closed set. */
export const components: Readonly<
  Record<
    string,
    { readonly required: readonly string[]; readonly optional: readonly string[]; readonly within: string | undefined }
  >
> = {
  Passage: { required: ['id'], optional: ['formerIds'], within: undefined },
  Shows: { required: ['concept'], optional: ['how', 'reading'], within: 'Passage' },
  Decision: { required: ['id'], optional: ['formerIds'], within: undefined },
  Option: { required: ['id'], optional: [], within: 'Decision' },
  Outcome: { required: [], optional: [], within: 'Decision' },
  Unknown: { required: [], optional: [], within: 'Decision' },
};

/** The components that stand by themselves in a body, each with an id that can be linked to. */
export const pieces = ['Passage', 'Decision'] as const;
export type Piece = (typeof pieces)[number];

/** The component of its own that a name is one of; undefined for any other name. */
export const pieceOf = (name: string | undefined): Piece | undefined => pieces.find((one) => one === name);

/** The parts of a decision point that it has one of each. */
export const endings = ['Outcome', 'Unknown'] as const;
export type Ending = (typeof endings)[number];
