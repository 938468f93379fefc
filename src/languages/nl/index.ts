import type { Catalogue, Language } from '../language.ts';
import { pages } from './pages.ts';

/** Dutch, complete. */
export const nl: Language & Catalogue = { tag: 'nl', name: 'Nederlands', pages };
