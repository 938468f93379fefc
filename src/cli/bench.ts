// `npm run bench [-- --only sites|content|search] [--sizes 100,1000] [--rounds 3]`: what building costs beside Starlight and Eleventy, how fast content is read and
// checked beside a bare Astro, and what a first search weighs, as ratios of one run.
import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { parseArgs, promisify } from 'node:util';
import { atlas } from '../../site.config.ts';
import { rulesOf } from '../reader/library.ts';
import { kindFacts, kinds } from '../core/model/kind.ts';
import { countBySeverity } from '../core/diagnostics/report.ts';
import type { SourceFile } from '../core/graph/document.ts';
import { readCheckedLibrary } from '../reader/checked-library.ts';
import { generateLibrary } from './bench-library.ts';
import { searchBytes } from './bench-search.ts';
import { buildSites, type Round } from './bench-sites.ts';
import { contentRoot } from './content.ts';
import { importLine } from './import-line.ts';
import { root } from './root.ts';

const { values: asked } = parseArgs({
  options: {
    only: { type: 'string' },
    sizes: { type: 'string', default: '100,1000,5000' },
    rounds: { type: 'string', default: '3' },
  },
});
const sizes = asked.sizes.split(',').map(Number);
const rounds = Number(asked.rounds);
const folder = '.cache/bench';

/** The seconds that something takes. */
async function secondsOf(work: () => unknown): Promise<number> {
  const start = performance.now();
  await work();
  return (performance.now() - start) / 1000;
}

const middle = (numbers: readonly number[]): number =>
  numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0;

/** The middle of the times of a few rounds, and how many errors were found. */
async function readAndCheck(
  files: readonly SourceFile[],
): Promise<{ readonly seconds: number; readonly errors: number }> {
  const times: number[] = [];
  let errors = 0;
  for (let round = 0; round < rounds; round += 1) {
    times.push(
      await secondsOf(() => {
        errors = countBySeverity(readCheckedLibrary(files, contentRoot, rulesOf(atlas)).report.diagnostics).error;
      }),
    );
  }
  return { seconds: middle(times), errors };
}

const astroConfig = `${importLine('mdx', '@astrojs/mdx')}
export default { integrations: [mdx()] };
`;

/** The collections of the folders that files stand in, as someone would write them who has the schemas already. */
function contentConfig(files: readonly SourceFile[]): string {
  const collections = kinds
    .map((kind) => ({ kind, ...kindFacts[kind] }))
    .filter((home) => files.some(({ path }) => path.startsWith(`${contentRoot}${home.folder}/`)))
    .map(
      ({ kind, folder: home, ending }) =>
        `  ${kind}: defineCollection({ loader: glob({ base: '${contentRoot}${home}', pattern: '*${ending}' }), schema: original.${kind} }),`,
    );
  return `${importLine('{ defineCollection }', 'astro:content')}
${importLine('{ glob }', 'astro/loaders')}
${importLine('{ createSchemas }', '../../../../src/core/model/schemas.ts')}
${importLine('{ atlas }', '../../../../site.config.ts')}

const { original } = createSchemas(atlas.vocabulary, atlas.languages);
export const collections = {
${collections.join('\n')}
};
`;
}

/** Writes a project of Astro alone with the files as its content, and tells the seconds that `astro sync` takes in it, from nothing. */
async function syncBareAstro(files: readonly SourceFile[]): Promise<number> {
  const project = join(root, folder, String(files.length));
  await rm(project, { recursive: true, force: true });
  const all = [
    { path: 'package.json', text: '{ "type": "module", "private": true }\n' },
    { path: 'astro.config.mjs', text: astroConfig },
    { path: 'src/content.config.ts', text: contentConfig(files) },
    ...files,
  ];
  for (const one of new Set(all.map(({ path }) => dirname(path)))) await mkdir(join(project, one), { recursive: true });
  for (const { path, text } of all) await writeFile(join(project, path), text);
  const astro = join(root, 'node_modules/astro/bin/astro.mjs');
  const env = { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', NO_COLOR: '1' };
  return secondsOf(() => promisify(execFile)(process.execPath, [astro, 'sync', '--root', project], { env }));
}

/** Tells the bytes of a first search at each size, on the frame of the site that was built last. */
async function tellSearch(): Promise<void> {
  const dist = join(root, 'dist');
  if (!existsSync(join(dist, 'pagefind'))) {
    say('\nSearch was not measured: that needs a built site (npm run build).');
    return;
  }
  say('\nBytes on the wire of a first search with ten results, on generated pages of 500 words.\n');
  say(row(['pages', 'worker, WASM', 'index', 'ours', 'filters', 'misspelt word']));
  for (const size of sizes) {
    const bytes = await searchBytes(dist, join(root, folder, `search-${size}`), size);
    say(
      row([size, bytes.pagefind, bytes.index, bytes.ours, bytes.filters, bytes.vocabulary].map((each) => String(each))),
    );
  }
}

/** Tells what building costs at each size beside other generators, which take turns in each round. */
async function tellSites(): Promise<void> {
  say(
    `\nProcessor seconds of a build with its search index, the middle of ${rounds} round${rounds === 1 ? '' : 's'}, and as a ratio to what Starlight takes from nothing`,
  );
  say('(least and most of the rounds). All pages have 900 words; ours have sources, passages and checks besides.\n');
  say(row(['pages', 'generator', 'clean', 'to Starlight', 'one page changed', 'files, kB a page', 'peak MB']));
  for (const size of sizes) {
    const all: Round[][] = [];
    for (let round = 0; round < rounds; round += 1) all.push(await buildSites(size));
    const peers = all.map((round) => round.find(({ name }) => name === 'Starlight'));
    for (const [place, { name, files, bytes }] of (all[0] ?? []).entries()) {
      const own = all.flatMap((round) => round[place] ?? []);
      const ratios = (of: 'clean' | 'changed') => own.map((round, at) => round[of] / (peers[at]?.clean ?? NaN));
      const told = (of: 'clean' | 'changed') => {
        const found = ratios(of);
        return `${middle(found).toFixed(2)} (${Math.min(...found).toFixed(2)}–${Math.max(...found).toFixed(2)})`;
      };
      const clean = middle(own.map((round: Round) => round.clean)).toFixed(1);
      const weight = `${(files / size).toFixed(1)}, ${(bytes / size / 1000).toFixed(1)}`;
      const peak = (middle(own.map((round) => round.peak)) / 1e6).toFixed(0);
      say(row([String(size), name, `${clean} s`, told('clean'), told('changed'), weight, peak]));
      if (own.some(({ stages }) => stages.length > 1)) say(`          of which ${sharesOf(own)}`);
    }
  }
}

/** The stages of a build with their shares of it, the middle of the rounds. */
function sharesOf(rounds: readonly Round[]): string {
  return (rounds[0]?.stages ?? [])
    .map(({ name }) => {
      const shares = rounds.map(({ stages, clean }) => (stages.find((one) => one.name === name)?.seconds ?? 0) / clean);
      return `${name} ${(middle(shares) * 100).toFixed(0)} %`;
    })
    .join(', ');
}

const columns = [9, 18, 12, 20, 20, 18, 9];
const row = (cells: readonly string[]) => cells.map((cell, at) => cell.padStart(columns[at] ?? 0)).join('');
const say = (line: string) => process.stdout.write(`${line}\n`);

/** Tells how fast content is read and checked at each size, beside the time that a bare Astro needs for the same content. */
async function tellContent(): Promise<void> {
  say('\nGenerated libraries. Seconds depend on the machine and on what else it does; compare only within one run.\n');
  say(row(['entries', 'read and checked', 'entries/s', 'per entry, to 100', 'astro sync', 'astro / ours']));
  const starting = await syncBareAstro([]);
  let perEntryFirst: number | undefined;
  await readAndCheck(generateLibrary(100, contentRoot, atlas.vocabulary));
  for (const size of sizes) {
    const files = generateLibrary(size, contentRoot, atlas.vocabulary);
    const { seconds, errors } = await readAndCheck(files);
    if (errors > 0) throw new Error(`The generated library of ${size} entries has ${errors} errors.`);
    const perEntry = seconds / size;
    perEntryFirst ??= perEntry;
    const astro = await syncBareAstro(files);
    say(
      row([
        String(size),
        `${seconds.toFixed(2)} s`,
        (1 / perEntry).toFixed(0),
        `${(perEntry / perEntryFirst).toFixed(2)} ×`,
        `${astro.toFixed(1)} s`,
        `${(astro / seconds).toFixed(1)} ×`,
      ]),
    );
  }
  say(`\nOf each "astro sync", ${starting.toFixed(1)} s is Astro starting, with no content at all.`);
}

try {
  if (asked.only === undefined || asked.only === 'sites') await tellSites();
  if (asked.only === undefined || asked.only === 'content') await tellContent();
  if (asked.only === undefined || asked.only === 'search') await tellSearch();
} finally {
  await rm(join(root, folder), { recursive: true, force: true });
}
