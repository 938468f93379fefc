import { mkdtemp, mkdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { readBuiltPage } from '../../../src/core/search/built-page.ts';
import { pageAttributes, type SearchPage, type SearchPart } from '../../../src/core/search/page.ts';
import { pagefindFiles } from '../../../src/site/integrations/pagefind-files.ts';
import { languageFiles, type SearchablePage } from '../../../src/site/integrations/search-files.ts';
import { BuiltSearch } from '../../built-search.ts';

/** Attributes in HTML. */
const print = (attributes: Readonly<Record<string, string>>): string =>
  Object.entries(attributes)
    .map(([name, value]) => ` ${name}="${value.replaceAll('"', '&quot;')}"`)
    .join('');

/** A page as a build makes it, by its address and what it tells the index: running text, and parts by their names. */
function page(
  language: string,
  path: string,
  told: SearchPage,
  title: string,
  text: string,
  parts: Partial<Record<SearchPart, string>> = {},
): SearchablePage {
  const others = Object.entries(parts).map(([part, said]) => `<p data-search-part="${part}">${said}</p>`);
  const html = `<!doctype html><html lang="${language}"><head><meta name="description" content="Dit gaat over ${title}."></head>
    <body><main${print(pageAttributes(told))}><h1>${title}</h1><h2 id="verhaal">Verhaal</h2><p>${text}</p>${others.join('')}</main></body></html>`;
  const read = readBuiltPage(html);
  if (read === undefined) throw new Error(`${path} is no page to be found`);
  return { path, told, page: read };
}

const pages = [
  page(
    'nl',
    'begrippen/havennetwerk/',
    { kind: 'concept', terms: ['havennetwerk', 'port network'], asks: ['Wie mag er allemaal meepraten?'] },
    'Havennetwerk',
    'Havennetwerken zijn er in veel steden.',
    { definition: 'Een netwerk rond een haven.' },
  ),
  page(
    'nl',
    'casussen/licht/',
    { kind: 'case', terms: ['Licht in de wijk'] },
    'Licht in de wijk',
    'Een lichtnet voor 1.250.000 euro, 4,5 miljoen kilo CO₂ minder. De vereniging van eigenaren (VvE) koos; andere VvE’s volgden de energietransitie.',
    {
      parties: 'Partij Rol Huisartsen Gemeente Zwolle Vuurtorenstichting',
      references: 'Kaats, E. (2015). Transitie en regie in de stad. Zwolle.',
    },
  ),
  page(
    'nl',
    'casussen/thema/',
    { kind: 'case' },
    'Drie thema’s',
    'Over thema’s, co-creatie, het loket dat 24/7 open is en werk van maandag t/m vrijdag, in 2015–2019. De ﬁetsvlonder bleef.',
  ),
  page('nl', 'casussen/meten/', { kind: 'case' }, 'Meten', 'Zij meet wat telt, en doet dat eens per jaar.'),
  page('nl', 'casussen/met/', { kind: 'case' }, 'Samen', 'Met de gemeente en met bewoners, met september in zicht.'),
  page(
    'nl',
    'bronnen/kaats/',
    { kind: 'source' },
    'Transitie en regie in de transitie',
    'Kaats, E. (2015). Transitie.',
  ),
  page(
    'en',
    'en/cases/heat/',
    { kind: 'case' },
    'Heat in the neighbourhood',
    'The networks were collaborating on a heat network. Who is at the table matters.',
  ),
];

let folder = '';
let search: BuiltSearch;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'search-'));
  for (const language of ['nl', 'en']) {
    const own = pages.filter((one) => one.page.language === language);
    const { records, files } = languageFiles(own, language, ['nl', 'en']);
    for (const { path, content } of [...(await pagefindFiles(records)), ...files]) {
      const file = join(folder, 'pagefind', language, path);
      await mkdir(dirname(file), { recursive: true });
      await writeFile(file, content);
    }
  }
  search = new BuiltSearch(folder, ['nl', 'en']);
  return () => rm(folder, { recursive: true });
});

const paths = async (question: string, language = 'nl'): Promise<string[]> =>
  (await search.shown(question, language)).map(({ path }) => path);

describe('Pagefind, asked by its public API', () => {
  test.each([
    ['havennetwerken', 'begrippen/havennetwerk/'],
    ['haven netwerk', 'begrippen/havennetwerk/'],
    ['stad', 'begrippen/havennetwerk/'],
    ['netten', 'casussen/licht/'],
    ['wat is een havennetwrek', 'begrippen/havennetwerk/'],
    ['port network', 'begrippen/havennetwerk/'],
    ['meepraten', 'begrippen/havennetwerk/'],
    ["VvE's", 'casussen/licht/'],
    ['eigenaren', 'casussen/licht/'],
    ['4,5 miljoen', 'casussen/licht/'],
    ['1250000', 'casussen/licht/'],
    ['CO2', 'casussen/licht/'],
    ["thema's", 'casussen/thema/'],
    ['cocreatie', 'casussen/thema/'],
    ['creatie', 'casussen/thema/'],
    ['24/7', 'casussen/thema/'],
    ['t/m', 'casussen/thema/'],
    ['2015-2019', 'casussen/thema/'],
    ['2019', 'casussen/thema/'],
    ['fietsvlonder', 'casussen/thema/'],
    ['meten', 'casussen/meten/'],
    ['"met bewoners"', 'casussen/met/'],
  ])('%s: %s first', async (question, expected) => {
    expect((await paths(question))[0]).toBe(expected);
  });

  test.each(['s', 'xqz’s', 'q-x', '24/9', 'aanbodje', '20190', '4,6'])('%s: nothing', async (question) => {
    expect(await paths(question)).toEqual([]);
  });

  test('tells all pages in their order, so that each is known by its number', async () => {
    const { pages: found } = await search.ask('meten', 'nl');
    expect(found.map(({ id }) => pages[id]?.path)).toEqual(['casussen/meten/']);
  });

  test('scores what is said in a heading above what is said in the text, and a source below both', async () => {
    expect(await paths('transitie')).toEqual(['casussen/licht/', 'bronnen/kaats/']);
  });

  test('finds English words by their forms, and English pages for a Dutch reader whose own have no such word', async () => {
    expect(await paths('collaboration', 'en')).toEqual(['en/cases/heat/']);
    expect(await paths('collaboration', 'nl')).toEqual(['en/cases/heat/']);
  });
});

describe('what is shown of a page', () => {
  const first = async (question: string) => (await search.shown(question, 'nl'))[0];

  test.each([
    ['4,5 miljoen', ['4,5', 'miljoen']],
    ["thema's", ['thema’s']],
    ['24/7', ['24/7']],
    ['netten', ['lichtnet']],
    ['fietsvlonder', ['ﬁetsvlonder']],
  ])('%s is marked, and no more', async (question, marks) => {
    expect((await first(question))?.marks).toEqual(marks);
  });

  test('is the text around the words, as it is written', async () => {
    expect((await first('lichtnet'))?.excerpt).toMatchInlineSnapshot(`
      "…Verhaal
      Een <lichtnet> voor 1.250.000 euro, 4,5 miljoen kilo CO₂ minder. De vereniging van eigenaren (VvE) koos; andere VvE’s volgden de energietransitie.…"
    `);
  });

  test('is what the page is about, when only its parties or its references have the words', async () => {
    for (const question of ['vuurtorenstichting', 'kaats'])
      expect((await first(question))?.excerpt).toBe('Dit gaat over Licht in de wijk.');
  });
});

test('a part of the index that is missing is told, and is not taken for a word that stands nowhere', async () => {
  await rm(join(folder, 'pagefind/nl/index'), { recursive: true });
  const broken = new BuiltSearch(folder, ['nl']);
  await expect(broken.ask('lichtnet', 'nl')).rejects.toThrow('a part of it is missing');
});
