/**
 * The rules by which the choice of a stance hides passages of the others, for as many stances as there are; on paper all are there.
 * A button has the stance as its value, and a group the class `of-` and the stance.
 */
export function stanceRules(stances: readonly string[]): string {
  const hidden = stances.map((one) => `.evidence:has([value=${one}]:checked) .evidence-group:not(.of-${one})`);
  return `@media screen{${hidden.join()}{display:none}}`;
}
