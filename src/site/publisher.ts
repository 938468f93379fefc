import { atlas } from '../../site.config.ts';
import type { Locale } from '../core/model/locale.ts';
import type { Publisher } from '../core/views/linked-data.ts';
import { absoluteUrl, entryUrl, homeUrl, listUrl, matrixTableUrl } from './urls.ts';
import { wordsIn } from './words.ts';

/** This atlas as the publisher of its pages in a language, for what names addresses as a whole. */
export function publisherIn(locale: Locale, site: URL | undefined): Publisher {
  const whole = (path: string) => absoluteUrl(path, site);
  return {
    name: atlas.title,
    home: whole(homeUrl(locale)),
    licence: atlas.licence.url,
    address: (ref) => whole(entryUrl(ref, locale)),
    concepts: { name: wordsIn(locale).kinds.concept.many, address: whole(listUrl('concept', locale)) },
    table: (lens) => whole(matrixTableUrl(lens, locale)),
  };
}
