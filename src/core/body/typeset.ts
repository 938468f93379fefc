/** Dutch short forms that begin with an apostrophe, never with an opening quote: 't, 's, 'n, 'm, 'k, 'r, 'em, 'ie, 'ns. */
const shortForm = /(^|[^\p{L}\p{N}])'(?=(?:em|ie|ns|[tsnmkr])(?![\p{L}\p{N}])|\d\ds?(?!\d))/giu;

/** What a quote opens after. */
const opening = /[\s([{–—/“‘]/;

/**
 * Straight quotes and apostrophes as a printer sets them, and three dots as an ellipsis. `before` is the character that stands
 * before the text, '' at the start of a paragraph. Quotes open after white space, a bracket or another quote that opens, and close
 * elsewhere; Dutch and English agree on this.
 */
export function typeset(text: string, before = ''): string {
  let set = { at: -1, as: before };
  return text
    .replace(/\.\.\./g, '…')
    .replace(shortForm, '$1’')
    .replace(/["']/g, (quote: string, at: number, whole: string) => {
      const previous = set.at === at - 1 ? set.as : whole.charAt(at - 1);
      const [open, close] = quote === '"' ? ['“', '”'] : ['‘', '’'];
      const opens = previous === '' || (opening.test(previous) && previous !== open);
      set = { at, as: opens ? open : close };
      return set.as;
    });
}

/** What is an address and not words. */
const address = /^https?:\/\//i;

/** Plain data with every text in it typeset; keys, and texts that are an address, stay as they are. */
export function typesetData(data: unknown): unknown {
  if (typeof data === 'string') return address.test(data) ? data : typeset(data);
  if (Array.isArray(data)) return data.map(typesetData);
  if (typeof data !== 'object' || data === null) return data;
  return Object.fromEntries(Object.entries(data).map(([key, value]) => [key, typesetData(value)]));
}
