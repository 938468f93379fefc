/**
 * The rules by which a page leaves out what the chosen lens does not hold, on paper too: of what has the class `by-lens` that of other lenses than
 * `in-l<number>` says, and with no lens chosen what has the class `only-lens`.
 */
export function byLensRules(lenses: readonly { readonly number: number }[]): string {
  const out = lenses.map(({ number }) => `:root:has(#_lens-${number}:checked) .by-lens:not(.in-l${number})`);
  return `${[...out, ':root:has(#_lens-all:checked) .only-lens'].join()}{display:none}`;
}
