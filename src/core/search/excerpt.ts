/** A run of an excerpt: plain text, and whether it is what the reader looked for. */
export interface ExcerptPart {
  readonly text: string;
  readonly found: boolean;
}

/**
 * Reads Pagefind's excerpt, which is plain text with `<` and `>` escaped and found words in `<mark>`, into runs in
 * order, so that it is printed without being parsed as HTML. Adjoining found words, with a space between, are one run.
 */
export function excerptParts(excerpt: string): ExcerptPart[] {
  return excerpt
    .replaceAll('</mark> <mark>', ' ')
    .split(/(<mark>.*?<\/mark>)/s)
    .filter((run) => run !== '')
    .map((run) => {
      const found = run.startsWith('<mark>');
      const text = found ? run.slice('<mark>'.length, -'</mark>'.length) : run;
      return { text: text.replaceAll('&lt;', '<').replaceAll('&gt;', '>'), found };
    });
}
