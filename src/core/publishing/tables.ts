import { isRecord } from '../model/references.ts';
import { csvText, type CsvField } from '../views/csv.ts';
import { kinds, type Kind } from '../model/kind.ts';
import { translatedIn } from '../model/schemas.ts';
import type { Dataset, DatasetEntry } from './dataset.ts';

/** The name and content of each table of a dataset: one a kind, and the ties between passages and concepts. Lines are entries, and columns named as in the dataset. */
export function tablesOf(dataset: Dataset): ReadonlyMap<string, string> {
  const ofKinds = kinds.map((kind): [string, string] => {
    return [kind, table(dataset.entries[kind].map((entry) => cellsOf(kind, entry, dataset)))];
  });
  return new Map([...ofKinds, ['evidence', table(dataset.evidence.map((one) => new Map(cells('', { ...one }))))]]);
}

type Cells = ReadonlyMap<string, CsvField>;

function table(rows: readonly Cells[]): string {
  const columns = [...new Set(rows.flatMap((row) => [...row.keys()]))];
  return csvText([columns, ...rows.map((row) => columns.map((column) => row.get(column) ?? ''))]);
}

/** An entry as cells: what translations say anew in a column a language, and the rest once. */
function cellsOf(kind: Kind, { id, address, fields }: DatasetEntry, { languages }: Dataset): Cells {
  const [original = ''] = languages;
  const own = fields[original];
  const isWritten = translatedIn[kind].texts.length > 0 && isRecord(own);
  const said = (name: string): [string, CsvField][] =>
    languages.flatMap((language) => {
      const translated = fields[language];
      return isRecord(translated) ? cells(`${name}.${language}`, translated[name]) : [];
    });
  const all = isWritten
    ? Object.entries(own).flatMap(([name, value]) =>
        translatedIn[kind].texts.includes(name) ? said(name) : cells(name, value),
      )
    : cells('', fields);
  return new Map([['id', id], ...cells('address', address), ...all]);
}

/** A value as cells, named by the way to it: a list of words with semicolons between, and of a list of more than words how many there are. */
function cells(name: string, value: unknown): [string, CsvField][] {
  if (typeof value === 'string' || typeof value === 'number') return [[name, value]];
  if (Array.isArray(value)) {
    const words = value.filter((one: unknown) => typeof one === 'string' || typeof one === 'number');
    return [[name, words.length === value.length ? words.join('; ') : value.length]];
  }
  if (!isRecord(value)) return [];
  return Object.entries(value).flatMap(([key, inside]) => cells(name === '' ? key : `${name}.${key}`, inside));
}
