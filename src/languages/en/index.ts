import type { Catalogue, Language } from '../language.ts';
import { pages } from './pages.ts';

/** English: the language of the code, whose words are complete. */
export const en: Language & Catalogue = { tag: 'en', name: 'English', pages };
