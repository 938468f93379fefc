import { fileURLToPath } from 'node:url';
import { choicesOf, type AuthoringContext } from '../../src/core/authoring/context.ts';
import { knownFile } from '../../src/core/authoring/known-file.ts';
import { buildGraph } from '../../src/core/graph/graph.ts';
import { byKind, type Kind } from '../../src/core/model/kind.ts';
import { readCheckedLibrary } from '../../src/reader/checked-library.ts';
import { rulesOf } from '../../src/reader/library.ts';
import { readFiles } from '../../src/reader/disk.ts';
import { atlas } from '../fixtures/atlas/site.config.ts';

export const root = 'tests/fixtures/atlas/content/';
export const now = new Date('2026-11-27');
const { languages, vocabulary, site, repository, reviewedFor } = atlas;
export const rules = rulesOf(atlas, now);

/** The files of the made-up atlas, and what is known of them. */
export const files = await readFiles(fileURLToPath(new URL('../../', import.meta.url)), root);
export const whole = readCheckedLibrary(files, root, rules);

const { documents, entries, schemas, pictures, idList } = whole.read;

/** What a build tells those who write in English. */
export const context: AuthoringContext = {
  language: 'en',
  atlas: { languages, vocabulary, site, repository, reviewedFor },
  root,
  choices: choicesOf(buildGraph(entries, languages), 'en', (id, lang) => `${id} in ${lang}`),
  files: documents.map((document) => knownFile(document, schemas)),
  ...(idList !== undefined && { idList: idList.text }),
  pictures,
  pages: Object.fromEntries(
    languages.map((lang) => {
      const entriesIn = byKind<Record<Kind, string>>((kind) => `/${lang}/${kind}/`);
      return [lang, { entries: entriesIn, manual: '/manual/', grades: '/grades/', reading: '/reading/' }];
    }),
  ),
  bundles: '/',
};
