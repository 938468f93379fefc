import { plugins, type CSL } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import type { Catalogue } from '../../languages/language.ts';
import type { Locale } from '../model/locale.ts';
import { cslDate, type CslItem } from './csl.ts';

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
      return `${JSON.stringify([cslOf(page)])}\n`;
  }
}

function cslOf({ id, title, author, address, language, changed }: CitedPage): CslItem {
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
  const item: CSL = {
    id,
    type: 'webpage',
    title,
    author: [{ literal: author }],
    ...(changed === undefined ? {} : { issued: { 'date-parts': cslDate(changed)['date-parts'] } }),
    URL: address,
  };
  Object.assign(plugins.config.get('@bibtex').format, { useIdAsLabel: true, checkLabel: false });
  const text: unknown = plugins.output.format('bibtex', [item]);
  if (typeof text !== 'string') throw new Error('The citation library no longer writes BibTeX as text.');
  return text;
}

/** RIS: one field on a line, a tag of two signs before it; lines end in CRLF. A line break in a value would end its field. */
function ris({ id, title, author, address, language, changed }: CitedPage): string {
  const fields: readonly (readonly [tag: string, value: string])[] = [
    ['TY', 'ELEC'],
    ['ID', id],
    ['AU', author],
    ['TI', title],
    ...(changed === undefined
      ? []
      : ([
          ['PY', changed.slice(0, 4)],
          ['DA', changed.replaceAll('-', '/')],
        ] as const)),
    ['LA', language],
    ['UR', address],
    ['ER', ''],
  ];
  return fields.map(([tag, value]) => `${tag}  - ${value.replace(/\s+/g, ' ')}\r\n`).join('');
}
