import type { CitationWords } from '../../../src/core/citations/locators.ts';
import { citations as en } from '../../../src/languages/en/citations.ts';
import { citations as nl } from '../../../src/languages/nl/citations.ts';

/** How sources are named in an atlas that is Dutch first. */
export const citationWords: CitationWords = new Map([
  ['nl', nl],
  ['en', en],
]);
