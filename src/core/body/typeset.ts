/** Dutch short forms that begin with an apostrophe, never with an opening quote: 't, 's, 'n, 'm, 'k, 'r. */
const shortForm = /(^|[^\p{L}\p{N}])'(?=[tsnmkr](?![\p{L}\p{N}])|\d\ds?(?!\d))/giu;

/**
 * Straight quotes and apostrophes as a printer sets them, and three dots as an ellipsis. `before` is the character that stands
 * before the text, '' at the start of a paragraph. Quotes open after white space or a bracket and close elsewhere; Dutch and English agree on this.
 */
export function typeset(text: string, before = ''): string {
  const opening = /[\s([{–—/“‘]/;
  const at = (offset: number, whole: string) => (offset === 0 ? before : whole.charAt(offset - 1));
  return text
    .replace(/\.\.\./g, '…')
    .replace(shortForm, '$1’')
    .replace(/["']/g, (quote: string, offset: number, whole: string) => {
      const previous = at(offset, whole);
      const opens = previous === '' || opening.test(previous);
      if (quote === '"') return opens ? '“' : '”';
      return opens ? '‘' : '’';
    });
}
