import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { SourceFile } from '../../src/core/graph/document.ts';
import { buildGraph, type Graph } from '../../src/core/graph/graph.ts';
import { printBody } from '../../src/core/printing/body.ts';
import type { Labels } from '../../src/core/printing/labels.ts';
import { caseView } from '../../src/core/views/case-view.ts';
import { conceptView } from '../../src/core/views/concept-view.ts';
import { labelOf } from '../../src/core/views/label.ts';
import { readLibrary } from '../../src/reader/library.ts';
import { digestOf, pageKey } from '../../src/site/page-key.ts';
import { wordsIn } from '../../src/site/words.ts';
import { languages, readFixture, vocabulary } from '../fixtures/libraries/read.ts';

/** How many series of changes are tried; more when ATLAS_SERIES says so. */
const series = Number(process.env.ATLAS_SERIES ?? 25);
const root = 'src/content/';

/** The files of the fixture library, to be changed and read again. */
const files: SourceFile[] = [];
await readFixture('twee-regios', (found, folder) => {
  files.push(...found.map((file) => ({ ...file, path: file.path.replace(folder, root) })));
  return found;
});

/** One change of a library, of the file with a number, counted around. */
interface Change {
  readonly does: keyof typeof changes;
  readonly file: number;
}

const changes = {
  writes: (file, of) => (isText(file) ? of(`${file.text}\nNog een zin met [[kennis-delen]]. [@bron-a, p. 4]\n`) : file),
  retitles: (file, of) => of(file.text.replace(/^(term|title|name|question): .*$/m, '$1: Anders genoemd')),
  regrades: (file, of) => of(file.text.replace(/^grade: .*$/m, 'grade: C')),
  rewords: (file, of) => of(file.text.replaceAll('het', 'dat').replaceAll('the ', 'that ')),
  retells: (file, of) => of(file.text.replace(/how="\w+"/, 'how="contradicts"')),
} satisfies Record<string, (file: SourceFile, of: (text: string) => SourceFile) => SourceFile>;

const isText = ({ path }: SourceFile) => path.endsWith('.mdx');
const idOf = ({ path }: SourceFile) => path.replace(/^.*\//, '').replace(/\..*$/, '');

function changed(all: readonly SourceFile[], { does, file: number }: Change): SourceFile[] {
  const chosen = number % all.length;
  return all.map((file, at) => (at === chosen ? changes[does](file, (text) => ({ ...file, text })) : file));
}

/** Gives the entry of a file another id, wherever it is named. */
function renamed(all: readonly SourceFile[], number: number): SourceFile[] {
  const id = idOf(all[number % all.length] ?? { path: '', text: '' });
  const named = new RegExp(String.raw`(?<![\w-])${id}(?![\w-])`, 'g');
  return all.map(({ path, text }) => ({ path: path.replace(named, `${id}-x`), text: text.replace(named, `${id}-x`) }));
}

const removed = (all: readonly SourceFile[], number: number) => all.filter((_, at) => at !== number % all.length);

const graphOf = (all: readonly SourceFile[]): Graph =>
  buildGraph(readLibrary(all, root, { languages, vocabulary }).entries, languages);

/** The atlas as pages name it: what printing a body asks of other entries than its own. */
function labels(graph: Graph): Labels {
  return {
    words: wordsIn,
    address: ({ kind, id, fragment = '' }) => `/${kind}/${id}#${fragment}`,
    guides: { grades: '/grades', reading: '/reading' },
    original: languages[0],
    originalIn: (lang) => lang,
    entry: (id, lang) => {
      const entry = graph.find(id);
      return entry && labelOf(graph, entry, lang);
    },
    source: (id) => {
      const source = graph.get('source', id);
      return source && { name: source.fields.title, grade: source.fields.grade };
    },
    place: (words) => ({ words, language: languages[0] }),
    picture: () => undefined,
  };
}

/** The pages of cases and concepts in each language: their keys, and what is printed of them. */
function pagesOf(graph: Graph, printedWith = 'code'): Map<string, { readonly key: string; readonly html: string }> {
  const views = languages.flatMap((locale) => [
    ...graph.all('case').map((entry) => ({ entry, locale, view: caseView(graph, entry, locale) })),
    ...graph.all('concept').map((entry) => ({ entry, locale, view: conceptView(graph, entry, locale) })),
  ]);
  return new Map(
    views.map(({ entry, locale, view }) => {
      const { body, lang } = view;
      const shown = 'shown' in view ? { shown: view.shown } : {};
      const html = printBody(body, { lang, ...shown }, labels(graph));
      return [
        `${entry.kind} ${entry.id} ${locale}`,
        { key: pageKey(printedWith, { graph, entry, locale, view }), html },
      ];
    }),
  );
}

const aNumber = fc.nat({ max: 40 });
const aChange = fc.oneof(
  {
    arbitrary: fc.record({ does: fc.constantFrom(...Object.keys(changes).filter(isChange)), file: aNumber }),
    weight: 6,
  },
  { arbitrary: fc.record({ does: fc.constantFrom('renames' as const, 'removes' as const), file: aNumber }), weight: 1 },
);

function isChange(name: string): name is keyof typeof changes {
  return name in changes;
}

test('whatever is changed, pages that keep their key are printed as they were', { timeout: 600_000 }, () => {
  fc.assert(
    fc.property(fc.array(aChange, { minLength: 1, maxLength: 5 }), (all) => {
      let now: readonly SourceFile[] = files;
      let pages = pagesOf(graphOf(now));
      for (const { does, file } of all) {
        now =
          does === 'renames'
            ? renamed(now, file)
            : does === 'removes'
              ? removed(now, file)
              : changed(now, { does, file });
        const before = pages;
        pages = pagesOf(graphOf(now));
        for (const [page, { key, html }] of pages)
          if (before.get(page)?.key === key) expect(html).toBe(before.get(page)?.html);
      }
    }),
    { numRuns: series },
  );
});

describe('the pages that a change gives another key', () => {
  const differing = (one: ReturnType<typeof pagesOf>, other: ReturnType<typeof pagesOf>) =>
    [...other].flatMap(([page, { key }]) => (one.get(page)?.key === key ? [] : [page]));
  const before = pagesOf(graphOf(files));
  const change = (does: keyof typeof changes, path: string) =>
    differing(
      before,
      pagesOf(graphOf(changed(files, { does, file: files.findIndex((one) => one.path.endsWith(path)) }))),
    );

  test('of text are those that print it', () => {
    expect(change('writes', 'concepts/stilte.mdx')).toMatchInlineSnapshot(`
      [
        "concept kennis-delen nl",
        "concept stilte nl",
        "concept kennis-delen en",
        "concept stilte en",
      ]
    `);
  });
  test('of the name of an entry are all', () => {
    expect(change('retitles', 'concepts/stilte.mdx')).toHaveLength(before.size);
  });
  test('of our code are all', () => {
    expect(differing(before, pagesOf(graphOf(files), 'other code'))).toHaveLength(before.size);
  });
});

test.each([
  [new Map([['a', 1]]), [['a', 1]]],
  [new Map(), {}],
  [new Map(), new Set()],
  [new Set(['a']), ['a']],
  [{ a: [] }, { a: {} }],
  ['1', 1],
])('%j and %j have digests of their own', (one, other) => {
  expect(digestOf(one)).not.toBe(digestOf(other));
});

test('a function has no digest, so that a view which holds one is not kept', () => {
  expect(() => digestOf([() => 1])).toThrow(TypeError);
});
