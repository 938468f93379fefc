import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { nameOf } from '../core/checks/finding.ts';
import { withdrawIds } from '../core/checks/permanent-ids.ts';
import { formerIdsOf } from '../core/checks/references.ts';
import { suggestWord } from '../core/checks/suggestions/nearest.ts';
import { idListName } from '../core/graph/document.ts';
import type { Range } from '../core/diagnostics/diagnostic.ts';
import type { Locale } from '../core/model/locale.ts';
import { fieldReferences } from '../core/model/references.ts';
import { readLibrary, type ReadingRules, type ReadLibrary } from '../reader/library.ts';
import { chosenLanguage, Refusal, type ExitCode, type Surroundings } from './command.ts';
import { contentRoot, readContent, writeContent } from './content.ts';

const help = {
  nl: `npm run withdraw <naam> -- --reason "<waarom>"

Haalt een casus, bron, mens of iets anders van de site. Op het adres blijft staan dat en wanneer het is ingetrokken, en waarom;
van een mens alleen dat en wanneer. Daarna staat hier wat er nog naar verwijst.`,
  en: `npm run withdraw <id> -- --reason "<why>"

Takes a case, source, person or anything else off the site. Its address goes on saying that and when it was withdrawn, and why;
of a person only that and when. Then it tells what still refers to it.`,
};

/** `npm run withdraw <id> -- --reason …`: removes the files of an entry, marks its id as withdrawn on a day (YYYY-MM-DD), and tells what names it still. */
export async function withdraw(
  { args, folder, print }: Surroundings,
  locale: Locale,
  rules: ReadingRules,
  today: string,
): Promise<ExitCode> {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: { lang: { type: 'string' }, help: { type: 'boolean' }, reason: { type: 'string' } },
  });
  const language = chosenLanguage(values.lang, locale);
  const say = (nl: string, en: string) => (language === 'nl' ? nl : en);
  if (values.help === true) {
    print(help[language]);
    return 0;
  }
  const [id, ...rest] = positionals;
  const reason = values.reason?.replace(/\s+/g, ' ').trim() ?? '';
  if (id === undefined || rest.length > 0 || reason === '') {
    throw new Refusal(
      say(
        'Noem een naam en een reden, zoals: npm run withdraw mijn-casus -- --reason "op verzoek"',
        'Name an id and a reason, such as: npm run withdraw my-case -- --reason "on request"',
      ),
    );
  }
  const library = readLibrary(await readContent(folder, language), contentRoot, rules);
  const originals = library.documents.filter(({ translation }) => !translation);
  const original = originals.find((one) => one.id === id);
  if (original === undefined) {
    const near = suggestWord(
      id,
      originals.map((one) => one.id),
    )[language];
    throw new Refusal(say(`"${id}" is er niet. ${near}`, `There is no "${id}". ${near}`));
  }
  const { kind } = original;
  const ids = [id, ...formerIdsOf(original)];
  const withdrawal = { date: today, ...(kind === 'person' ? {} : { reason }) };
  await writeContent(folder, contentRoot + idListName, withdrawIds(library.idList, kind, ids, withdrawal));
  const files = library.documents.filter((one) => one.kind === kind && one.id === id).map(({ path }) => path);
  for (const path of files) await rm(join(folder, path));
  const named = naming(library, ids, files);
  print(
    [
      ...files.map((path) => say(`Weg: ${path}`, `Removed: ${path}`)),
      say(
        `${contentRoot}${idListName}: ${kind}/${id} is ingetrokken.`,
        `${contentRoot}${idListName}: ${kind}/${id} is withdrawn.`,
      ),
      named.length === 0
        ? say('Niets verwijst er nog naar.', 'Nothing refers to it any more.')
        : say('Hier staat de naam nog:', 'It is still named here:'),
      ...named.map((range) => `  ${nameOf(range)}`),
    ].join('\n'),
  );
  return 0;
}

/** Where the texts and fields of other files name one of these ids, in the order of the files. */
function naming({ documents, schemas }: ReadLibrary, ids: readonly string[], gone: readonly string[]): Range[] {
  return documents
    .filter(({ path }) => !gone.includes(path))
    .flatMap(({ kind, translation, raw, mentions, locate }) => [
      ...(translation ? [] : fieldReferences(schemas.original[kind], raw))
        .filter(({ id }) => ids.includes(id))
        .map(({ path }) => locate(path, 'value')),
      ...mentions.filter(({ to }) => ids.includes(to)).map(({ range }) => range),
    ]);
}
