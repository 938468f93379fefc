import { idMeant } from '../body/slug.ts';
import type { SchemaIssue } from '../graph/document.ts';
import { isDate } from '../model/fields.ts';
import type { Text } from '../model/locale.ts';
import { isRecord, type FieldPath } from '../model/references.ts';
import { atStart, fieldChoices, fieldForms, fieldName, fieldNote } from './fields.ts';
import { dateMeant } from './date-words.ts';
import type { Telling } from './finding.ts';
import { suggestWord } from './suggestions/nearest.ts';

/** What is wrong with a value, in words: what stands there, what should, and where possible what to write. */
export function tellValue(issue: SchemaIssue, value: unknown, schema: Parameters<typeof fieldNote>[0]): Telling {
  const { path, found, allowed } = issue;
  const name = fieldName(path);
  const start = atStart(name);
  switch (issue.wanted) {
    case 'choice':
      return {
        message:
          found === ''
            ? oneWord(start)
            : { nl: `"${found}" kan niet bij ${name.nl}.`, en: `"${found}" cannot be ${name.en}.` },
        repair: suggestWord(found, allowed),
      };
    case 'date':
      return tellDate(found);
    case 'shorter':
    case 'longer':
      return tellLength(issue, value, start);
    case 'list':
      return {
        message: { nl: `${start.nl} moet een lijst zijn.`, en: `${start.en} must be a list.` },
        repair:
          found === '' || fieldForms(schema, [...path, 0]).length > 0
            ? {
                nl: 'Begin elk punt op een eigen regel met een streepje en een spatie.',
                en: 'Begin each item on a line of its own with a hyphen and a space.',
              }
            : writeList(found, fieldChoices(schema, path)),
      };
    case 'mapping': {
      const write = writeForms(schema, path);
      return {
        message: {
          nl: `${start.nl} moet bestaan uit velden, elk met een naam.`,
          en: `${start.en} must consist of fields, each with a name.`,
        },
        ...(write === undefined ? {} : { repair: write }),
      };
    }
    case 'text':
      return {
        message: { nl: `${start.nl} moet een tekst zijn.`, en: `${start.en} must be a text.` },
        repair:
          found === ''
            ? { nl: 'Zet hier één tekst, geen lijst en geen velden.', en: 'Put one text here, no list and no fields.' }
            : { nl: `Zet het tussen aanhalingstekens: "${found}"`, en: `Put it in quotes: "${found}"` },
      };
    case 'number':
      return { message: { nl: `${start.nl} moet een getal zijn.`, en: `${start.en} must be a number.` } };
    case 'id':
      return {
        message: { nl: `"${found}" kan geen naam zijn.`, en: `"${found}" cannot be an id.` },
        repair: {
          nl: `Namen bestaan uit kleine letters, cijfers en streepjes, hoogstens 80. Schrijf: ${idMeant(found)}`,
          en: `Ids consist of lower-case letters, figures and hyphens, 80 at most. Write: ${idMeant(found)}`,
        },
      };
    case 'party':
      return tellParty(value);
    case 'form':
      return tellForm(issue, name, writeForms(schema, path) ?? fieldNote(schema, path));
  }
}

function oneWord(start: Text): Text {
  return { nl: `${start.nl} moet één woord zijn.`, en: `${start.en} must be one word.` };
}

function writeList(found: string, choices: readonly string[]): Text {
  if (choices.length === 0 || choices.includes(found)) return { nl: `Schrijf: [${found}]`, en: `Write: [${found}]` };
  const list = choices.join(', ');
  return {
    nl: `Schrijf een of meer hiervan tussen [ en ]: ${list}.`,
    en: `Write one or more of these between [ and ]: ${list}.`,
  };
}

function writeForms(schema: Parameters<typeof fieldNote>[0], path: FieldPath): Text | undefined {
  const forms = fieldForms(schema, path).map((keys) => `{ ${keys.map((key) => `${key}: …`).join(', ')} }`);
  return forms.length === 0 ? undefined : { nl: `Schrijf: ${forms.join(' of ')}`, en: `Write: ${forms.join(' or ')}` };
}

function tellDate(found: string): Telling {
  const right = dateMeant(found.trim());
  const writes = /^\d{4}-\d{2}(?:-\d{2})?$/.test(found);
  const message = writes
    ? { nl: `De datum ${found} bestaat niet.`, en: `The date ${found} does not exist.` }
    : { nl: `"${found}" is geen datum zoals wij die schrijven.`, en: `"${found}" is not a date as we write it.` };
  if (right !== undefined && right !== found && isDate(right))
    return { message, repair: { nl: `Schrijf: ${right}`, en: `Write: ${right}` } };
  return {
    message,
    repair: {
      nl: 'Schrijf een jaar (2022), een maand (2022-03) of een dag (2022-03-10), zo precies als de bron is.',
      en: 'Write a year (2022), a month (2022-03) or a day (2022-03-10), as precise as the source is.',
    },
  };
}

function tellLength({ wanted, found, limit = 0 }: SchemaIssue, value: unknown, start: Text): Telling {
  const isList = Array.isArray(value);
  const now = isList ? value.length : found.length;
  const [nl, en] = isList ? [now === 1 ? 'punt' : 'punten', now === 1 ? 'item' : 'items'] : ['tekens', 'characters'];
  if (wanted === 'shorter') {
    return {
      message: {
        nl: `${start.nl} is te lang: nu ${now} ${nl}, en het mogen er ${limit} zijn.`,
        en: `${start.en} is too long: ${now} ${en} now, and ${limit} at most.`,
      },
      repair: { nl: `Haal er ${now - limit} ${nl} uit.`, en: `Take out ${now - limit} ${en}.` },
    };
  }
  return {
    message: {
      nl: `${start.nl} is te kort: nu ${now} ${nl}, en het moeten er minstens ${limit} zijn.`,
      en: `${start.en} is too short: ${now} ${en} now, and ${limit} at least.`,
    },
  };
}

function tellParty(value: unknown): Telling {
  const both = isRecord(value) && value.organisation !== undefined;
  const repair = {
    nl: 'Noem de organisatie (organisation) als de bron haar bij naam noemt, en anders de soort (kind).',
    en: 'Give the organisation if the source names it, and otherwise the kind.',
  };
  return both
    ? {
        message: {
          nl: 'Deze partij heeft een organisatie én een soort.',
          en: 'This party has both an organisation and a kind.',
        },
        repair,
      }
    : {
        message: {
          nl: 'Deze partij heeft geen organisatie en geen soort.',
          en: 'This party has neither an organisation nor a kind.',
        },
        repair,
      };
}

function tellForm({ path, found }: SchemaIssue, name: Text, note: Text | undefined): Telling {
  const key = path.at(-1);
  if (key === 'URL') {
    return {
      message: { nl: `"${found}" is geen volledig adres.`, en: `"${found}" is not a whole address.` },
      repair: /^[\w-]+(?:\.[\w-]+)+(?:\/\S*)?$/.test(found)
        ? { nl: `Schrijf: https://${found}`, en: `Write: https://${found}` }
        : {
            nl: 'Een adres begint met https:// en de naam van een site, en heeft geen spaties. Kopieer het uit de adresbalk van uw browser.',
            en: 'An address begins with https:// and the name of a site, and has no spaces. Copy it from the address bar of your browser.',
          },
    };
  }
  if (key === 'DOI') {
    const bare = /10\.\S+\/\S+/.exec(found)?.[0];
    const write = bare ?? '10.1080/14719037.2015.1088567';
    return {
      message: { nl: `"${found}" is geen DOI.`, en: `"${found}" is not a DOI.` },
      repair:
        bare === undefined
          ? { nl: `Een DOI ziet er zo uit: ${write}`, en: `A DOI looks like this: ${write}` }
          : { nl: `Schrijf: ${write}`, en: `Write: ${write}` },
    };
  }
  const message =
    found === ''
      ? { nl: `Wat bij ${name.nl} staat, kan daar niet.`, en: `What stands at ${name.en} cannot stand there.` }
      : { nl: `"${found}" kan niet bij ${name.nl}.`, en: `"${found}" cannot be ${name.en}.` };
  return note === undefined ? { message } : { message, repair: note };
}
