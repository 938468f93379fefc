import { parseDocument } from 'htmlparser2';

/** A finished page as a tree of its elements and texts. */
export type ParsedPage = ReturnType<typeof parseDocument>;

let last: { readonly html: string; readonly page: ParsedPage } | undefined;

/** A finished page taken apart. Who asks for the page of before again gets the same tree, since several readers look at each page in turn: nobody changes it. */
export function parsedPage(html: string): ParsedPage {
  if (last?.html !== html) last = { html, page: parseDocument(html) };
  return last.page;
}
