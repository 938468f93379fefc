import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import * as z from 'zod/mini';
import { root } from '../../src/cli/root.ts';
import { hows, readings } from '../../src/core/body/passage.ts';
import { exampleCase, exampleFiles, exampleRules } from '../../src/core/checks/example.ts';
import { readCheckedLibrary } from '../../src/reader/checked-library.ts';

const snippet = z.object({ scope: z.literal('mdx'), body: z.union([z.string(), z.array(z.string())]) });
const file: unknown = JSON.parse(readFileSync(join(root, '.vscode/atlas.code-snippets'), 'utf8'));
const snippets = Object.entries(z.record(z.string(), snippet).parse(file)).map(
  ([name, { body }]) => [name, typeof body === 'string' ? body : body.join('\n')] as const,
);

const hole = /\$\{\d+:([^}]*)\}/g;
const choice = /\$\{\d+\|([^|]*)\|\}/g;
/** What an author fills in where the snippet says what belongs there. */
const known: Readonly<Record<string, string>> = { 'naam-van-bron': 'jansens-2016', 'naam-van-begrip': 'kennis-delen' };
const filled = (body: string) =>
  body
    .replace(hole, (_, said: string) => known[said] ?? said)
    .replace(choice, (_, options: string) => options.split(',')[0] ?? '')
    .replace('$0', '');

/** Where what a snippet makes stands in a text. */
const around: Readonly<Record<string, (made: string) => string>> = {
  'Laat zien': (made) => `<Passage id="voorbeeld-erbij">\n  Het feit. [@jansens-2016]\n\n${made}\n</Passage>`,
  Bron: (made) => `Het feit. ${made}`,
  Link: (made) => `Het feit, met een ${made} erin. [@jansens-2016]`,
};

test.each(snippets)('the snippet "%s" makes what the reader takes without a remark', (name, body) => {
  const made = filled(body);
  const text = `Het begon. [@jansens-2016]\n\n${around[name]?.(made) ?? made}\n`;
  const files = exampleFiles({ files: { 'cases/erbij.mdx': exampleCase('title: Erbij', text) } }, 'content/');
  const { diagnostics } = readCheckedLibrary(files, 'content/', exampleRules).report;
  const own = diagnostics.filter(({ range, severity }) => range.path.endsWith('erbij.mdx') && severity !== 'note');
  expect(own.map(({ code, range }) => `${code} ${range.line}`)).toEqual([]);
  expect(made).not.toMatch(/[$|]\{|\|\}/);
});

test('the snippets offer every stance and every reading', () => {
  const offered = snippets.flatMap(([, body]) =>
    [...body.matchAll(choice)].map(([, options = '']) => options.split(',')),
  );
  expect(offered.length).toBeGreaterThan(0);
  for (const options of offered) expect([new Set(hows), new Set(readings)]).toContainEqual(new Set(options));
});
