import type { Place } from '../problems/problem.ts';

/**
 * Something in a file that the reader could not take as it stands. The reader says what and where; a check says it in words.
 * `rest` is true when the reader had to stop, so that what follows in the file was not looked at.
 */
export type Fault =
  | { readonly type: 'empty'; readonly place: Place }
  | { readonly type: 'too-large'; readonly place: Place; readonly size: number; readonly largest: number }
  | {
      readonly type: 'too-deep';
      readonly place: Place;
      readonly what: 'marks' | 'tags' | 'braces' | 'entities' | 'code' | 'fields';
    }
  | {
      readonly type: 'invisible';
      readonly place: Place;
      readonly sign: string;
      readonly what: 'direction' | 'hidden' | 'control' | 'space';
    }
  | { readonly type: 'unused'; readonly place: Place; readonly what: 'footnote' | 'definition'; readonly name: string }
  | { readonly type: 'merge-conflict'; readonly place: Place }
  | { readonly type: 'encoding'; readonly place: Place; readonly what: 'utf-16' | 'lost' | 'null' }
  | { readonly type: 'front-matter-missing'; readonly place: Place }
  | { readonly type: 'yaml'; readonly place: Place; readonly detail: string }
  | { readonly type: 'remark'; readonly place: Place }
  | { readonly type: 'mdx'; readonly place: Place; readonly detail: string }
  | { readonly type: 'component'; readonly place: Place; readonly name: string }
  | { readonly type: 'misplaced-component'; readonly place: Place; readonly name: string; readonly within: string }
  | { readonly type: 'attribute'; readonly place: Place; readonly component: string; readonly name: string }
  | { readonly type: 'attribute-twice'; readonly place: Place; readonly component: string; readonly name: string }
  | { readonly type: 'attribute-missing'; readonly place: Place; readonly component: string; readonly name: string }
  | {
      readonly type: 'attribute-value';
      readonly place: Place;
      readonly component: string;
      readonly name: string;
      readonly value: string;
      readonly allowed: readonly string[];
    }
  | {
      readonly type: 'code';
      readonly place: Place;
      readonly what: 'import' | 'expression' | 'html' | 'address';
      readonly source: string;
    }
  | { readonly type: 'in-passage'; readonly place: Place; readonly what: 'heading' | 'footnote' | 'passage' | 'image' }
  | { readonly type: 'table-bar'; readonly place: Place; readonly id: string }
  | { readonly type: 'link-form'; readonly place: Place; readonly source: string };

/** Where a body names another entry. */
export interface Mention {
  readonly type: 'link' | 'citation' | 'shows';
  readonly to: string;
  readonly heading?: string;
  /** Of a citation, the place in the source as the author wrote it. */
  readonly locator?: string;
  /** The passage it stands in, if it stands in one. */
  readonly passage?: string;
  readonly place: Place;
}
