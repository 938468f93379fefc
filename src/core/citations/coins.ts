import type { CslItem, CslName } from './csl.ts';
import { risName } from './source-files.ts';

/** The types of Zotero for those of CSL; what has none is a document. */
const types: Readonly<Record<CslItem['type'], string>> = {
  article: 'preprint',
  'article-journal': 'journalArticle',
  'article-magazine': 'magazineArticle',
  'article-newspaper': 'newspaperArticle',
  book: 'book',
  chapter: 'bookSection',
  document: 'document',
  interview: 'interview',
  legislation: 'statute',
  motion_picture: 'film',
  'paper-conference': 'conferencePaper',
  post: 'forumPost',
  'post-weblog': 'blogPost',
  report: 'report',
  speech: 'presentation',
  thesis: 'thesis',
  webpage: 'webpage',
};

/**
 * A work as a ContextObject in Dublin Core (COinS), which programs for references find in a page and take for what it is. Tags of Highwire in the head
 * would do the same with more bytes, and make a journal article of all that has no journal.
 */
export function contextObject(item: CslItem): string {
  const { type, title, issued, publisher, language, DOI, URL } = item;
  const { author = [], director = [], editor = [], translator = [], interviewer = [] } = item;
  const people = (name: string, names: readonly CslName[]) => names.map((one) => [name, risName(one)] as const);
  const date = issued?.['date-parts'][0].map((part) => String(part).padStart(2, '0')).join('-');
  const fields: readonly (readonly [string, string | undefined])[] = [
    ['type', types[type]],
    ['title', title],
    ...people('creator', [...author, ...director]),
    ...people('contributor', [...editor, ...translator, ...interviewer]),
    ['source', item['container-title']],
    ['date', date],
    ['publisher', publisher],
    ['language', language],
    ['identifier', DOI === undefined ? undefined : `urn:doi:${DOI}`],
    ['identifier', URL],
  ];
  const told = fields.flatMap(([name, value]) =>
    value === undefined ? [] : [`rft.${name}=${encodeURIComponent(value)}`],
  );
  return ['ctx_ver=Z39.88-2004', 'rft_val_fmt=info:ofi/fmt:kev:mtx:dc', ...told].join('&');
}
