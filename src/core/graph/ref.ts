import type { Kind } from '../model/kind.ts';

/** What a link points to, without an address: an entry, and possibly a place on its page. Only src/site/urls.ts makes addresses of these. */
export interface Ref {
  readonly kind: Kind;
  readonly id: string;
  readonly fragment?: string;
}

/** How the text of another entry names what a reference points to, as an author types it. */
export function namedInText({ kind, id, fragment }: Ref): string {
  if (kind === 'source') return `[@${id}]`;
  return fragment === undefined ? `[[${id}]]` : `[[${id}#${fragment}]]`;
}

/** How the front matter of a case names it, for what has a field there by its kind. */
export function namedInFields({ kind, id }: Ref): string | undefined {
  return kind === 'person' || kind === 'organisation' ? `${kind}: ${id}` : undefined;
}
