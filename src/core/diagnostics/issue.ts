import type { FieldPath } from '../model/references.ts';
import type { Range } from './range.ts';

/**
 * Something in a file that the reader could not take as it stands: what and where, without words. It is no diagnostic yet, because a rule words it
 * with what it knows of the other files, and rules ask each other's issues to say nothing twice.
 */
export type Issue = { readonly range: Range } & (
  | { readonly type: 'empty' }
  | { readonly type: 'too-large'; readonly size: number; readonly largest: number }
  | {
      readonly type: 'too-deep';
      readonly what: 'marks' | 'tags' | 'braces' | 'entities' | 'code' | 'fields' | 'paragraph';
    }
  | {
      readonly type: 'invisible';
      readonly sign: string;
      readonly what: 'direction' | 'hidden' | 'control' | 'space';
    }
  | { readonly type: 'encoding'; readonly what: 'utf-16' | 'lost' | 'null' }
  | { readonly type: 'merge-conflict' }
  | { readonly type: 'front-matter-missing' }
  | { readonly type: 'yaml'; readonly detail: string }
  | { readonly type: 'remark' }
  | {
      readonly type: 'unknown-key';
      readonly path: FieldPath;
      readonly found: string;
      readonly allowed: readonly string[];
    }
  | { readonly type: 'missing'; readonly path: FieldPath }
  | ValueIssue
  | { readonly type: 'mdx'; readonly detail: string }
  | { readonly type: 'unused'; readonly what: 'footnote' | 'definition'; readonly name: string }
  | { readonly type: 'component'; readonly name: string }
  | { readonly type: 'misplaced-component'; readonly name: string; readonly within: string }
  | ({ readonly type: 'attribute' } & Attribute)
  | ({ readonly type: 'attribute-twice' } & Attribute)
  | ({ readonly type: 'attribute-missing' } & Attribute)
  | ({ readonly type: 'attribute-value'; readonly value: string; readonly allowed: readonly string[] } & Attribute)
  | { readonly type: 'code'; readonly what: 'import' | 'expression' | 'html' | 'address'; readonly source: string }
  | {
      readonly type: 'in-passage';
      readonly what: 'heading' | 'footnote' | 'passage' | 'decision' | 'image';
      /** The component in which it stands. */
      readonly piece: 'Passage' | 'Decision';
    }
  | { readonly type: 'decision'; readonly what: DecisionFault; readonly name: string }
  | { readonly type: 'underlined' }
  | {
      readonly type: 'list-number';
      /** The number with its point, as it was written. */
      readonly number: string;
      /** Whether it begins a sentence, or is another number than readers would see. */
      readonly what: 'sentence' | 'order';
    }
  | { readonly type: 'table-bar'; readonly id: string }
  | { readonly type: 'link-form'; readonly source: string }
);

/**
 * What keeps a reader from working with a decision point. `name` is the id of an option, or the part that is meant, where there is one to name.
 */
type DecisionFault = 'unsaid' | 'options' | 'missing' | 'twice' | 'option-twice' | 'empty' | 'block';

/** Which attribute of which component is meant. */
interface Attribute {
  readonly component: string;
  readonly name: string;
}

/** A value that the schema of its field does not accept. */
interface ValueIssue {
  readonly type: 'value';
  readonly path: FieldPath;
  /** What was found, as text; empty for a list or mapping. */
  readonly found: string;
  /** What may be chosen, if it is a choice. */
  readonly allowed: readonly string[];
  /** What is wanted: the sentence is chosen by this. */
  readonly wanted:
    | 'text'
    | 'list'
    | 'number'
    | 'mapping'
    | 'choice'
    | 'date'
    | 'id'
    | 'form'
    | 'longer'
    | 'shorter'
    | 'party'
    | 'question';
  /** For 'longer' and 'shorter', the limit. */
  readonly limit?: number;
}

/** The issues of some types. */
export type IssueOf<T extends Issue['type']> = Extract<Issue, { type: T }>;

/** Whether an issue is of one of some types. */
export function isIssueOf<T extends Issue['type']>(types: readonly T[]): (issue: Issue) => issue is IssueOf<T> {
  return (issue): issue is IssueOf<T> => types.some((type) => type === issue.type);
}

/** Whether an issue is one that the schema of a kind found. */
export const isOfSchema = isIssueOf(['unknown-key', 'missing', 'value']);
