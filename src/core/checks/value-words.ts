import { idMeant } from '../body/slug.ts';
import type { Sentence } from '../diagnostics/diagnostic.ts';
import type { IssueOf } from '../diagnostics/issue.ts';
import { isDate } from '../model/fields.ts';
import type { Kind } from '../model/kind.ts';
import { itemKey } from '../model/items.ts';
import { isRecord, type FieldPath } from '../model/references.ts';
import { atStart, fieldChoices, fieldForms, fieldName, fieldNote } from './fields.ts';
import { dateMeant } from './date-words.ts';
import type { Advice } from './rule.ts';
import { suggestWord } from './suggestions/nearest.ts';
import { quoted } from './yaml/flow-text.ts';

type ValueIssue = IssueOf<'value'>;
type Schema = Parameters<typeof fieldChoices>[0];

/** What is wrong with a value, with what to write instead when there is one answer. */
export type ValueAdvice = Advice & { readonly write?: string };

/** What is wrong with a value, in words: what stands there, what should, and where possible what to write. */
export function tellValue(issue: ValueIssue, value: unknown, kind: Kind, schema: Schema): ValueAdvice {
  const { path, found, allowed } = issue;
  const start = atStart(fieldName(path));
  switch (issue.wanted) {
    case 'choice':
      return {
        message: found === '' ? (words) => words.rules['wrong-value'].oneWord(start(words)) : cannotBe(issue),
        repair: suggestWord(found, allowed),
      };
    case 'date':
      return tellDate(found, path);
    case 'shorter':
    case 'longer':
      return tellLength(issue, value, start);
    case 'list':
      return {
        message: (words) => words.rules['wrong-value'].list.message(start(words)),
        ...(found === '' ? { repair: ({ rules }) => rules['wrong-value'].list.items } : writeList(found, path, schema)),
      };
    case 'mapping':
      return {
        message: (words) => words.rules['wrong-value'].fields(start(words)),
        repair: writeForms(schema, path) ?? writeKeyed(value),
      };
    case 'text': {
      const only: unknown = Array.isArray(value) && value.length === 1 ? value[0] : undefined;
      const write = typeof only === 'string' ? only : undefined;
      return {
        ...(write !== undefined && { write }),
        message: (words) => words.rules['wrong-value'].text.message(start(words)),
        repair: ({ rules }) => {
          const { repair, quote, single } = rules['wrong-value'].text;
          if (write !== undefined) return single(write);
          return found === '' ? repair : quote(found);
        },
      };
    }
    case 'number':
      return { message: (words) => words.rules['wrong-value'].number(start(words)) };
    case 'id':
      return {
        message: ({ rules }) => rules['wrong-value'].id.message(found),
        repair: ({ rules }) => rules['wrong-value'].id.repair(idMeant(found)),
        write: idMeant(found),
      };
    case 'party': {
      const both = isRecord(value) && value.organisation !== undefined;
      return {
        message: ({ rules }) => rules['wrong-value'].party[both ? 'both' : 'neither'],
        repair: ({ rules }) => rules['wrong-value'].party.repair,
      };
    }
    case 'question':
      return {
        message: ({ rules }) => rules['wrong-value'].question(found),
        ...written(`${found.replace(/[\s.!]+$/, '')}?`),
      };
    case 'form':
      return tellForm(issue, writeForms(schema, path, found) ?? fieldNote(kind, path));
  }
}

function cannotBe({ found, path }: ValueIssue): Sentence {
  const name = fieldName(path);
  return (words) => words.rules['wrong-value'].choice(found, name(words));
}

/** What to write for one word where a list belongs. */
function writeList(found: string, path: FieldPath, schema: Schema): Pick<ValueAdvice, 'repair' | 'write'> {
  const forms = formsOf(schema, [...path, 0], found).map((form) => `[${form}]`);
  if (forms.some((form) => form.includes(found))) return { repair: ({ rules }) => rules['wrong-value'].forms(forms) };
  if (forms.length > 0) return { repair: ({ rules }) => rules['wrong-value'].list.items };
  const choices = fieldChoices(schema, path);
  return choices.length === 0 || choices.includes(found)
    ? written(`[${found}]`)
    : { repair: ({ rules }) => rules['wrong-value'].list.choices(choices.join(', ')) };
}

function written(write: string): Required<Pick<ValueAdvice, 'repair' | 'write'>> {
  return { repair: ({ phrases }) => phrases.write(write), write };
}

function writeForms(schema: Schema, path: FieldPath, found = ''): Sentence | undefined {
  const forms = formsOf(schema, path, found);
  return forms.length === 0 ? undefined : ({ rules }) => rules['wrong-value'].forms(forms);
}

/** What a translation writes for a list of its original: the id of each item, with its words. */
function writeKeyed(value: unknown): Sentence | undefined {
  const keyed = Array.isArray(value) ? itemKey(value[0])?.id : undefined;
  return keyed === undefined ? undefined : ({ rules }) => rules['wrong-value'].keyed(keyed);
}

/** The mappings that a field may hold, as they are written; a text that was found stands in the form that has one field, which comes first. */
function formsOf(schema: Schema, path: FieldPath, found: string): string[] {
  const text = /[,:[\]{}#]/.test(found) ? quoted(found) : found;
  return fieldForms(schema, path)
    .sort((a, b) => (found === '' ? 0 : a.length - b.length))
    .map((keys) => `{ ${keys.map((key) => `${key}: ${keys.length === 1 && text !== '' ? text : '…'}`).join(', ')} }`);
}

/** Words for now, as people write them at the end of a period. */
const now = /^(?:heden|nu|vandaag|lopend|loopt(?: nog)?|present|now|today|ongoing|heute|[-–—?.…]+)$/i;

function tellDate(found: string, path: FieldPath): ValueAdvice {
  const right = dateMeant(found.trim());
  const isWellFormed = /^\d{4}-\d{2}(?:-\d{2})?$/.test(found);
  const message: Sentence = ({ rules }) => rules['wrong-value'].date[isWellFormed ? 'absent' : 'message'](found);
  if (right !== undefined && right !== found && isDate(right)) return { message, ...written(right) };
  const isOpen = path.at(-1) === 'to' && now.test(found.trim());
  return { message, repair: ({ rules }) => rules['wrong-value'].date[isOpen ? 'open' : 'repair'] };
}

function tellLength({ wanted, found, limit = 0 }: ValueIssue, value: unknown, start: Sentence): Advice {
  const unit = Array.isArray(value) ? 'items' : 'characters';
  const now = Array.isArray(value) ? value.length : found.length;
  const isLong = wanted === 'shorter';
  return {
    message: (words) => words.rules['wrong-value'].length[isLong ? 'long' : 'short'](start(words), now, limit, unit),
    repair: isLong ? ({ rules }) => rules['wrong-value'].length.takeOut(now - limit, unit) : undefined,
  };
}

function tellForm(issue: ValueIssue, note: Sentence | undefined): ValueAdvice {
  const { path, found } = issue;
  const key = path.at(-1);
  if (key === 'URL') {
    return {
      message: ({ rules }) => rules['wrong-value'].address.message(found),
      ...(/^[\w-]+(?:\.[\w-]+)+(?:\/\S*)?$/.test(found)
        ? written(`https://${found}`)
        : { repair: ({ rules }) => rules['wrong-value'].address.repair }),
    };
  }
  if (key === 'DOI') {
    const bare = /10\.\S+\/\S+/.exec(found)?.[0];
    return {
      message: ({ rules }) => rules['wrong-value'].doi.message(found),
      ...(bare === undefined
        ? { repair: ({ rules }) => rules['wrong-value'].doi.repair('10.1080/14719037.2015.1088567') }
        : written(bare)),
    };
  }
  const name = fieldName(path);
  const message: Sentence = found === '' ? (words) => words.rules['wrong-value'].other(name(words)) : cannotBe(issue);
  return { message, repair: note };
}
