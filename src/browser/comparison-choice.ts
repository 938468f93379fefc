/** How many cases fit side by side. */
export const mostCases = 4;

/** What an address asks to compare. */
export interface Choice {
  /** Ids of cases, each once, four at the most. */
  readonly cases: readonly string[];
  /** Cases of the atlas for which there is no room. */
  readonly left: readonly string[];
  /** What is asked for and is no case. */
  readonly unknown: readonly string[];
  /** `undefined` when none is asked for, or one that does not exist. */
  readonly lens: string | undefined;
}

/** What an address may name. */
export interface Known {
  /** Every id and former id of a case, with the id it has now. */
  readonly cases: ReadonlyMap<string, string>;
  readonly lenses: readonly string[];
  /** Names of the parameter with cases, in every language; the first is the one that is written. */
  readonly params: readonly string[];
}

/** Reads `?casussen=a,b&lens=c`; cases may also stand in a parameter each, as a form without scripts sends them. */
export function readChoice(search: URLSearchParams, { cases, lenses, params }: Known): Choice {
  const asked = params.flatMap((name) => search.getAll(name)).flatMap((value) => value.split(','));
  const ids = asked.map((id) => id.trim()).filter((id) => id !== '');
  const found = [...new Set(ids.flatMap((id) => cases.get(id) ?? []))];
  const lens = search.get('lens') ?? '';
  return {
    cases: found.slice(0, mostCases),
    left: found.slice(mostCases),
    unknown: [...new Set(ids.filter((id) => !cases.has(id)))],
    lens: lenses.includes(lens) ? lens : undefined,
  };
}

/** The query of an address for a choice, in the form that people share: ids need no escaping. */
export function choiceQuery(
  { cases, lens }: Pick<Choice, 'cases' | 'lens'>,
  { params }: Pick<Known, 'params'>,
): string {
  const parts = [
    ...(cases.length === 0 ? [] : [`${params[0] ?? ''}=${cases.join(',')}`]),
    ...(lens === undefined ? [] : [`lens=${lens}`]),
  ];
  return parts.length === 0 ? '' : `?${parts.join('&')}`;
}
