import type { Kind } from '../model/kind.ts';

/** What a link points to, without an address: an entry, and possibly a place on its page. Only src/site/urls.ts makes addresses of these. */
export interface Ref {
  readonly kind: Kind;
  readonly id: string;
  readonly fragment?: string;
}
