import { assert } from 'vitest';

/** Something wrong on one page, and what mends it. Findings with the same words and repair are told together. */
export interface Finding {
  readonly page: string;
  readonly wrong: string;
  readonly repair: string;
  /** What differs from page to page: where on it, how much. */
  readonly detail?: string;
}

const MOST_PLACES = 8;
const MOST_GROUPS = 20;

/** Fails with everything that was found, the most widespread first. */
export function expectNone(findings: readonly Finding[]): void {
  if (findings.length > 0) assert.fail(tell(findings));
}

function tell(findings: readonly Finding[]): string {
  const groups = [...Map.groupBy(findings, ({ wrong, repair }) => `${wrong}\n    To repair: ${repair}`)]
    .map(([text, group]) => ({ text, places: [...new Set(group.map(placeOf))] }))
    .sort((a, b) => b.places.length - a.places.length);
  const told = groups
    .slice(0, MOST_GROUPS)
    .map(({ text, places }, at) => `${at + 1}. ${text}\n    On:\n${list(places)}`);
  const untold = groups.length - told.length;
  if (untold > 0) told.push(`And ${count(untold, 'more problem')}, in fewer places each.`);
  const pages = new Set(findings.map(({ page }) => page));
  return `${count(groups.length, 'problem')} on ${count(pages.size, 'page')}.\n\n${told.join('\n\n')}\n`;
}

const placeOf = ({ page, detail }: Finding): string => (detail === undefined ? page : `${page}: ${detail}`);

function list(places: readonly string[]): string {
  const rest = places.length - MOST_PLACES;
  const lines = places.slice(0, MOST_PLACES).map((place) => `      ${place}`);
  return [...lines, ...(rest > 0 ? [`      and ${rest} more`] : [])].join('\n');
}

const count = (number: number, of: string): string => `${number} ${of}${number === 1 ? '' : 's'}`;
