import { atlas } from '../../site.config.ts';
import {
  citationFile,
  referenceTo,
  type CitationFormat,
  type CitedPage,
  type PageReference,
} from '../core/citations/page-citation.ts';
import { isWritten, kinds, type WrittenKind } from '../core/model/kind.ts';
import type { Locale } from '../core/model/locale.ts';
import { languagesOf, nameOf } from '../core/views/label.ts';
import { changedOn } from './changes.ts';
import { getLibrary } from './library.ts';
import { catalogueIn } from './words.ts';
import { absoluteUrl, citationUrl, entryUrl, localeParam, segment } from './urls.ts';

/** The programs' forms of a reference: what people call them, the end of the file's name, and its media type. */
const forms: readonly { readonly name: string; readonly form: CitationFormat; readonly type: string }[] = [
  { name: 'BibTeX', form: 'bib', type: 'application/x-bibtex' },
  { name: 'RIS', form: 'ris', type: 'application/x-research-info-systems' },
  { name: 'CSL-JSON', form: 'json', type: 'application/vnd.citationstyles.csl+json' },
];

interface Cited {
  readonly kind: WrittenKind;
  readonly id: string;
  readonly title: string;
  /** The day of the last change, YYYY-MM-DD. */
  readonly changed: string | undefined;
}

/** How to cite the page of an entry in a language that it can be read in: in words, and the addresses of the files. */
export function citations(
  cited: Cited,
  language: Locale,
  site: URL | undefined,
): { readonly reference: PageReference; readonly files: readonly { readonly name: string; readonly href: string }[] } {
  return {
    reference: referenceTo(citedPage(cited, language, site), catalogueIn(language).citations),
    files: forms.map(({ name, form }) => ({ name, href: citationUrl(cited, form, language) })),
  };
}

/** By the atlas, at the address of the language that it speaks. */
function citedPage({ kind, id, title, changed }: Cited, language: Locale, site: URL | undefined): CitedPage {
  const address = absoluteUrl(entryUrl({ kind, id }, language), site);
  return { id, title, author: atlas.title, address, language, ...(changed === undefined ? {} : { changed }) };
}

/** The paths of all files by which entries are cited, with what each holds. */
export async function citationPaths() {
  const { graph } = await getLibrary();
  return kinds.filter(isWritten).flatMap((kind) =>
    graph.all(kind).flatMap((entry) =>
      languagesOf(graph, entry).flatMap((language) => {
        const title = nameOf(graph, entry, language).words;
        const cited = { kind, id: entry.id, title, changed: changedOn(entry.path, language) };
        return forms.map(({ form, type }) => ({
          params: {
            locale: localeParam(language),
            kind: segment(kind, language),
            id: entry.id,
            file: `${entry.id}.${form}`,
          },
          props: { cited, language, form, type },
        }));
      }),
    ),
  );
}

/** A file by which a page is cited. */
export function citationResponse(
  { cited, language, form, type }: { cited: Cited; language: Locale; form: CitationFormat; type: string },
  site: URL | undefined,
): Response {
  const text = citationFile(citedPage(cited, language, site), form);
  return new Response(text, { headers: { 'Content-Type': `${type}; charset=utf-8` } });
}
