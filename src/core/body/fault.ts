import type { Range } from '../diagnostics/diagnostic.ts';

/**
 * Something in a file that the reader could not take as it stands. The reader says what and where; a check says it in words.
 * `rest` is true when the reader had to stop, so that what follows in the file was not looked at.
 */
export type Fault =
  | { readonly type: 'empty'; readonly range: Range }
  | { readonly type: 'too-large'; readonly range: Range; readonly size: number; readonly largest: number }
  | {
      readonly type: 'too-deep';
      readonly range: Range;
      readonly what: 'marks' | 'tags' | 'braces' | 'entities' | 'code' | 'fields';
    }
  | {
      readonly type: 'invisible';
      readonly range: Range;
      readonly sign: string;
      readonly what: 'direction' | 'hidden' | 'control' | 'space';
    }
  | { readonly type: 'unused'; readonly range: Range; readonly what: 'footnote' | 'definition'; readonly name: string }
  | { readonly type: 'merge-conflict'; readonly range: Range }
  | { readonly type: 'encoding'; readonly range: Range; readonly what: 'utf-16' | 'lost' | 'null' }
  | { readonly type: 'front-matter-missing'; readonly range: Range }
  | { readonly type: 'yaml'; readonly range: Range; readonly detail: string }
  | { readonly type: 'remark'; readonly range: Range }
  | { readonly type: 'mdx'; readonly range: Range; readonly detail: string }
  | { readonly type: 'component'; readonly range: Range; readonly name: string }
  | { readonly type: 'misplaced-component'; readonly range: Range; readonly name: string; readonly within: string }
  | { readonly type: 'attribute'; readonly range: Range; readonly component: string; readonly name: string }
  | { readonly type: 'attribute-twice'; readonly range: Range; readonly component: string; readonly name: string }
  | { readonly type: 'attribute-missing'; readonly range: Range; readonly component: string; readonly name: string }
  | {
      readonly type: 'attribute-value';
      readonly range: Range;
      readonly component: string;
      readonly name: string;
      readonly value: string;
      readonly allowed: readonly string[];
    }
  | {
      readonly type: 'code';
      readonly range: Range;
      readonly what: 'import' | 'expression' | 'html' | 'address';
      readonly source: string;
    }
  | { readonly type: 'in-passage'; readonly range: Range; readonly what: 'heading' | 'footnote' | 'passage' | 'image' }
  | { readonly type: 'underlined'; readonly range: Range }
  | {
      readonly type: 'list-number';
      readonly range: Range;
      /** The number with its point, as it was written. */
      readonly number: string;
      /** Whether it begins a sentence, or is another number than readers would see. */
      readonly what: 'sentence' | 'order';
    }
  | { readonly type: 'table-bar'; readonly range: Range; readonly id: string }
  | { readonly type: 'link-form'; readonly range: Range; readonly source: string };

/** Where a body names another entry. */
export interface Mention {
  readonly type: 'link' | 'citation' | 'shows';
  readonly to: string;
  readonly heading?: string;
  /** Of a citation, the place in the source as the author wrote it. */
  readonly locator?: string;
  /** The passage it stands in, if it stands in one. */
  readonly passage?: string;
  readonly range: Range;
}
