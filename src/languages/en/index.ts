import type { Catalogue, Language } from '../language.ts';
import { addresses } from './addresses.ts';
import { citations } from './citations.ts';
import { authoring } from './authoring.ts';
import { commands } from './commands.ts';
import { own } from './own.ts';
import { pages } from './pages.ts';
import { phrases } from './phrases.ts';
import { reports } from './reports.ts';
import { rules } from './rules.ts';
import { study } from './study.ts';

/** English: the language of the code, whose words are complete. */
export const en: Language & Catalogue = {
  tag: 'en',
  intl: 'en-GB',
  name: 'English',
  addresses,
  pages,
  citations,
  phrases,
  rules,
  reports,
  commands,
  authoring,
  study,
  own,
};
