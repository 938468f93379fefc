import { isRecord } from '../model/references.ts';
import { typeset } from './typeset.ts';

/** Data as read from front matter with all its words typeset; addresses stay as they are. */
export function typesetData(data: unknown, key = ''): unknown {
  if (typeof data === 'string') return key === 'URL' || key === 'DOI' ? data : typeset(data);
  if (Array.isArray(data)) return data.map((item) => typesetData(item));
  if (!isRecord(data)) return data;
  return Object.fromEntries(Object.entries(data).map(([name, value]) => [name, typesetData(value, name)]));
}
