import { familiesOf, type Join, type Workbook } from './merge.ts';
import { isErased, rootOf, type StudyRecord } from './record.ts';

/** What happens to a record that comes in: it is new, it goes on from one that is here, it stays beside one, it erases one, or it is known. */
type Fate = 'added' | 'changed' | 'both' | 'erased' | 'same';

/** What merging records into a workbook will do: how many have which fate. */
export function forecast(
  workbook: Workbook,
  records: readonly StudyRecord[],
  join: Join,
): Readonly<Record<Fate, number>> {
  const families = familiesOf(workbook.values());
  const counts = { added: 0, changed: 0, both: 0, erased: 0, same: 0 };
  for (const record of records) counts[fateOf(record, families.get(rootOf(record.id)) ?? [], join)] += 1;
  return counts;
}

function fateOf(record: StudyRecord, family: readonly StudyRecord[], join: Join): Fate {
  const { kind, revision, ancestors, body } = record;
  if (family.some((one) => one.revision === revision || one.ancestors.includes(revision))) return 'same';
  const there = family.filter((one) => !isErased(one));
  const goesOn = there.some((one) => ancestors.includes(one.revision));
  if (isErased(record)) return goesOn ? 'erased' : 'same';
  if (there.length === 0) return 'added';
  return goesOn || there.some((one) => join(kind, one.body, body) !== undefined) ? 'changed' : 'both';
}
