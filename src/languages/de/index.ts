import type { Language } from '../language.ts';
import { addresses } from './addresses.ts';
import { citations } from './citations.ts';
import { pages } from './pages.ts';

/** German: all words of pages and citations. Checks and commands speak the first language of the atlas. */
export const de: Language = { tag: 'de', name: 'Deutsch', letters: 'ÄÖÜäß„', addresses, pages, citations };
