import { starter as de } from './de/starter.ts';
import { starter as en } from './en/starter.ts';
import { starter as nl } from './nl/starter.ts';

/** What a new atlas begins with, in one language; English says what belongs to it. */
export type Starter = typeof en;

/** The starters that there are, by the tag of their language. */
export const starters: ReadonlyMap<string, Starter> = new Map([
  ['en', en],
  ['nl', nl],
  ['de', de],
]);
