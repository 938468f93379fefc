/**
 * What came of asking for an address. `dead` is certain: the page is not there (404, 410) or its host is not (no such name). `unknown` is everything
 * else that is no page: refused, too slow, a fault of the server. `detail` is the status as figures, or one of a few words.
 */
export interface WebAnswer {
  readonly state: 'alive' | 'dead' | 'unknown';
  readonly detail: string;
}

/** Answers by address, as {@link askedAddress} gives it. */
export type WebAnswers = ReadonlyMap<string, WebAnswer>;

/** What is asked for of an address: all but the place on the page. */
export function askedAddress(address: string): string {
  return address.replace(/#.*$/s, '');
}
