import type * as z from 'zod/mini';
import { placeholder } from '../checks/draft.ts';
import { isRecord } from '../model/references.ts';
import type { Vocabulary } from '../model/vocabulary.ts';

/** What stands where a word of a list, an id or a date is still to be chosen. */
export const holeTerm = 'nog-invullen';
export const holeDate = '9999';

/** The lists of an atlas in which a hole is a choice too, for the pages of those who write. */
export function withHoles(vocabulary: Vocabulary): Vocabulary {
  const hole = { id: holeTerm, label: {} };
  return {
    sectors: [...vocabulary.sectors, hole],
    scales: [...vocabulary.scales, hole],
    groups: [...vocabulary.groups, hole],
    partyKinds: [...vocabulary.partyKinds, hole],
    ...(vocabulary.map && {
      map: { ...vocabulary.map, regions: [...vocabulary.map.regions, { ...hole, outline: '' }] },
    }),
  };
}

const mostRounds = 20;

/**
 * Fields as they are written, with a hole wherever a value is missing or cannot be what stands there, so that they keep to a schema; what the schema
 * does not know is left out. Undefined when no holes can make it so.
 */
export function filled<S extends z.ZodMiniType>(schema: S, fields: unknown): z.infer<S> | undefined {
  const tried = new Map<string, number>();
  let value: unknown = fields ?? {};
  for (let round = 0; round < mostRounds; round += 1) {
    const { data, error } = schema.safeParse(value);
    if (error === undefined) return data;
    for (const issue of error.issues.flatMap(unfolded)) {
      const way = issue.path.join('.');
      const nth = tried.get(way) ?? 0;
      tried.set(way, nth + 1);
      value = mended(value, issue, nth);
    }
  }
  return undefined;
}

/** The issues of what may have several forms are those of the form that it comes nearest to. */
function unfolded(issue: z.core.$ZodIssue): z.core.$ZodIssue[] {
  if (issue.code !== 'invalid_union') return [issue];
  const [nearest = []] = issue.errors.toSorted((one, other) => one.length - other.length);
  return nearest.flatMap((one) => unfolded({ ...one, path: [...issue.path, ...one.path] }));
}

/** Words first; where they do not fit an id, and then a date. */
const texts = [placeholder, holeTerm, holeDate];

function mended(value: unknown, issue: z.core.$ZodIssue, nth: number): unknown {
  const { path } = issue;
  switch (issue.code) {
    case 'unrecognized_keys':
      return issue.keys.reduce((sum, key) => put(sum, [...path, key], () => undefined), value);
    case 'too_big':
      return put(value, path, (old) => (typeof old === 'string' ? old.slice(0, Number(issue.maximum)) : undefined));
    case 'too_small':
      return put(value, path, (old) => {
        if (!Array.isArray(old)) return texts[nth];
        const items: readonly unknown[] = old;
        return [...items, ...Array.from({ length: Number(issue.minimum) - items.length }, () => null)];
      });
    case 'invalid_value':
      return put(value, path, () => (issue.values.includes(holeTerm) ? holeTerm : issue.values[nth]));
    case 'invalid_type':
      if (issue.expected === 'array') return put(value, path, () => []);
      if (issue.expected === 'object' || issue.expected === 'record') return put(value, path, () => ({}));
      if (issue.expected === 'number') return put(value, path, () => 1);
      return put(value, path, () => texts[nth]);
    case 'custom':
      if (issue.params?.code === 'party')
        return put(
          put(value, [...path, 'organisation'], () => undefined),
          [...path, 'kind'],
          () => holeTerm,
        );
  }
  return put(value, path, () => texts[nth]);
}

/** The same value with a part changed; what becomes undefined is left out. */
function put(value: unknown, path: readonly PropertyKey[], change: (old: unknown) => unknown): unknown {
  const [key, ...rest] = path;
  if (key === undefined) return change(value);
  if (Array.isArray(value)) {
    const items: readonly unknown[] = value;
    return items.map((one, at) => (at === key ? put(one, rest, change) : one)).filter((one) => one !== undefined);
  }
  const fields = isRecord(value) ? value : {};
  const part = put(fields[String(key)], rest, change);
  return Object.fromEntries(Object.entries({ ...fields, [key]: part }).filter(([, one]) => one !== undefined));
}
