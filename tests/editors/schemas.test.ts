import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import * as z from 'zod/mini';
import { writeEditorSchemas } from '../../src/cli/editor-schemas.ts';
import { makeDraft } from '../../src/cli/drafting.ts';
import { root } from '../../src/cli/root.ts';
import { nl } from '../../src/languages/nl/index.ts';
import { audience, projectWith, rules, run } from '../cli/command-run.ts';
import { startServer } from './language-server.ts';

const readJson = (path: string): unknown => JSON.parse(readFileSync(join(root, path), 'utf8'));
const settings = z.record(z.string(), z.unknown()).parse(readJson('.vscode/settings.json'));
const servers = {
  yaml: { program: 'yaml-language-server/bin/yaml-language-server', options: {} },
  mdx: {
    program: '@astrojs/language-server/bin/nodeServer.js',
    options: {
      typescript: { tsdk: join(root, 'node_modules/typescript/lib') },
      contentIntellisense: settings['astro.content-intellisense'],
    },
  },
};

async function project() {
  const translation = '---\nterm: joint learning\n---\n';
  const folder = await projectWith({ 'concepts/kennis-delen.en.mdx': translation });
  const made = async (kind: string, id: string) =>
    run((surroundings, told) => makeDraft(surroundings, told, rules, () => ''), folder, [kind, id]);
  for (const kind of ['case', 'concept', 'source']) await made(kind, `nieuw-${kind}`);
  await writeEditorSchemas(folder, rules, audience.words);
  const read = (path: string) => readFileSync(join(folder, path), 'utf8');
  const open = (language: keyof typeof servers) =>
    startServer(servers[language].program, folder, settings, servers[language].options);
  return { folder, read, open };
}

test('VS Code finds nothing wrong in a new record, names its choices, and finds a value that cannot be', async () => {
  const { read, open } = await project();
  const path = 'src/content/sources/nieuw-source.yaml';
  const server = await open('yaml');
  expect(await server.problems(path, read(path))).toEqual([]);
  const wrong = 'type: report\ntitel: Samen\ngrade: D\nwhy:\n  nl: Zo.\n';
  expect(await server.problems('src/content/sources/fout.yaml', wrong)).toMatchInlineSnapshot(`
    [
      "1: Missing property "title".",
      "3: Value is not accepted. Valid values: "A", "B", "C".",
      "2: Property titel is not allowed.",
    ]
  `);
  expect(await server.offers(path, 'grade: |\n')).toMatchInlineSnapshot(`
    [
      {
        "label": "A",
        "told": "officieel, uit de eerste hand of wetenschappelijk getoetst",
      },
      {
        "label": "B",
        "told": "zonder eigen aandeel, of alleen wat te controleren is",
      },
      {
        "label": "C",
        "told": "over eigen werk, eenzijdig of uit de tweede hand",
      },
    ]
  `);
  expect((await server.offers(path, '|\n')).find(({ label }) => label === 'grade')?.told).toBe(
    nl.pages.kinds.source.fields.grade.help,
  );
});

test('VS Code completes the front matter of drafts and translations, and leaves what is not written yet alone', async () => {
  const { read, open } = await project();
  const server = await open('mdx');
  const story = 'src/content/cases/nieuw-case.mdx';
  const concept = 'src/content/concepts/nieuw-concept.mdx';
  const translation = 'src/content/concepts/kennis-delen.en.mdx';
  expect(await server.problems(story, read(story))).toEqual([]);
  expect(await server.problems(concept, read(concept))).toEqual([]);
  expect(await server.problems(story, '---\nstatus: published\ntitle: Samen\nscale: dorp\n---\n'))
    .toMatchInlineSnapshot(`
    [
      "1: Missing property "questions".",
      "1: Missing property "unknown".",
      "1: Missing property "friction".",
      "1: Missing property "worked".",
      "1: Missing property "timeline".",
      "1: Missing property "parties".",
      "1: Missing property "period".",
      "1: Missing property "place".",
      "1: Missing property "sector".",
      "1: Missing property "form".",
      "1: Missing property "summary".",
      "4: Value is not accepted. Valid values: "regio", "buurt".",
    ]
  `);
  expect(await server.problems(translation, '---\nterm: joint learning\ngroup: functies\n---\n'))
    .toMatchInlineSnapshot(`
    [
      "3: Property group is not allowed.",
      "1: Missing property "definition".",
    ]
  `);
  expect(await server.offers(story, '---\nparties:\n  - organisation: |\n---\n')).toMatchInlineSnapshot(`
    [
      {
        "label": "gemeente-zuidum",
        "told": "Gemeente Zuidum",
      },
    ]
  `);
  expect((await server.offers(translation, '---\n|\n---\n')).map(({ label }) => label)).toContain('definition');
});
