import { atlas } from '../../site.config.ts';
import type { Audience } from '../core/diagnostics/report.ts';
import { readPublication } from '../core/model/publication.ts';
import { cataloguesOf, missingWords } from '../languages/catalogue.ts';
import { en } from '../languages/en/index.ts';
import { languagesOf } from '../languages/index.ts';
import type { Catalogue, Language } from '../languages/language.ts';

/** Those who use the commands of this atlas: they are told things in its first language, unless they ask for another of its languages. */
export const audience: Audience = withManual(audienceOf(languagesOf(atlas)), process.env);

/** Those who are told things in one of these languages, in the first unless they ask for another. */
export function audienceOf(languages: readonly Language[]): Audience {
  const catalogues = cataloguesOf(languages, en);
  const [first = en] = catalogues.values();
  const missing = languages.map((one) => [one.tag, missingWords(one, en)] as const);
  return { words: first, languages: catalogues, missingWords: new Map(missing.filter(([, ways]) => ways.length > 0)) };
}

/** The same, who can also read the pages about codes on the site that an environment is for. */
function withManual(told: Audience, env: Readonly<Record<string, string | undefined>>): Audience {
  const published = readPublication(env, atlas.site);
  if (typeof published === 'string') return told;
  const [original = ''] = told.languages.keys();
  const manual = (code: string, words: Catalogue) => {
    const tag = [...told.languages].find(([, one]) => one === words)?.[0] ?? original;
    const { contribute, checks } = words.addresses;
    const path = [...(tag === original ? [] : [tag]), contribute, checks, code].join('/');
    return `${published.site}${published.base}${path}/`;
  };
  return { ...told, manual };
}
