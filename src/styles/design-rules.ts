/** The colours and the sizes of type that the page of the design shows, as tokens.css calls them. */
export const colours = ['paper', 'sheet', 'ink', 'soft', 'line', 'water', 'height', 'height-soft', 'mark'];
export const sizes = ['4xl', '3xl', '2xl', 'xl', 'l', 'm', 's', 'xs'];

/** The rules by which that page shows each of them. */
export const designRules = [
  ...colours.map((name) => `.swatch-${name}{background:var(--${name})}`),
  ...sizes.map((name) => `.sample-${name}{font-size:var(--text-${name})}`),
].join('');
