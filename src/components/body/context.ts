/** The id of a reference to a footnote: of the nth reference to the note of that number. */
export const referenceId = (number: number, nth = 1): string => `_ref-${number}${nth === 1 ? '' : `-${nth}`}`;

/**
 * Where words are printed. On a `page` citations lead to its reference list; in a `passage` they also show grades; in a `quotation` on
 * another page nothing has an id, and citations lead to the page of the source.
 */
export type Context = 'page' | 'passage' | 'quotation';
