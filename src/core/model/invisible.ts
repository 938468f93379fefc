/** Signs that the standard of all writing calls ignorable: they say how signs beside them are joined, broken or shown, and leave no mark themselves. */
export const ignorable = String.raw`\p{Default_Ignorable_Code_Point}`;

/** Those of them that turn the direction of what follows. */
const turning = String.raw`\u202A-\u202E\u2066-\u2069`;

/** Control characters but for tabs and line ends, other ends of lines and notes in a line, and what is no character or half of one. */
const control = String.raw`\0-\x08\v\f\x0E-\x1F\x7F-\x9F\u2028\u2029\uFFF9-\uFFFB\p{Surrogate}\p{Noncharacter_Code_Point}`;

/** The blank of Braille, which is a sign to computers and a space to people. */
const blank = String.raw`\u2800`;

/** Everything that nobody can see, besides ordinary spaces, tabs and line ends. */
const all = ignorable + control + blank;

/** Each sign that nobody can see. */
export const invisibleSigns = new RegExp(`[${all}]`, 'gu');

/** Found in a text that has anything to see. */
export const anythingSeen = new RegExp(String.raw`[^\s${all}]`, 'u');

/** Signs that emoji and some scripts are written with: joiners, and choices between forms of one sign. */
const joining = String.raw`\u200C\u200D\u180B-\u180F\uFE00-\uFE0F\u{E0020}-\u{E007F}\u{E0100}-\u{E01EF}`;

/** Scripts that have no use for those, and what belongs to no script. */
const plain = ['Latin', 'Greek', 'Cyrillic', 'Common', 'Inherited'].map((name) => `\\p{Script=${name}}`).join('');

const misplaced = new RegExp(
  `(?<turning>[${turning}])|(?<control>[${control}])|(?!(?<=[\\p{Emoji}${joining}]|(?![${plain}])[\\p{L}\\p{M}])[${joining}])[${ignorable}${blank}]`,
  'gu',
);

/** The same text, as long, with a mark in the place of each sign that {@link invisibleIn} finds. */
export function withMarks(text: string, mark: string): string {
  return text.replace(misplaced, (sign) => mark.repeat(sign.length));
}

/** A sign in a text that nobody can see, and what it does: turn the direction, nothing at all because it is no letter, or part or fill a word. */
export interface Invisible {
  readonly what: 'direction' | 'control' | 'hidden';
  readonly sign: string;
  readonly at: number;
}

/** The signs in a text that nobody can see, in order, but for those that an emoji or a letter before them is written with. */
export function invisibleIn(text: string): Invisible[] {
  return [...text.matchAll(misplaced)].map(({ 0: sign, index, groups }) => ({
    what: groups?.turning !== undefined ? 'direction' : groups?.control !== undefined ? 'control' : 'hidden',
    sign,
    at: index,
  }));
}
