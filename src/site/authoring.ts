import { atlas } from '../../site.config.ts';
import { choicesOf, type AuthoringContext, type PageAddresses } from '../core/authoring/context.ts';
import { knownFile } from '../core/authoring/known-file.ts';
import { byKind, type Kind } from '../core/model/kind.ts';
import type { Locale } from '../core/model/locale.ts';
import { contentFolder } from './content-files.ts';
import type { SiteLibrary } from './library.ts';
import { checkUrl, guideUrl, listUrl } from './urls.ts';
import { languages, original } from './words.ts';

/** What those who write in a language of the pages need to know of this atlas. */
export async function authoringContext(
  language: Locale,
  { graph, bibliography }: SiteLibrary,
): Promise<AuthoringContext> {
  const { documents, schemas, pictures, idList } = await readAll();
  const { site, repository, vocabulary, reviewedFor } = atlas;
  return {
    language,
    atlas: { languages: atlas.languages, vocabulary, site, repository, reviewedFor },
    root: contentFolder,
    choices: choicesOf(graph, language, (source, lang) => bibliography(lang).label(source)),
    files: documents.map((document) => knownFile(document, schemas)),
    ...(idList !== undefined && { idList: idList.text }),
    pictures,
    pages: Object.fromEntries(languages.map((locale) => [locale, addressesIn(locale)])),
    bundles: listUrl('contribute', original),
  };
}

function addressesIn(locale: Locale): PageAddresses {
  return {
    entries: byKind<Record<Kind, string>>((kind) => listUrl(kind, locale)),
    manual: checkUrl(undefined, locale),
    grades: guideUrl(atlas.guides.grades, locale),
    reading: guideUrl(atlas.guides.reading, locale),
  };
}

let reading: ReturnType<typeof read> | undefined;

/** All files, read once for the pages of those who write. Pages hold no places in files, so what a build has read before does not do. */
function readAll(): ReturnType<typeof read> {
  if (import.meta.env.DEV) return read();
  reading ??= read();
  return reading;
}

async function read() {
  const [{ readFiles }, { readLibrary, rulesOf }] = await Promise.all([
    import('../reader/disk.ts'),
    import('../reader/library.ts'),
  ]);
  return readLibrary(await readFiles(process.cwd(), contentFolder), contentFolder, rulesOf(atlas));
}
