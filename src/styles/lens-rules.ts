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
  const places = Array.from({ length: most }, (_, at) => at + 1);
  const opened = [
    rule((lens) => `.in-l${lens} ::details-content`, 'content-visibility:visible;block-size:auto'),
    rule((lens) => `.in-l${lens} summary`, 'display:none'),
  ];
  return [
    ...places.map((place) =>
      rule((lens) => `.l${lens}p${place}`, `--place:var(--place-${place});--tint:var(--tint-${place})`, place),
    ),
    ...places.map((place) =>
      rule((lens) => `.l${lens}q${place}::before`, `content:'';border-color:var(--place-${place})`, place),
    ),
    rule(
      (lens) => `.passage.in-l${lens}`,
      'border-color:var(--place);background:var(--tint);padding-block:var(--space-3);padding-inline-end:var(--space-3)',
    ),
    rule((lens) => `.note:not(.in-l${lens})`, 'counter-increment:others'),
    rule((lens) => `.notes:has(.note:not(.in-l${lens})) .others`, 'display:block'),
    rule((lens) => `.notes:not(:has(.others [open])) .note:not(.in-l${lens})`, 'visibility:hidden;position:absolute'),
    `@supports selector(::details-content){${opened.join('')}}`,
    rule((lens) => `.profile td .mark:not(.in-l${lens})`, 'opacity:0.25'),
    `@media print{${rule((lens) => `:is(.passage:not(.in-l${lens}) .notes,.notes:has(.note:not(.in-l${lens})) .others)`, 'display:none')}}`,
    ...lenses.map(({ number }) => `:root:not(:has(#_lens-${number}:checked)) .with-l${number}{display:none}`),
  ].join('');
}
