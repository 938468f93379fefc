import { assert } from 'vitest';

/** Something wrong on one page, and what mends it. Findings with the same words and repair are told together. */
export interface Finding {
  readonly page: string;
  readonly wrong: string;
  readonly repair: string;
}

const MOST_PAGES = 6;
const MOST_GROUPS = 20;

/** Fails with everything that was found, the most widespread first. */
export function expectNone(findings: readonly Finding[]): void {
  if (findings.length > 0) assert.fail(tell(findings));
}

function tell(findings: readonly Finding[]): string {
  const groups = [...Map.groupBy(findings, ({ wrong, repair }) => `${wrong}\n    To repair: ${repair}`)]
    .map(([text, group]) => ({ text, pages: [...new Set(group.map(({ page }) => page))] }))
    .sort((a, b) => b.pages.length - a.pages.length);
  const pages = new Set(findings.map(({ page }) => page));
  const told = groups.slice(0, MOST_GROUPS).map(({ text, pages: on }, at) => `${at + 1}. ${text}\n    On: ${list(on)}`);
  const untold = groups.length - told.length;
  if (untold > 0) told.push(`And ${count(untold, 'more problem')}, on fewer pages each.`);
  return `${count(groups.length, 'problem')} on ${count(pages.size, 'page')}.\n\n${told.join('\n\n')}\n`;
}

function list(pages: readonly string[]): string {
  const rest = pages.length - MOST_PAGES;
  return pages.slice(0, MOST_PAGES).join('  ') + (rest > 0 ? `  and ${rest} more` : '');
}

const count = (number: number, of: string): string => `${number} ${of}${number === 1 ? '' : 's'}`;
