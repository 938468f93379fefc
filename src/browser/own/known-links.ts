import type { OwnCaseData } from '../../core/authoring/worksheet.ts';
import type { KnownCase } from '../../core/study/known-atlas.ts';
import { element } from '../element.ts';

/** The names of things in a language, with "and" where the language says it. */
export const listed = (names: readonly string[], { language }: OwnCaseData): string =>
  new Intl.ListFormat(language).format(names);

/** A link to a case, or to a passage of it. */
export function caseLink(
  { id, title, lang }: KnownCase,
  { addresses }: OwnCaseData,
  passage?: string,
): HTMLAnchorElement {
  const link = element('a', '', title);
  link.href = `${addresses.case}${id}/${passage === undefined ? '' : `#${passage}`}`;
  if (lang !== undefined) link.lang = lang;
  return link;
}

/** What a concept is called. */
export const termOf = (id: string, { known }: OwnCaseData): string =>
  known.concepts.find((one) => one.id === id)?.term ?? id;
