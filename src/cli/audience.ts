import { atlas } from '../../site.config.ts';
import type { Audience } from '../core/diagnostics/report.ts';
import { cataloguesOf } from '../languages/catalogue.ts';
import { en } from '../languages/en/index.ts';

/** Those who use the commands of this atlas: they are told things in its first language, unless they ask for another of its languages. */
export const audience: Audience = audienceOf(cataloguesOf(atlas.languages, en));

function audienceOf(languages: Audience['languages']): Audience {
  const [first = en] = languages.values();
  return { words: first, languages };
}
