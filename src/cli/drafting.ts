import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { idForm } from '../core/checks/id-words.ts';
import { idMeant } from '../core/body/slug.ts';
import { formerIdsOf } from '../core/checks/references.ts';
import { suggestWord } from '../core/checks/suggestions/nearest.ts';
import { isKebab } from '../core/model/fields.ts';
import { kindFacts, kinds, type Kind } from '../core/model/kind.ts';
import type { Locale } from '../core/model/locale.ts';
import { readLibrary, type ReadingRules } from '../reader/library.ts';
import { chosenLanguage, Refusal, type ExitCode, type Surroundings } from './command.ts';
import { contentRoot, readContent } from './content.ts';
import { draft } from './draft.ts';

const help = {
  nl: `npm run new <soort> <naam>

Maakt een nieuw bestand om in te vullen. Soort: ${kinds.join(', ')}.
De naam blijft voor altijd: kleine letters, cijfers en streepjes, in het Nederlands.`,
  en: `npm run new <kind> <id>

Makes a new file to fill in. Kind: ${kinds.join(', ')}.
The id is permanent: lower-case letters, figures and hyphens, in Dutch.`,
};

/** `npm run new <kind> <id>`: writes a new entry to fill in, and never over an existing one. */
export async function makeDraft(surroundings: Surroundings, locale: Locale, rules: ReadingRules): Promise<ExitCode> {
  const { values, positionals } = parseArgs({
    args: [...surroundings.args],
    allowPositionals: true,
    options: { lang: { type: 'string' }, help: { type: 'boolean' } },
  });
  const language = chosenLanguage(values.lang, locale);
  if (values.help === true) {
    surroundings.print(help[language]);
    return 0;
  }
  const [asked, id, ...rest] = positionals;
  if (asked === undefined || id === undefined || rest.length > 0) {
    const list = kinds.join(', ');
    throw refusal(
      language,
      `Noem een soort (${list}) en een naam, zoals: npm run new case mijn-casus`,
      `Name a kind (${list}) and an id, such as: npm run new case my-case`,
    );
  }
  const kind = kinds.find((one) => one === asked);
  if (kind === undefined) {
    const near = suggestWord(asked, kinds)[language];
    throw refusal(language, `Een soort "${asked}" is er niet. ${near}`, `There is no kind "${asked}". ${near}`);
  }
  if (!isKebab(id)) {
    const write = `npm run new ${kind} ${idMeant(id)}`;
    throw refusal(
      language,
      `"${id}" kan geen naam zijn: ${idForm(id).nl}. Typ: ${write}`,
      `"${id}" cannot be an id: ${idForm(id).en}. Type: ${write}`,
    );
  }
  const { documents } = readLibrary(await readContent(surroundings.folder, language), contentRoot, rules);
  const taken = documents.find((one) => !one.translation && (one.id === id || formerIdsOf(one).includes(id)));
  if (taken !== undefined) throw inUse(id, taken.path, language);

  const { folder, ending } = kindFacts[kind];
  const path = `${contentRoot}${folder}/${id}${ending}`;
  const file = join(surroundings.folder, path);
  await mkdir(dirname(file), { recursive: true });
  try {
    await writeFile(file, draft(kind, id, rules.vocabulary), { flag: 'wx' });
  } catch (cause) {
    if (cause instanceof Error && 'code' in cause && cause.code === 'EEXIST') throw inUse(id, path, language);
    throw cause;
  }
  surroundings.print(nextSteps(kind, id, path, language));
  return 0;
}

function refusal(locale: Locale, nl: string, en: string): Refusal {
  return new Refusal(locale === 'nl' ? nl : en);
}

function inUse(id: string, path: string, locale: Locale): Refusal {
  return refusal(locale, `De naam "${id}" is al in gebruik: ${path}`, `The id "${id}" is in use already: ${path}`);
}

function nextSteps(kind: Kind, id: string, path: string, locale: Locale): string {
  const named = kind === 'source' ? `[@${id}]` : `[[${id}]]`;
  return locale === 'nl'
    ? `Gemaakt: ${path}

Wat nu:
  1. Open het bestand en vul het in; achter elke # staat wat er hoort.
  2. Kijk wat er nog moet: npm run check
  3. Verwijs er vanuit andere teksten naar met ${named}
  4. Bekijk het resultaat: npm run dev`
    : `Made: ${path}

What next:
  1. Open the file and fill it in; after each # stands what belongs there.
  2. See what is still to be done: npm run check
  3. Refer to it from other texts with ${named}
  4. Look at the result: npm run dev`;
}
