/**
 * What an atlas owns, by paths from the root: all else comes along with the code. `npm run adopt` empties these, and `npm run upgrade` leaves them as
 * they are. README.md lists them too.
 */
export const owned: readonly string[] = [
  'site.config.ts',
  'words.config.ts',
  'map.config.ts',
  'theme.css',
  'src/content',
  'src/guides',
  'tests/searches.yaml',
  'tests/contributing.test.ts',
  'docs/pictures',
  'CONTRIBUTING.md',
  '.github/README.md',
  '.github/CODEOWNERS',
  '.github/ISSUE_TEMPLATE',
  '.github/pull_request_template.md',
  'public/icon.svg',
  'CITATION.cff',
];

/** Those of them that serve a new atlas too, until it has its own. */
export const keptAtFirst: readonly string[] = ['public/icon.svg'];
