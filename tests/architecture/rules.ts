/** What the files of one folder, or one file, may import. */
export interface Rule {
  /** A folder or file below the project's root. The longest that a file stands in is its rule; a rule of a file adds to that of its folder. */
  readonly of: string;
  /** Folders and files of the project, and packages ("node:" for all of Node), that may be imported. The own folder always may. */
  readonly may: readonly string[];
  /** Folders of which types may be imported as well. */
  readonly types?: readonly string[];
  readonly why: string;
}

const words = ['src/languages'];
const pure = 'src/core is plain TypeScript that runs anywhere, and its parts build on each other in one order';
const model = ['src/core/model'];
const body = [...model, 'src/core/diagnostics', 'src/core/body'];
const graph = [...body, 'src/core/graph'];
const figures = 'src/core/figures';
const printed = [
  'model',
  'body',
  'graph',
  'figures',
  'views',
  'search',
  'printing',
  'publishing',
  'authoring/author-form.ts',
].map((one) => `src/core/${one}`);

/** The one table of the architecture. The README tells it in words. */
export const rules: readonly Rule[] = [
  {
    of: 'src/languages',
    may: [],
    types: ['src/core'],
    why: 'a catalogue is words and sentences: what they are filled with comes in',
  },
  { of: 'src/core/model', may: ['zod/mini'], types: words, why: pure },
  { of: 'src/core/diagnostics', may: model, types: words, why: pure },
  { of: 'src/core/body', may: body, why: pure },
  { of: 'src/core/graph', may: body, why: pure },
  { of: 'src/core/graph/entry-schema.ts', may: ['zod/mini'], why: 'one file says what a whole entry is' },
  { of: 'src/core/checks', may: [...graph, 'zod/mini', 'fastest-levenshtein'], types: words, why: pure },
  {
    of: 'src/core/authoring',
    may: [
      ...graph,
      ...['src/core/checks', 'src/core/views', 'src/core/printing', 'src/core/citations/locators.ts'],
      ...['zod/mini', 'yaml'],
    ],
    types: [...words, 'src/core/study'],
    why: pure,
  },
  {
    of: 'src/core/authoring/original-changes.ts',
    may: ['diff'],
    why: 'one module tells old words from new',
  },
  {
    of: 'src/core/citations',
    may: [...graph, '@citation-js/core', '@citation-js/plugin-csl', '@citation-js/plugin-bibtex'],
    types: words,
    why: pure,
  },
  {
    of: figures,
    may: [...model, 'd3-contour', 'd3-force', 'lean-qr'],
    why: 'figures take numbers and words and give shapes; they know no entries',
  },
  {
    of: 'src/core/publishing',
    may: [...graph, 'src/core/views', 'src/core/printing', 'src/core/citations'],
    types: words,
    why: pure,
  },
  {
    of: 'src/core/publishing/dataset-schema.ts',
    may: ['zod/mini'],
    why: 'the schema of the dataset is made from our own declarations',
  },
  {
    of: 'src/core/publishing/public-page.ts',
    may: ['src/core/search/parsed-page.ts', 'htmlparser2'],
    why: 'one module reads the heads of built pages',
  },
  {
    of: 'src/core/publishing/markdown.ts',
    may: ['src/core/search/parsed-page.ts', 'htmlparser2'],
    why: 'one module reads the texts of built pages',
  },
  { of: 'src/core/views', may: [...graph, figures], types: [...words, 'src/core/study'], why: pure },
  { of: 'src/core/search', may: graph, types: words, why: pure },
  {
    of: 'src/core/study',
    may: ['src/core/body/passage.ts', 'zod/mini'],
    types: model,
    why: 'a workbook stands alone: it knows stances and no entries, and readers download it',
  },
  { of: 'src/core/study/placing.ts', may: ['approx-string-match'], why: 'one module finds words again' },
  { of: 'src/core/study/card-schedule.ts', may: ['ts-fsrs'], why: 'one module knows when a card is due' },
  {
    of: 'src/core/printing',
    may: [...graph, 'src/core/search/page.ts'],
    types: [...words, 'src/core/views', 'src/core/citations'],
    why: pure,
  },
  { of: 'src/core/search/built-page.ts', may: ['htmlparser2'], why: 'one module reads built pages' },
  {
    of: 'src/core/search/parsed-page.ts',
    may: ['htmlparser2'],
    why: 'a built page is taken apart once for all who read it',
  },
  { of: 'src/core/search/english', may: ['src/core/search', 'stemmer'], why: 'one folder knows English words' },

  { of: 'src/reader', may: ['src/core', 'zod/mini'], why: 'the reader runs in a browser too' },
  { of: 'src/reader/markdown.ts', may: ['satteri'], why: 'one module knows the Markdown parser' },
  { of: 'src/reader/front-matter', may: ['src/reader', 'src/core', 'yaml'], why: 'one folder knows the YAML parser' },
  { of: 'src/reader/settings.ts', may: ['acorn'], why: 'one module knows how settings are written' },
  { of: 'src/reader/disk.ts', may: ['node:', 'sharp'], why: 'only disk.ts opens files' },
  { of: 'src/reader/git.ts', may: ['node:'], why: 'one module asks git what files were' },

  {
    of: 'src/cli',
    may: ['src/core', 'src/reader', 'src/languages', 'site.config.ts', 'node:', 'playwright-core', 'listr2'],
    why: 'commands work without Astro',
  },
  {
    of: 'src/cli/bench-search.ts',
    may: ['src/site/integrations/finished-pages.ts', 'astro'],
    why: 'what a search costs is measured on the index as the site makes it',
  },
  { of: 'src/cli/font.ts', may: ['subset-font'], why: 'one command makes the font file' },
  { of: 'src/cli/showing.ts', may: ['astro'], why: 'one command shows pages to those who have no site' },
  { of: 'src/cli/standalone.ts', may: ['htmlparser2'], why: 'a page is taken apart as a browser takes it apart' },
  { of: 'src/cli/pictures.ts', may: ['sharp', 'astro'], why: 'one command puts pictures together on a sheet' },

  {
    of: 'src/site',
    may: ['src/core', 'src/reader', 'src/languages', 'site.config.ts', 'astro:content', 'node:'],
    types: ['astro', 'vite'],
    why: 'src/site is the door to Astro: pages and components build on it, not the other way round',
  },
  ...['src/site/kept-results.ts', 'src/site/bibliographies.ts'].map((of) => ({
    of,
    may: ['zod/mini'],
    why: 'what an earlier build kept is read as anything from outside',
  })),
  { of: 'src/site/body-pictures.ts', may: ['astro:assets'], why: 'one module sizes the pictures of texts' },
  { of: 'src/site/content-loader.ts', may: ['astro/loaders'], why: 'one loader fills the collections' },
  {
    of: 'src/site/integrations/search-index.ts',
    may: ['astro/zod'],
    why: 'what a page tells the index is read as it should be',
  },
  { of: 'src/site/integrations/pagefind-files.ts', may: ['pagefind'], why: 'one module makes an index with Pagefind' },
  {
    of: 'src/site/pictures',
    may: ['src/site', 'src/core', 'sharp', 'node:'],
    why: 'one folder makes pictures of the atlas',
  },
  { of: 'src/site/pictures/lettering.ts', may: ['fontkitten'], why: 'one module knows the typeface' },
  { of: 'src/site/soft-hyphens.ts', may: ['hyphen'], why: 'one module knows where words may be broken' },
  { of: 'src/site/policy.ts', may: ['htmlparser2'], why: 'a policy is made from what stands in the page' },
  {
    of: 'src/content.config.ts',
    may: [
      ...['src/site', 'src/core/model', 'src/core/graph', 'src/core/authoring', 'site.config.ts'],
      ...['astro:content', 'astro/loaders', 'zod/mini'],
    ],
    why: 'the collections are a schema and a loader each, without logic',
  },

  { of: 'src/styles', may: [], why: 'rules of style are text made from numbers' },

  {
    of: 'src/middleware.ts',
    may: ['src/site', 'site.config.ts', 'astro:middleware'],
    why: 'it says to each page in which language it is asked for, and lets its long words be broken',
  },

  {
    of: 'src/components',
    may: [...printed, 'src/site', 'src/styles', 'site.config.ts'],
    types: ['src/core', 'src/languages', 'astro'],
    why: 'components print what views and src/site give them; they read no files and ask no collections',
  },
  {
    of: 'src/components/layout/Page.astro',
    may: ['src/browser/boot.ts', 'astro:assets'],
    why: 'the frame of every page brings in font and the first script',
  },
  {
    of: 'src/components/layout/Moved.astro',
    may: ['src/browser/moved.ts'],
    why: 'an address of before has a script of its own and no other',
  },
  {
    of: 'src/components/offline/TakeAlong.astro',
    may: ['src/browser/offline/take-along.ts'],
    why: 'one page brings in what keeps pages, and no other grows by it',
  },
  {
    of: 'src/components/authoring/AuthorForm.astro',
    may: ['src/browser/authoring/author-form.ts'],
    why: 'one page brings in the form, and no other grows by it',
  },
  {
    of: 'src/components/study/Workbook.astro',
    may: ['src/browser/study/own-workbook.ts'],
    why: 'one page brings in the workbook, and no other grows by it',
  },
  {
    of: 'src/components/own/OwnCase.astro',
    may: ['src/browser/own/own-case.ts'],
    why: 'one page brings in its element, and no other grows by it',
  },
  {
    of: 'src/components/own/GroupOverview.astro',
    may: ['src/browser/own/group-overview.ts'],
    why: 'one page brings in its element, and no other grows by it',
  },
  {
    of: 'src/components/own/StudyCards.astro',
    may: ['src/browser/own/study-cards.ts'],
    why: 'one page brings in its element, and no other grows by it',
  },
  {
    of: 'src/pages',
    may: [...printed, 'src/components', 'src/site', 'src/styles', 'site.config.ts'],
    types: ['src/core', 'astro'],
    why: 'a page is a few lines: ask for a view, print it',
  },
  {
    of: 'src/pages/[...locale]/[contribute]',
    may: [...printed, 'src/core/authoring', 'src/components', 'src/site', 'src/styles', 'site.config.ts'],
    types: ['src/core', 'astro'],
    why: 'what authors are given is made where they write',
  },
  {
    of: 'src/pages/[...locale]/[workbook]/schema.json.ts',
    may: ['src/core/study/json-schema.ts'],
    why: 'the schema of the file that a workbook leaves as is published as it is',
  },
  { of: 'src/pages/[...locale]/[guides]/[id].astro', may: ['astro:content'], why: 'guides are rendered by Astro' },
  {
    of: 'src/pages/[...locale]/[contribute]/[style]/index.astro',
    may: ['astro:content'],
    why: 'the style guide is a guide too',
  },

  {
    of: 'src/browser',
    may: [
      ...'ask groups index-record languages manifest page panel passage query ranking terms vocabulary written-word'
        .split(' ')
        .map((file) => `src/core/search/${file}.ts`),
      'src/core/body/passage.ts',
      'src/core/study',
      'src/styles',
    ],
    types: ['src'],
    why: 'what readers download is small: helping a query, the stances there are, and nothing of the pages',
  },
  { of: 'src/browser/study/store.ts', may: ['idb'], why: 'one module opens the store of the workbook' },
  {
    of: 'src/browser/authoring/parser/start.ts',
    may: ['@emnapi/core', '@emnapi/runtime', '@tybys/wasm-util'],
    why: 'one module starts the Markdown parser in a browser',
  },
  {
    of: 'src/browser/problem-strip.ts',
    may: ['src/core/diagnostics/told-problems.ts'],
    why: 'those who write are told what is wrong, and readers never get it',
  },
  {
    of: 'src/browser/comparison-time.ts',
    may: ['src/core/figures/timeline.ts'],
    why: 'which cases share a scale of time is known in the browser alone',
  },
  {
    of: 'src/browser/own',
    may: [
      ...['src/browser', 'src/core/authoring', 'src/core/model', 'src/core/body/passage.ts', 'src/core/study'],
      'src/core/figures/party-map.ts',
    ],
    types: ['src'],
    why: 'the worksheet of a case of one’s own asks what the form for authors asks, and no other page gets it',
  },
  {
    of: 'src/browser/authoring',
    may: ['src/browser', 'src/core', 'src/reader', 'src/languages', 'idb', 'fflate'],
    types: ['src'],
    why: 'the form for authors takes files apart and checks them, and no other page gets it',
  },
];
