import { atlas } from '../../site.config.ts';
import { choicesOf, type AuthoringContext, type PageAddresses } from '../core/authoring/context.ts';
import { byKind, type Kind } from '../core/model/kind.ts';
import type { Locale } from '../core/model/locale.ts';
import { pictureAddress } from './body-pictures.ts';
import { contentFolder } from './content-files.ts';
import { knownFiles } from './known-files.ts';
import type { SiteLibrary } from './library.ts';
import { checkUrl, guideUrl, listUrl } from './urls.ts';
import { languages, original } from './words.ts';

/** What those who write in a language of the pages need to know of this atlas. */
export async function authoringContext(
  language: Locale,
  { graph, bibliography }: SiteLibrary,
): Promise<AuthoringContext> {
  const { site, repository, vocabulary, reviewedFor } = atlas;
  const { context } = await knownFiles();
  return {
    language,
    atlas: { languages: atlas.languages, vocabulary, site, repository, reviewedFor },
    root: contentFolder,
    choices: choicesOf(graph, language, (source, lang) => bibliography(lang).label(source)),
    ...context,
    pictures: await Promise.all(context.pictures.map(async (one) => ({ ...one, ...(await addressOf(one.path)) }))),
    pages: Object.fromEntries(languages.map((locale) => [locale, addressesIn(locale)])),
    bundles: listUrl('contribute', original),
  };
}

async function addressOf(path: string) {
  const address = await pictureAddress(path);
  return address === undefined ? {} : { address };
}

function addressesIn(locale: Locale): PageAddresses {
  return {
    entries: byKind<Record<Kind, string>>((kind) => listUrl(kind, locale)),
    manual: checkUrl(undefined, locale),
    grades: guideUrl(atlas.guides.grades, locale),
    reading: guideUrl(atlas.guides.reading, locale),
  };
}
