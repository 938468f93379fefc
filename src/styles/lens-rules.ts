/** A lens as a page offers it: the number in the classes of what it lights, and how many places it has. */
export interface OfferedLens {
  readonly number: number;
  readonly places: number;
}

/**
 * The rules by which a page shows what its chosen lens lights: `:has()` sees which radio button is checked. They name every lens and place that
 * the page has, and no other; what is lit gets its look from lens.css.
 */
export function lensRules(lenses: readonly OfferedLens[]): string {
  const most = Math.max(0, ...lenses.map(({ places }) => places));
  const rule = (selectorOf: (lens: number) => string, declarations: string, least = 0) => {
    const lit = lenses.filter(({ places }) => places >= least);
    const selectors = lit.map(({ number }) => `:root:has(#_lens-${number}:checked) ${selectorOf(number)}`);
    return selectors.length === 0 ? '' : `${selectors.join()}{${declarations}}`;
  };
  return [
    ...Array.from({ length: most }, (_, at) => at + 1).map((place) =>
      rule((lens) => `.l${lens}p${place}`, `--place:var(--place-${place});--tint:var(--tint-${place})`, place),
    ),
    rule(
      (lens) => `.in-l${lens} .passage-text`,
      'padding-block:var(--space-3);padding-inline-end:var(--space-4);border-color:var(--place);background:var(--tint)',
    ),
    rule((lens) => `:is(.legend-l${lens},.notes .in-l${lens} .note-reason)`, 'display:block'),
    rule((lens) => `.notes .sign-l${lens}`, 'display:inline-grid'),
    rule((lens) => `.lit-l${lens}`, 'display:inline'),
    rule((lens) => `.profile td .mark:not(.in-l${lens})`, 'opacity:0.25'),
  ].join('');
}
