/**
 * Where words are printed. On a `page` citations lead to its reference list; in a `passage` they also show grades; in a `quotation` on
 * another page nothing has an id, and citations lead to the page of the source.
 */
export type Context = 'page' | 'passage' | 'quotation';
