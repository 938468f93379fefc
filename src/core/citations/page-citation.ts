import type { Catalogue } from '../../languages/language.ts';
import type { Locale } from '../model/locale.ts';
import { cslDate, type CslItem } from './csl.ts';
import { risText, sourcesAsBibtex } from './source-files.ts';

/** A page of the atlas that someone wants to cite. */
export interface CitedPage {
  readonly id: string;
  readonly title: string;
  /** The name of the atlas, which is its author. */
  readonly author: string;
  /** The whole address. */
  readonly address: string;
  readonly language: Locale;
  /** The day of its last change, YYYY-MM-DD, if that is known. */
  readonly changed?: string | undefined;
}

/** The forms in which programs for references take a page: the ends of their file names. */
export const citationFormats = ['bib', 'ris', 'json'] as const;
export type CitationFormat = (typeof citationFormats)[number];

const monthAndDay = { day: 'numeric', month: 'long', timeZone: 'UTC' } as const;

/**
 * The reference to a page in the style of APA, in the words of the page's language. All pages have the same few fields, so it is written here: the
 * citation processor takes as long for one page as for a reading list.
 */
export function referenceTo(
  { author, title, address, language, changed }: CitedPage,
  { undated }: Pick<Catalogue['citations'], 'undated'>,
): PageReference {
  const date =
    changed === undefined
      ? undated
      : `${changed.slice(0, 4)}, ${new Date(`${changed}T00:00:00Z`).toLocaleDateString(language, monthAndDay)}`;
  return { before: `${author}. (${date}). `, title, after: `${/[.?!]$/.test(title) ? '' : '.'} ${address}` };
}

/** A reference in three parts, plain text; the title is printed in italics. */
export interface PageReference {
  readonly before: string;
  readonly title: string;
  readonly after: string;
}

/** The reference to a page as a file for programs: BibTeX, RIS or CSL-JSON. */
export function citationFile(page: CitedPage, format: CitationFormat): string {
  switch (format) {
    case 'bib':
      return bibtex(page);
    case 'ris':
      return ris(page);
    case 'json':
      return `${JSON.stringify([citedWork(page)])}\n`;
  }
}

/** A page as a work. */
export function citedWork({ id, title, author, address, language, changed }: CitedPage): CslItem {
  return {
    id,
    type: 'webpage',
    title,
    author: [{ literal: author }],
    ...(changed === undefined ? {} : { issued: cslDate(changed) }),
    'container-title': author,
    URL: address,
    language,
  };
}

function bibtex({ id, title, author, address, changed }: CitedPage): string {
  const item: CslItem = {
    id,
    type: 'webpage',
    title,
    author: [{ literal: author }],
    ...(changed === undefined ? {} : { issued: cslDate(changed) }),
    URL: address,
  };
  return sourcesAsBibtex([item]);
}

function ris({ id, title, author, address, language, changed }: CitedPage): string {
  return risText([
    ['TY', 'ELEC'],
    ['ID', id],
    ['AU', author],
    ['TI', title],
    ['PY', changed?.slice(0, 4)],
    ['DA', changed?.replaceAll('-', '/')],
    ['LA', language],
    ['UR', address],
  ]);
}
