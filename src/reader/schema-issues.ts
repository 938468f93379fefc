import * as z from 'zod/mini';
import { valueAt } from '../core/checks/fields.ts';
import type { IssueOf } from '../core/diagnostics/issue.ts';
import type { Document } from '../core/graph/document.ts';
import type { FieldPath } from '../core/model/references.ts';

type ZodIssue = z.core.$ZodIssue;
type SchemaIssue = IssueOf<'unknown-key' | 'missing' | 'value'>;

/** What Zod found wrong with `data`, in terms that a rule can put in words. One issue per mistake: of a value that breaks several rules the first. */
export function schemaIssues(
  error: z.core.$ZodError,
  data: unknown,
  schema: z.core.$ZodType,
  locate: Document['locate'],
): SchemaIssue[] {
  const seen = new Set<string>();
  return error.issues
    .flatMap((issue) => issuesOf(issue, data, schema, locate))
    .filter(({ type, path }) => {
      const key = `${type} ${JSON.stringify(path)}`;
      const isFirst = !seen.has(key);
      seen.add(key);
      return isFirst;
    });
}

function issuesOf(issue: ZodIssue, data: unknown, schema: z.core.$ZodType, locate: Document['locate']): SchemaIssue[] {
  const path = fieldPath(issue.path);
  const value = valueAt(data, path);
  if (issue.code === 'unrecognized_keys') {
    const allowed = keysAt(schema, path);
    return issue.keys.map((found) => {
      const own = [...path, found];
      return { type: 'unknown-key', range: locate(own, 'key'), path: own, found, allowed };
    });
  }
  const range = locate(path, 'value');
  if (value === undefined || value === null) return [{ type: 'missing', range, path }];
  if (issue.code === 'invalid_key') {
    return [{ type: 'value', range, path, found: String(path.at(-1)), allowed: [], wanted: 'id' }];
  }
  const limit = issue.code === 'too_small' ? issue.minimum : issue.code === 'too_big' ? issue.maximum : undefined;
  return [
    {
      type: 'value',
      range,
      path,
      found: typeof value === 'object' ? '' : typeof value === 'string' ? value : JSON.stringify(value),
      allowed: issue.code === 'invalid_value' ? issue.values.map(String) : [],
      wanted: wantedBy(issue),
      ...(limit === undefined ? {} : { limit: Number(limit) }),
    },
  ];
}

/** What a check of our own says that it wants. */
const customForms = ['party', 'question', 'date', 'form'] as const;

function wantedBy(issue: ZodIssue): IssueOf<'value'>['wanted'] {
  switch (issue.code) {
    case 'invalid_value':
      return 'choice';
    case 'too_small':
      return 'longer';
    case 'too_big':
      return 'shorter';
    case 'custom':
      return customForms.find((form) => form === issue.params?.code) ?? 'form';
    case 'invalid_format':
      return issue.format === 'regex' && String(issue.pattern).includes('a-z0-9') ? 'id' : 'form';
    case 'invalid_type':
      return issue.expected === 'array'
        ? 'list'
        : issue.expected === 'number'
          ? 'number'
          : issue.expected === 'string'
            ? 'text'
            : 'mapping';
    case 'invalid_union':
      return issue.errors
        .flat()
        .some((inner) => inner.code === 'custom' || (inner.code === 'invalid_type' && inner.expected === 'number'))
        ? 'date'
        : 'form';
    default:
      return 'form';
  }
}

function fieldPath(path: readonly PropertyKey[]): FieldPath {
  return path.map((step) => (typeof step === 'number' ? step : String(step)));
}

/** The keys that the schema knows at a path. */
function keysAt(schema: z.core.$ZodType, path: FieldPath): string[] {
  const [step, ...rest] = path;
  if (schema instanceof z.ZodMiniOptional) return keysAt(schema.def.innerType, path);
  if (schema instanceof z.ZodMiniArray) return keysAt(schema.def.element, rest);
  if (schema instanceof z.ZodMiniRecord) return keysAt(schema.def.valueType, rest);
  if (!(schema instanceof z.ZodMiniObject)) return [];
  if (step === undefined) return Object.keys(schema.def.shape);
  const next = Object.entries(schema.def.shape).find(([key]) => key === step)?.[1];
  return next === undefined ? [] : keysAt(next, rest);
}
