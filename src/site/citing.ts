import { atlas } from '../../site.config.ts';
import { contextObject } from '../core/citations/coins.ts';
import {
  citationFile,
  citedWork,
  referenceTo,
  type CitationFormat,
  type CitedPage,
  type PageReference,
} from '../core/citations/page-citation.ts';
import type { EntryOf } from '../core/graph/entry.ts';
import type { WrittenKind } from '../core/model/kind.ts';
import type { Locale } from '../core/model/locale.ts';
import { cslItem } from './bibliographies.ts';
import { catalogueIn } from './words.ts';
import { absoluteUrl, entryUrl } from './urls.ts';

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

/** A reference as a file that the page itself carries: three files beside each page would be more than all pages together. */
export interface CitationFile {
  /** What people call its form. */
  readonly name: string;
  /** What the file is called when it is kept. */
  readonly file: string;
  /** All that it holds, as an address. */
  readonly href: string;
}

/** How to cite the page of an entry in a language that it can be read in: in words, as files, and as what programs for references find in a page. */
export function citations(
  cited: Cited,
  language: Locale,
  site: URL | undefined,
): { readonly reference: PageReference; readonly files: readonly CitationFile[]; readonly work: string } {
  const page = citedPage(cited, language, site);
  return {
    work: contextObject(citedWork(page)),
    reference: referenceTo(page, catalogueIn(language).citations),
    files: forms.map(({ name, form, type }) => ({
      name,
      file: `${cited.id}.${form}`,
      href: `data:${type};charset=utf-8,${inAddress(citationFile(page, form))}`,
    })),
  };
}

/** A source as what programs for references find in its page. */
export function sourceObject(source: EntryOf<'source'>): string {
  return contextObject(cslItem(source));
}

/** Text in an address: what may stand there as it is stays as it is, which halves it. */
const inAddress = (text: string): string =>
  encodeURIComponent(text).replace(/%(?:2C|2F|3A|3B|3D|40)/g, decodeURIComponent);

/** By the atlas, at the address of the language that it speaks. */
function citedPage({ kind, id, title, changed }: Cited, language: Locale, site: URL | undefined): CitedPage {
  const address = absoluteUrl(entryUrl({ kind, id }, language), site);
  return { id, title, author: atlas.title, address, language, ...(changed === undefined ? {} : { changed }) };
}
