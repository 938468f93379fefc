import { globSync, readFileSync } from 'node:fs';
import { expect } from 'vitest';
import type { Answer } from '../../src/browser/authoring/engine.ts';
import { root } from '../../src/cli/root.ts';
import { tellProblems } from '../../src/core/authoring/told-problem.ts';
import { en } from '../../src/languages/en/index.ts';
import { readCheckedLibrary } from '../../src/reader/checked-library.ts';
import { readFiles } from '../../src/reader/disk.ts';
import { rulesOf } from '../../src/reader/library.ts';
import { atlas } from '../fixtures/atlas/site.config.ts';
import { original, pages, site } from '../pages/site.ts';
import { test } from './test.ts';

const folder = 'src/content/';
const fixture = 'tests/fixtures/atlas/content/';
const files = (await readFiles(root, fixture)).map((file) => ({ ...file, path: file.path.replace(fixture, folder) }));
const story = 'cases/night-without-oil.mdx';
const textOf = (path: string) => files.find((file) => file.path === folder + path)?.text ?? '';
const changed = (path: string, from: string | RegExp, to: string) => ({ path, text: textOf(path).replace(from, to) });

/** Where the pages that print a whole text have it. */
const folders: Readonly<Record<string, string>> = { case: 'cases', concept: 'concepts', lens: 'lenses', tool: 'tools' };

const faults = [
  { path: 'cases/new.mdx', text: '---\ntitle: New\nstatus: draft\n---\n\nIt shone. [@nobody]\n' },
  { path: 'sources/new-log.yaml', text: 'title: The log\ngrade: D\n' },
  changed(story, 'status: published', 'status: publishd'),
  changed(story, '[@brannock', '[@branock'),
  changed(story, '</Passage>', ''),
  changed(story, '## ', '{ from: 2009 }\n\n## '),
  changed('concepts/relief.mdx', /group: .*/, 'group: nowhere'),
  changed('cases/night-without-oil.nl.mdx', /title: .*/, 'titel: De nacht'),
];

test('the engine tells under the policy of a page what the command line tells, and prints what the page has', async ({
  page,
}) => {
  const [worker = ''] = globSync('_astro/worker-*.js', { cwd: site.folder });
  await page.goto(`${site.base}contribute/checks/`);
  const answers = await page.evaluate(
    async ({ address, context, orders }) => {
      const thread = new Worker(address, { type: 'module', name: new URL(context, location.href).href });
      const hear = () =>
        new Promise<Answer>((resolve, reject) => {
          thread.onmessage = ({ data }: MessageEvent<Answer>) => {
            resolve(data);
          };
          thread.onerror = ({ message }) => {
            reject(new Error(message));
          };
        });
      const first = await hear();
      if (first.type !== 'ready') throw new Error(JSON.stringify(first));
      const told = [];
      for (const texts of orders) {
        const answer = hear();
        thread.postMessage({ files: new Map(texts), pictures: [] });
        const said = await answer;
        if (said.type !== 'verdict') throw new Error(JSON.stringify(said));
        told.push({ problems: said.verdict.problems, previews: [...said.verdict.previews] });
      }
      return told;
    },
    {
      address: `${site.base}${worker}`,
      context: `${site.base}contribute/context.json`,
      orders: [
        ...faults.map(({ path, text }) => [[folder + path, text] as const]),
        files.filter(({ path }) => path.endsWith('.mdx')).map(({ path, text }) => [path, text] as const),
      ],
    },
  );

  const expected = faults.map(({ path, text }) => {
    const own = { path: folder + path, text };
    const { read, report } = readCheckedLibrary(
      [...files.filter((file) => file.path !== own.path), own],
      folder,
      rulesOf(atlas, new Date()),
    );
    const found = report.diagnostics.filter(({ range }) => range.path === own.path);
    return tellProblems(found, read.documents, en, `${site.base}contribute/checks/`);
  });
  expect(expected.every((told) => told.length > 0)).toBe(true);
  expect(answers.slice(0, faults.length).map(({ problems }) => problems)).toEqual(expected);

  // Besides, a page has places where words may be broken, marks for search, and pictures in several widths.
  const plain = (text: string) =>
    text.replace(/<img [^>]*?(alt="[^"]*")[^>]*>/g, '<img $1>').replace(/\u00AD| data-search-ignore(?:="")?/g, '');
  const previews = new Map(answers.at(-1)?.previews);
  const compared = pages.flatMap(({ kind, id, locale, file }) => {
    const ending = locale === original ? '.mdx' : `.${locale}.mdx`;
    const preview = previews.get(`${folder}${folders[kind] ?? ''}/${id ?? ''}${ending}`);
    return preview === undefined ? [] : [{ file, preview: plain(preview) }];
  });
  expect(compared.length).toBeGreaterThan(previews.size / 2);
  expect(
    compared
      .filter(({ file, preview }) => !plain(readFileSync(file, 'utf8')).includes(preview))
      .map(({ file }) => file),
  ).toEqual([]);
});
