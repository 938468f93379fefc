import { existsSync, globSync, readdirSync, readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { describe, expect, test } from 'vitest';
import * as z from 'zod/mini';
import { broken, importsOf } from './architecture/imports.ts';
import { owned } from '../src/cli/owned.ts';
import { rules } from './architecture/rules.ts';

const names = z.record(z.string(), z.string());
const root = new URL('../', import.meta.url);
const inProject = (path: string) => new URL(path.split('/').map(encodeURIComponent).join('/'), root);
const read = (path: string) => readFileSync(inProject(path), 'utf8');

const files = readdirSync(inProject('src'), { recursive: true, encoding: 'utf8' })
  .map((path) => `src/${path.replaceAll('\\', '/')}`)
  .filter((path) => /(?<!\.d)\.(?:ts|mjs|astro)$/.test(path))
  .map((path) => ({ path, text: read(path) }))
  .sort((a, b) => (a.path < b.path ? -1 : 1));

/** The lines of files that a pattern is found on, as `file:line  text`. */
function linesWith(pattern: RegExp, within: readonly { readonly path: string; readonly text: string }[]): string[] {
  return within.flatMap(({ path, text }) =>
    text
      .split('\n')
      .flatMap((line, at) =>
        pattern.test(line) && !/^\s*(?:\/\/|\/?\*)/.test(line) ? [`${path}:${at + 1}  ${line.trim()}`] : [],
      ),
  );
}

describe('what may import what', () => {
  test('every file below src keeps to the table', () => {
    expect(files.length).toBeGreaterThan(100);
    expect(files.flatMap(({ path, text }) => broken(path, text)).join('\n')).toBe('');
  });

  test('every folder and file of the table exists', () => {
    const named = rules.flatMap(({ of, may }) => [of, ...may.filter((one) => one.startsWith('src/'))]);
    expect(named.filter((path) => !existsSync(inProject(path)))).toEqual([]);
  });

  test('every folder below src, but for content and guides, is in the table', () => {
    const folders = new Set(
      files.map(({ path }) =>
        path
          .split('/')
          .slice(0, path.startsWith('src/core/') ? 3 : 2)
          .join('/'),
      ),
    );
    const ruled = new Set(rules.map(({ of }) => of));
    expect([...folders].filter((folder) => !ruled.has(folder))).toEqual([]);
  });

  test('a breach is told with file, line, rule and reason', () => {
    const core =
      "import type { Kind } from '../model/kind.ts';\n\nimport {\n  readFile,\n} from 'node:fs/promises';\nexport { caseView } from '../views/case-view.ts';\n";
    const component =
      "---\nimport type { Check } from '../core/checks/check.ts';\nimport { checks } from '../core/checks/index.ts';\nimport { type A, b } from '../reader/x.ts';\n---\n<script>\n  await import('../browser/site-search.ts');\n</script>\n";
    const browser =
      "import { caseView, type CaseView } from '../core/views/case-view.ts';\nimport { type CaseRow, type Row } from '../core/views/list-view.ts';\n";
    expect(
      [
        ...broken('src/core/graph/x.ts', core),
        ...broken('src/components/X.astro', component),
        ...broken('src/browser/x.ts', browser),
        ...broken('src/tools/x.ts', "import 'a'"),
      ].join('\n'),
    ).toMatchInlineSnapshot(`
      "src/core/graph/x.ts:3 imports node:fs/promises. src/core/graph may import src/core/model, src/core/diagnostics, src/core/body: src/core is plain TypeScript that runs anywhere, and its parts build on each other in one order.
      src/core/graph/x.ts:6 imports src/core/views/case-view.ts. src/core/graph may import src/core/model, src/core/diagnostics, src/core/body: src/core is plain TypeScript that runs anywhere, and its parts build on each other in one order.
      src/components/X.astro:3 imports src/core/checks/index.ts. src/components may import src/core/model, src/core/body, src/core/graph, src/core/figures, src/core/views, src/core/search, src/core/printing, src/core/publishing, src/core/authoring/author-form.ts, src/site, src/styles, site.config.ts, and types of src/core, src/languages, astro: components print what views and src/site give them; they read no files and ask no collections.
      src/components/X.astro:4 imports src/reader/x.ts. src/components may import src/core/model, src/core/body, src/core/graph, src/core/figures, src/core/views, src/core/search, src/core/printing, src/core/publishing, src/core/authoring/author-form.ts, src/site, src/styles, site.config.ts, and types of src/core, src/languages, astro: components print what views and src/site give them; they read no files and ask no collections.
      src/components/X.astro:7 imports src/browser/site-search.ts. src/components may import src/core/model, src/core/body, src/core/graph, src/core/figures, src/core/views, src/core/search, src/core/printing, src/core/publishing, src/core/authoring/author-form.ts, src/site, src/styles, site.config.ts, and types of src/core, src/languages, astro: components print what views and src/site give them; they read no files and ask no collections.
      src/browser/x.ts:1 imports src/core/views/case-view.ts. src/browser may import src/core/search/ask.ts, src/core/search/groups.ts, src/core/search/index-record.ts, src/core/search/languages.ts, src/core/search/manifest.ts, src/core/search/page.ts, src/core/search/panel.ts, src/core/search/passage.ts, src/core/search/query.ts, src/core/search/ranking.ts, src/core/search/terms.ts, src/core/search/vocabulary.ts, src/core/search/written-word.ts, src/core/body/passage.ts, src/core/study, src/styles, and types of src: what readers download is small: helping a query, the stances there are, and nothing of the pages.
      src/tools/x.ts stands in no folder of the table."
    `);
  });

  test('imports are read in every way to write them', () => {
    const text =
      "import a, { b } from './a.ts';\nimport * as c from \"c\";\nimport './d.css';\nexport * from '../e.ts';\nimport type F from 'f';\nconst g = await import('./g.ts');\nexport const from = 'no';\n// import x from 'told in a comment'\n";
    expect(importsOf('src/x/y.ts', text)).toEqual([
      { to: 'src/x/a.ts', line: 1, typeOnly: false },
      { to: 'c', line: 2, typeOnly: false },
      { to: 'src/x/d.css', line: 3, typeOnly: false },
      { to: 'src/e.ts', line: 4, typeOnly: false },
      { to: 'f', line: 5, typeOnly: true },
      { to: 'src/x/g.ts', line: 6, typeOnly: false },
    ]);
  });
});

test('no test of the code reads the live content or knows what this atlas is', () => {
  const outside = /^tests\/(?:searches|setup\/real-site|full)/;
  const tests = readdirSync(inProject('tests'), { recursive: true, encoding: 'utf8' })
    .map((path) => `tests/${path.replaceAll('\\', '/')}`)
    .filter((path) => path.endsWith('.ts') && !outside.test(path) && path !== 'tests/architecture.test.ts')
    .map((path) => ({ path, text: read(path) }));
  const reading =
    /^import .*'(?:\.\.\/)+site\.config\.ts'|\bread\w*\(.*(?<!\.)\b(?:root|project), ['`]src\/(?:content|guides)\b|\.\.\/src\/content\//;
  expect(linesWith(reading, tests)).toEqual([]);
  expect(
    linesWith(reading, [
      { path: 'x', text: "import { atlas } from '../site.config.ts';\nreadFiles(root, 'src/content/')" },
    ]),
  ).toHaveLength(2);
});

test('src/core knows no clock and no chance: the same content gives the same site', () => {
  const impure =
    /\bDate\.now\b|\bnew Date\(\s*\)|\bDate\(\s*\)|\bMath\.random\b|\bperformance\.|\bcrypto\.|\bprocess\.|\bfetch\(|\bset(?:Timeout|Interval)\b/;
  expect(
    linesWith(
      impure,
      files.filter(({ path }) => path.startsWith('src/core/')),
    ),
  ).toEqual([]);
  expect(
    linesWith(impure, [{ path: 'x', text: 'a = new Date()\nb = Math.random()\nc = new Date(2020)\n// Date.now()' }]),
  ).toEqual(['x:1  a = new Date()', 'x:2  b = Math.random()']);
});

test('code names no language and leaves none to the machine: what is known of one stands in few places', () => {
  const knowing =
    /^src\/(?:languages|core\/search\/(?:languages|index-languages|dutch\/)|core\/checks\/example\.ts|core\/citations\/style\.ts)/;
  const named =
    /'(?:nl|en|de)(?:-[A-Z]{2})?'|\blang="[a-z]|\{ nl, en\b|\.toLocale\w*\(\)|\.localeCompare\([^(),]*\)|\bIntl\.\w+\(\)/;
  expect(
    linesWith(
      named,
      files.filter(({ path }) => !knowing.test(path)),
    ),
  ).toEqual([]);
  const broken =
    "if (lang === 'nl')\ndate('nl-NL')\n<p lang=\"en\">\n(nl, en) => ({ nl, en })\na.localeCompare(b)\na.localeCompare(b, lang)";
  expect(linesWith(named, [{ path: 'x', text: broken }])).toHaveLength(5);
});

test('only src/site/urls.ts makes addresses: nothing else knows the base or writes an address of ours', () => {
  const address = /\bBASE_URL\b|\b(?:href|src|action)=(?:\{\s*)?["'`]\/(?!\/)|\bimport\.meta\.env\.BASE\b/;
  expect(
    linesWith(
      address,
      files.filter(({ path }) => path !== 'src/site/urls.ts'),
    ),
  ).toEqual([]);
  expect(
    linesWith(address, [{ path: 'x', text: '<a href="/a/">\n<a href={`/b/${c}`}>\n<a href="//e.nl">\n<a href="#d">' }]),
  ).toHaveLength(2);
});

test('ids of the frame begin with _, which no id of an author and no heading does', () => {
  const framed = /\sid=(?:["'](?!_)|\{`(?!_|\$\{id\}))/;
  expect(
    linesWith(
      framed,
      files.filter(({ path }) => path.endsWith('.astro')),
    ),
  ).toEqual([]);
  expect(
    linesWith(framed, [
      { path: 'x', text: '<a id="lens">\n<a id="_lens">\n<a id={`lens-${n}`}>\n<a id={`_${n}`}>\n<a id={`${id}-x`}>' },
    ]),
  ).toHaveLength(2);
});

test('every path that README, CONTRIBUTING and docs name exists, or is one that an atlas may do without', () => {
  const { dependencies, devDependencies } = z.parse(
    z.object({ dependencies: names, devDependencies: names }),
    JSON.parse(read('package.json')),
  );
  const pages = ['README.md', 'CONTRIBUTING.md', ...globSync('docs/**/*.md', { cwd: root })];
  const elsewhere = [
    'dist',
    'node_modules',
    '.astro',
    '.cache',
    ...Object.keys({ ...dependencies, ...devDependencies }),
  ];
  const named = pages
    .map((page) => page.replaceAll('\\', '/'))
    .flatMap((page) =>
      [...read(page).matchAll(/`([^`\n]+)`|\]\(((?!\w+:|#)[^)\s]+)\)/g)].flatMap(([, code = '', link]) => {
        if (link !== undefined) return [{ page, path: posix.join(posix.dirname(page), link.replace(/#.*$/, '')) }];
        const isPath = /^(?:\.?[\w-]+|\.)(?:\/[^\s<>*…|]+)+\/?$/.test(code);
        return isPath && !elsewhere.includes(code.split('/', 1).join('')) ? [{ page, path: code }] : [];
      }),
    );
  // Beside a file that was named in full, others of its folder are named in short.
  const isOwned = (path: string) => owned.some((one) => `${path}/`.startsWith(`${one}/`));
  const exists = (path: string) =>
    isOwned(path) || existsSync(inProject(path)) || files.some((one) => one.path.endsWith(`/${path}`));
  expect(named.length).toBeGreaterThan(100);
  expect(named.filter(({ path }) => !exists(path))).toEqual([]);
});
