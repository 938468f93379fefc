import { idMeant } from '../body/slug.ts';
import type { Sentence } from '../diagnostics/diagnostic.ts';
import type { IssueOf } from '../diagnostics/issue.ts';
import { isDate } from '../model/fields.ts';
import type { Kind } from '../model/kind.ts';
import { isRecord, type FieldPath } from '../model/references.ts';
import { atStart, fieldChoices, fieldForms, fieldName, fieldNote } from './fields.ts';
import { dateMeant } from './date-words.ts';
import type { Advice } from './rule.ts';
import { suggestWord } from './suggestions/nearest.ts';

type ValueIssue = IssueOf<'value'>;
type Schema = Parameters<typeof fieldChoices>[0];

/** What is wrong with a value, in words: what stands there, what should, and where possible what to write. */
export function tellValue(issue: ValueIssue, value: unknown, kind: Kind, schema: Schema): Advice {
  const { path, found, allowed } = issue;
  const start = atStart(fieldName(path));
  switch (issue.wanted) {
    case 'choice':
      return {
        message: found === '' ? (words) => words.rules['wrong-value'].oneWord(start(words)) : cannotBe(issue),
        repair: suggestWord(found, allowed),
      };
    case 'date':
      return tellDate(found);
    case 'shorter':
    case 'longer':
      return tellLength(issue, value, start);
    case 'list':
      return {
        message: (words) => words.rules['wrong-value'].list.message(start(words)),
        repair:
          found === '' || fieldForms(schema, [...path, 0]).length > 0
            ? ({ rules }) => rules['wrong-value'].list.items
            : writeList(found, fieldChoices(schema, path)),
      };
    case 'mapping':
      return {
        message: (words) => words.rules['wrong-value'].fields(start(words)),
        repair: writeForms(schema, path),
      };
    case 'text':
      return {
        message: (words) => words.rules['wrong-value'].text.message(start(words)),
        repair: ({ rules }) => {
          const { repair, quote } = rules['wrong-value'].text;
          return found === '' ? repair : quote(found);
        },
      };
    case 'number':
      return { message: (words) => words.rules['wrong-value'].number(start(words)) };
    case 'id':
      return {
        message: ({ rules }) => rules['wrong-value'].id.message(found),
        repair: ({ rules }) => rules['wrong-value'].id.repair(idMeant(found)),
      };
    case 'party': {
      const both = isRecord(value) && value.organisation !== undefined;
      return {
        message: ({ rules }) => rules['wrong-value'].party[both ? 'both' : 'neither'],
        repair: ({ rules }) => rules['wrong-value'].party.repair,
      };
    }
    case 'form':
      return tellForm(issue, writeForms(schema, path) ?? fieldNote(kind, path));
  }
}

function cannotBe({ found, path }: ValueIssue): Sentence {
  const name = fieldName(path);
  return (words) => words.rules['wrong-value'].choice(found, name(words));
}

function writeList(found: string, choices: readonly string[]): Sentence {
  return choices.length === 0 || choices.includes(found)
    ? ({ phrases }) => phrases.write(`[${found}]`)
    : ({ rules }) => rules['wrong-value'].list.choices(choices.join(', '));
}

function writeForms(schema: Schema, path: FieldPath): Sentence | undefined {
  const forms = fieldForms(schema, path).map((keys) => `{ ${keys.map((key) => `${key}: …`).join(', ')} }`);
  return forms.length === 0 ? undefined : ({ rules }) => rules['wrong-value'].forms(forms);
}

function tellDate(found: string): Advice {
  const right = dateMeant(found.trim());
  const isWellFormed = /^\d{4}-\d{2}(?:-\d{2})?$/.test(found);
  return {
    message: ({ rules }) => rules['wrong-value'].date[isWellFormed ? 'absent' : 'message'](found),
    repair:
      right !== undefined && right !== found && isDate(right)
        ? ({ phrases }) => phrases.write(right)
        : ({ rules }) => rules['wrong-value'].date.repair,
  };
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

function tellForm(issue: ValueIssue, note: Sentence | undefined): Advice {
  const { path, found } = issue;
  const key = path.at(-1);
  if (key === 'URL') {
    return {
      message: ({ rules }) => rules['wrong-value'].address.message(found),
      repair: /^[\w-]+(?:\.[\w-]+)+(?:\/\S*)?$/.test(found)
        ? ({ phrases }) => phrases.write(`https://${found}`)
        : ({ rules }) => rules['wrong-value'].address.repair,
    };
  }
  if (key === 'DOI') {
    const bare = /10\.\S+\/\S+/.exec(found)?.[0];
    return {
      message: ({ rules }) => rules['wrong-value'].doi.message(found),
      repair:
        bare === undefined
          ? ({ rules }) => rules['wrong-value'].doi.repair('10.1080/14719037.2015.1088567')
          : ({ phrases }) => phrases.write(bare),
    };
  }
  const name = fieldName(path);
  const message: Sentence = found === '' ? (words) => words.rules['wrong-value'].other(name(words)) : cannotBe(issue);
  return { message, repair: note };
}
