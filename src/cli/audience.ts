import { atlas } from '../../site.config.ts';
import type { Audience } from '../core/diagnostics/report.ts';
import { cataloguesOf, missingWords } from '../languages/catalogue.ts';
import { en } from '../languages/en/index.ts';
import type { Language } from '../languages/language.ts';

/** Those who use the commands of this atlas: they are told things in its first language, unless they ask for another of its languages. */
export const audience: Audience = audienceOf(atlas.languages);

/** Those who are told things in one of these languages, in the first unless they ask for another. */
export function audienceOf(languages: readonly Language[]): Audience {
  const catalogues = cataloguesOf(languages, en);
  const [first = en] = catalogues.values();
  const missing = languages.map((one) => [one.tag, missingWords(one, en)] as const);
  return { words: first, languages: catalogues, missingWords: new Map(missing.filter(([, ways]) => ways.length > 0)) };
}
