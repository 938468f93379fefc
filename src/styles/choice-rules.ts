/** A select whose choice narrows a matrix: its class is `by-<facet>`, and a row or cell has the class `<facet>-<n>` for each of its values, counted as the options. */
export interface RowChoice {
  readonly facet: string;
  /** How many values can be chosen, the first option aside, which stands for all. */
  readonly values: number;
}

/** The rules by which choices hide the rows of a matrix that have another value, and take the ground from cells that have. */
export function choiceRules(choices: readonly RowChoice[]): string {
  const rule = ({ facet, values }: RowChoice, of: string, declarations: string) => {
    const selectors = Array.from(
      { length: values },
      (_, at) => `case-matrix:has(.by-${facet} option:nth-child(${at + 2}):checked) ${of}:not(.${facet}-${at + 1})`,
    );
    return selectors.length === 0 ? '' : `${selectors.join()}{${declarations}}`;
  };
  return choices
    .map((choice) => {
      const cells = choice.facet === 'how' ? rule(choice, '.lit-cell', 'background:none') : '';
      return rule(choice, '.case-row', 'display:none') + cells;
    })
    .join('');
}
