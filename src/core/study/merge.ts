import { besideId, canonical, isErased, rootOf, type StudyRecord } from './record.ts';

/** All records by their ids. */
export type Workbook = ReadonlyMap<string, StudyRecord>;

/** Makes one body of two that went on apart, for kinds of which two would be one too many; undefined where both are to stay. */
export type Join = (kind: string, a: unknown, b: unknown) => unknown;

/**
 * Two workbooks as one. What goes on from a record takes its place; where both went on both stay, the later under the id that they share and the other
 * beside it. What was written stays where another erased it at the same time. The order of merging does not matter, nor how often it is done.
 */
export function merge(ours: Workbook, theirs: Iterable<StudyRecord>, join: Join): Workbook {
  const incoming = [...theirs];
  const roots = new Set(incoming.map(({ id }) => rootOf(id)));
  const families = familiesOf([...ours.values(), ...incoming]);
  return new Map(
    [...families]
      .flatMap(([root, family]) => (roots.has(root) ? settled(root, family, join) : family))
      .map((record) => [record.id, record]),
  );
}

/** Records by the root of their ids. */
export function familiesOf(records: Iterable<StudyRecord>): ReadonlyMap<string, readonly StudyRecord[]> {
  const families = new Map<string, StudyRecord[]>();
  for (const record of records) {
    const root = rootOf(record.id);
    const family = families.get(root);
    if (family === undefined) families.set(root, [record]);
    else family.push(record);
  }
  return families;
}

/** What is left of records that share a root: those that nobody went on from, the one that stands first under the root itself. */
function settled(root: string, family: readonly StudyRecord[], join: Join): readonly StudyRecord[] {
  const ids = new Set<string>();
  return joined(heads(family), join)
    .sort(byStanding)
    .map((record, at) => {
      let id = at === 0 ? root : besideId(root, record.revision);
      while (ids.has(id)) id = besideId(id, record.revision);
      ids.add(id);
      return record.id === id ? record : { ...record, id };
    });
}

/** Those that no other goes on from, each once. Records that each claim to go on from the other both stay. */
function heads(family: readonly StudyRecord[]): StudyRecord[] {
  const different = new Map<string, StudyRecord>();
  for (const record of family) {
    const key = canonical([record.revision, record.kind, record.body]);
    const same = different.get(key);
    different.set(key, same === undefined ? record : { ...same, ancestors: union(same.ancestors, record.ancestors) });
  }
  const all = [...different.values()];
  const before = new Map(all.map((one) => [one, new Set(one.ancestors)]));
  const after = new Map<string, StudyRecord[]>();
  for (const one of all)
    for (const ancestor of one.ancestors) {
      const others = after.get(ancestor);
      if (others === undefined) after.set(ancestor, [one]);
      else others.push(one);
    }
  const left = all.filter(
    (one) =>
      !(after.get(one.revision) ?? []).some(
        (other) => other.revision !== one.revision && before.get(one)?.has(other.revision) !== true,
      ),
  );
  return left.length === 0 ? all : left;
}

/** The same, with those made one that are of a kind of which there is one. */
function joined(all: readonly StudyRecord[], join: Join): StudyRecord[] {
  const left: StudyRecord[] = [];
  for (const record of all) {
    const at = left.findIndex((one) => !isErased(one) && !isErased(record) && one.kind === record.kind);
    const other = left[at];
    const body = other === undefined ? undefined : join(record.kind, other.body, record.body);
    if (other === undefined || body === undefined) left.push(record);
    else left.splice(at, 1, together(other, record, body));
  }
  return left;
}

/** A record that goes on from two. Its revision follows from theirs, so that two devices that join the same say the same. */
function together(a: StudyRecord, b: StudyRecord, body: unknown): StudyRecord {
  const revisions = [a.revision, b.revision];
  return {
    ...a,
    made: a.made < b.made ? a.made : b.made,
    changed: a.changed > b.changed ? a.changed : b.changed,
    revision: [...new Set(revisions.flatMap((one) => one.split('+')))].sort().join('+'),
    ancestors: union(union(a.ancestors, b.ancestors), revisions),
    body,
  };
}

const union = (a: readonly string[], b: readonly string[]): readonly string[] => [...new Set([...a, ...b])];

/** What is there comes before what was erased, and the later before the earlier. */
function byStanding(a: StudyRecord, b: StudyRecord): number {
  const erased = Number(isErased(a)) - Number(isErased(b));
  if (erased !== 0) return erased;
  const [first, second] = [a, b].map((one) => `${one.changed} ${one.revision} ${canonical(one.body)}`);
  return first === second ? 0 : (first ?? '') > (second ?? '') ? -1 : 1;
}
