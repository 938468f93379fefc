import { spawnSync } from 'node:child_process';
import {
  appendFileSync,
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { atlas } from '../../site.config.ts';
import { kindFacts, kinds } from '../core/model/kind.ts';
import type { SourceFile } from '../core/graph/document.ts';
import { atlasCorpus, idOf, plainCorpus } from './bench-corpus.ts';
import { costOf, type Cost } from './bench-program.ts';
import { readStages, stageConfig, type Stage } from './bench-stages.ts';
import { contentRoot } from './content.ts';
import { importLine } from './import-line.ts';
import { root } from './root.ts';

/** Where the other generators are installed, on demand. It stays, so that the next run finds them. */
const folder = join(root, '.cache/bench-sites');

/** The language that all of them build in. */
const [language] = atlas.languages;

/** A generator with a project of its own. */
interface Contender {
  readonly name: string;
  readonly project: string;
  /** Where its pages stand, and which file is changed for the second build. */
  readonly content: string;
  readonly changed: string;
  readonly files: (count: number) => SourceFile[];
  /** What a clean build finds nothing in. */
  readonly caches: readonly string[];
  /** Programs in `node_modules` with their arguments, in order. */
  readonly steps: readonly (readonly string[])[];
  prepare(): void;
}

const write = (project: string, files: readonly SourceFile[]): void => {
  for (const { path, text } of files) {
    mkdirSync(dirname(join(project, path)), { recursive: true });
    writeFileSync(join(project, path), text);
  }
};

const settings = readdirSync(root).filter((name) =>
  /\.config\.(?:ts|mjs)$|^(?:package|tsconfig)\.json$|\.css$/.test(name),
);
const own = ['src', 'public', ...settings];
const astroCaches = ['dist', '.astro', 'node_modules/.astro', 'node_modules/.vite'];
const astroBuild = ['astro/bin/astro.mjs', 'build', '--silent'];
const pagefind = ['pagefind/lib/runner/bin.cjs', '--site', 'dist', '--silent'];

/** This project in one language, without its content; Node finds its dependencies in the folder above. */
const ours: Contender = {
  name: 'ours',
  project: join(folder, 'ours'),
  content: contentRoot,
  changed: `cases/${idOf(0)}.mdx`,
  files: (count) => {
    const { sectors, scales, groups, partyKinds } = atlas.vocabulary;
    const first = (terms: readonly { readonly id: string }[]): string => terms[0]?.id ?? '';
    return atlasCorpus(count, {
      sector: first(sectors),
      scale: first(scales),
      group: first(groups),
      party: first(partyKinds),
    });
  },
  caches: astroCaches,
  steps: [[...astroBuild, '--config', stageConfig.path]],
  prepare() {
    rmSync(this.project, { recursive: true, force: true });
    const isContent = (path: string): boolean => path.startsWith(join(root, contentRoot));
    for (const part of own)
      cpSync(join(root, part), join(this.project, part), { recursive: true, filter: (path) => !isContent(path) });
    const config = join(this.project, 'site.config.ts');
    const text = readFileSync(config, 'utf8')
      .replace(/languages: \[[^\]]*\]/, `languages: ['${language}']`)
      .replace(/ *facilitation: .*\n/, '')
      .replace(/story: '[^']*'/, `story: '${idOf(0)}'`);
    writeFileSync(config, text);
    write(this.project, [stageConfig]);
    for (const kind of kinds) mkdirSync(join(this.project, contentRoot, kindFacts[kind].folder), { recursive: true });
  },
};

/** A project that is written here and installed with npm. */
function installed(project: string, packages: Readonly<Record<string, string>>, files: readonly SourceFile[]): void {
  const manifest = JSON.stringify({ private: true, type: 'module', dependencies: packages });
  write(project, [{ path: 'package.json', text: manifest }, ...files]);
  if (existsSync(join(project, 'node_modules'))) return;
  spawnSync('npm', ['install', '--no-audit', '--no-fund', '--loglevel=error'], { cwd: project, stdio: 'inherit' });
}

const starlight: Contender = {
  name: 'Starlight',
  project: join(folder, 'starlight'),
  content: 'src/content/docs/',
  changed: `${idOf(0)}.md`,
  files: plainCorpus,
  caches: astroCaches,
  // Its index is made apart, because a process that it leaves behind is in no one's account.
  steps: [astroBuild, pagefind],
  prepare() {
    installed(this.project, { astro: '7.3.5', '@astrojs/starlight': '0.42.4', sharp: '0.35.4', pagefind: '1.6.0' }, [
      {
        path: 'astro.config.mjs',
        text: `${importLine('starlight', '@astrojs/starlight')}\nexport default { integrations: [starlight({ title: 'Proef', pagefind: false, defaultLocale: 'root', locales: { root: { label: 'Proef', lang: '${language}' } }, sidebar: [] })], devToolbar: { enabled: false } };\n`,
      },
      {
        path: 'src/content.config.ts',
        text: `${importLine('{ defineCollection }', 'astro:content')}\n${importLine('{ docsLoader }', '@astrojs/starlight/loaders')}\n${importLine('{ docsSchema }', '@astrojs/starlight/schema')}\nexport const collections = { docs: defineCollection({ loader: docsLoader(), schema: docsSchema() }) };\n`,
      },
    ]);
  },
};

const eleventy: Contender = {
  name: 'Eleventy',
  project: join(folder, 'eleventy'),
  content: 'content/',
  changed: `${idOf(0)}.md`,
  files: plainCorpus,
  caches: ['dist'],
  steps: [['@11ty/eleventy/cmd.cjs', '--quiet'], pagefind],
  prepare() {
    installed(this.project, { '@11ty/eleventy': '3.1.8', pagefind: '1.6.0' }, [
      {
        path: 'eleventy.config.js',
        text: "export default () => ({ dir: { input: 'content', includes: '../_includes', output: 'dist' }, markdownTemplateEngine: false });\n",
      },
      {
        path: '_includes/page.njk',
        text: `<!doctype html><html lang="${language}"><head><meta charset="utf-8"><title>{{ title }}</title></head><body><main data-pagefind-body><h1>{{ title }}</h1>{{ content | safe }}</main></body></html>\n`,
      },
      { path: 'content/content.11tydata.js', text: "export default { layout: 'page.njk' };\n" },
    ]);
  },
};

/** Builds; what it took, the most memory that a step of it had, and all that it printed. */
async function build({ project, steps }: Contender): Promise<Cost> {
  const costs: Cost[] = [];
  for (const [program = '', ...rest] of steps) {
    const at = [project, root].map((one) => join(one, 'node_modules', program)).find(existsSync) ?? program;
    costs.push(await costOf([at, ...rest], project));
  }
  return {
    seconds: costs.reduce((sum, { seconds }) => sum + seconds, 0),
    peak: Math.max(...costs.map(({ peak }) => peak)),
    output: costs.map(({ output }) => output).join(''),
  };
}

/** What a contender took in one round, in processor seconds and bytes. */
export interface Round {
  readonly name: string;
  readonly clean: number;
  /** After one page has changed, with all that the first build kept. */
  readonly changed: number;
  /** Of memory, while it built from nothing. */
  readonly peak: number;
  readonly files: number;
  readonly bytes: number;
  /** Of the build from nothing, where it tells them. */
  readonly stages: readonly Stage[];
}

/** One round at a size: each contender in turn builds the same pages from nothing, and again with one page changed. */
export async function buildSites(count: number): Promise<Round[]> {
  const rounds: Round[] = [];
  for (const contender of [ours, starlight, eleventy]) {
    const { name, project, content, changed, files, caches } = contender;
    rmSync(join(project, content), { recursive: true, force: true });
    contender.prepare();
    for (const path of caches) rmSync(join(project, path), { recursive: true, force: true });
    write(join(project, content), files(count));
    const { seconds: clean, peak, output } = await build(contender);
    appendFileSync(join(project, content, changed), `\nNog een zin${contender === ours ? ' [@bron]' : ''}.\n`);
    const again = await build(contender);
    const made = readdirSync(join(project, 'dist'), { recursive: true, withFileTypes: true }).filter((one) =>
      one.isFile(),
    );
    const bytes = made.reduce((sum, one) => sum + statSync(join(one.parentPath, one.name)).size, 0);
    rounds.push({
      name,
      clean,
      changed: again.seconds,
      peak,
      files: made.length,
      bytes,
      stages: readStages(output, clean),
    });
  }
  return rounds;
}
