import type { LinkedThing } from '../views/linked-data.ts';

/** Things as JSON-LD, to stand in a script of a page: what would end the script is written otherwise, and lists without anything are left out. */
export function printLinked(things: readonly LinkedThing[]): string {
  const isEmpty = (value: unknown) => Array.isArray(value) && value.length === 0;
  const told = (_name: string, value: unknown) => (isEmpty(value) ? undefined : value);
  return JSON.stringify({ '@context': 'https://schema.org', '@graph': things }, told).replaceAll('<', '\\u003c');
}
