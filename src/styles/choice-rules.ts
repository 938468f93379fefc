/** A select whose choice hides rows: its class is `by-<facet>`, and a row has the class `<facet>-<n>` for each of its values, counted as the options. */
export interface RowChoice {
  readonly facet: string;
  /** How many values can be chosen, the first option aside, which stands for all. */
  readonly values: number;
}

/** The rules by which choices hide the rows of a matrix that have another value, for as many values as there are. */
export function choiceRules(choices: readonly RowChoice[]): string {
  return choices
    .filter(({ values }) => values > 0)
    .map(({ facet, values }) => {
      const selectors = Array.from(
        { length: values },
        (_, at) =>
          `.matrix-page:has(.by-${facet} option:nth-child(${at + 2}):checked) .case-row:not(.${facet}-${at + 1})`,
      );
      return `${selectors.join()}{display:none}`;
    })
    .join('');
}
