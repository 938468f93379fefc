import type { Range } from '../diagnostics/range.ts';

/** Where a body names another entry. */
export interface Mention {
  readonly type: 'link' | 'citation' | 'shows';
  readonly to: string;
  readonly heading?: string;
  /** Of a citation, the place in the source as the author wrote it. */
  readonly locator?: string;
  /** The passage or decision point it stands in, if it stands in one. */
  readonly passage?: string;
  readonly range: Range;
}
