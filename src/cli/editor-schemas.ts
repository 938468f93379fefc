import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { nameIn } from '../core/checks/fields.ts';
import { editorSchema, type Offered } from '../core/authoring/editor-schema.ts';
import { isWritten, kinds } from '../core/model/kind.ts';
import type { Catalogue } from '../languages/language.ts';
import { readLibrary, type ReadingRules } from '../reader/library.ts';
import { contentRoot, readContent } from './content.ts';

/** Where Astro's extension for editors looks for schemas of front matter, and `.vscode/settings.json` for those of records. */
const schemaFolder = '.astro/collections';

/**
 * Writes what editors know of the content below the folder of the project: a schema for each kind and for its translations, and of which kind each text
 * is, drafts included. Astro's own list of texts has neither drafts nor translations.
 */
export async function writeEditorSchemas(folder: string, rules: ReadingRules, words: Catalogue): Promise<void> {
  const { documents, schemas } = readLibrary(await readContent(folder, words), contentRoot, rules);
  const entries = documents.flatMap(({ kind, id, raw, translation }) =>
    translation ? [] : [{ kind, id, name: nameIn(raw) ?? id }],
  );
  const offered: Offered = { entries, vocabulary: rules.vocabulary, language: rules.languages[0] };
  const named = kinds.flatMap((kind) => {
    const { fields } = words.pages.kinds[kind];
    const own = { name: `front-${kind}`, schema: editorSchema(schemas.original[kind], fields, offered) };
    if (!isWritten(kind)) return [own];
    return [
      own,
      { name: `front-${kind}-translation`, schema: editorSchema(schemas.translation[kind], fields, offered) },
    ];
  });
  const texts = documents
    .filter(({ kind }) => isWritten(kind))
    .map(({ kind, path, translation }): [string, string] => [
      addressOf(join(folder, path)),
      `front-${kind}${translation ? '-translation' : ''}`,
    ]);
  const list = {
    collections: named.map(({ name }) => ({ hasSchema: true, name })),
    entries: Object.fromEntries(texts),
  };
  await mkdir(join(folder, schemaFolder), { recursive: true });
  const write = (file: string, value: unknown) => writeFile(join(folder, schemaFolder, file), JSON.stringify(value));
  await Promise.all(named.map(({ name, schema }) => write(`${name}.schema.json`, schema)));
  await write('collections.json', list);
}

/** A file as Astro's extension asks for it. */
const addressOf = (file: string) => decodeURIComponent(pathToFileURL(file).href).toLowerCase();
