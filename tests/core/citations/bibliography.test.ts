import { expect, test } from 'vitest';
import { createBibliography } from '../../../src/core/citations/bibliography.ts';
import { cslDate, type CslItem } from '../../../src/core/citations/csl.ts';
import { citationWords as words } from './words.ts';

const kanters = { family: 'Kanters', given: 'Els' };

const items: CslItem[] = [
  {
    id: 'kanters-2016-proefschrift',
    type: 'thesis',
    title: "Regionale netwerken in 's-Hertogenbosch & omstreken",
    author: [kanters],
    issued: cslDate('2016'),
    genre: 'Proefschrift',
    publisher: 'Universiteit Twente',
  },
  {
    id: 'kanters-2016-boek',
    type: 'book',
    title: 'Aan tafel',
    author: [kanters],
    issued: cslDate('2016-05'),
    publisher: 'Boom',
  },
  {
    id: 'kanters-2017',
    type: 'article-journal',
    title: 'Balancing relations and results in regional networks',
    author: [kanters, { family: 'Wiersma', given: 'Cato P. M.' }, { family: 'Munnik', given: 'Daan R.' }],
    issued: cslDate('2017-10'),
    'container-title': 'Journal of Public Administration Research and Theory',
    volume: '27',
    issue: '4',
    page: '676-691',
    DOI: '10.1093/jopart/mux022',
    URL: 'https://example.org/elsewhere',
    language: 'en',
  },
  {
    id: 'caluwe-vermaak-2006',
    type: 'book',
    title: 'Leren veranderen',
    author: [
      { family: 'Caluwé', given: 'Léon', 'non-dropping-particle': 'de' },
      { family: 'Vermaak', given: 'Hans' },
    ],
    issued: cslDate('2006'),
    publisher: 'Kluwer',
  },
  {
    id: 'renkum-warmte',
    type: 'webpage',
    title: 'Warmte in Renkum',
    author: [{ literal: 'Gemeente Renkum' }],
    'container-title': 'Gemeente Renkum',
    URL: 'https://www.renkum.nl/warmte?a=1&b=2',
    accessed: cslDate('2026-03-05'),
  },
  {
    id: 'gelderlander-2019',
    type: 'article-newspaper',
    title: 'Papierfabriek mogelijk bron van warmte',
    author: [{ family: 'Jansen', given: 'Anna' }],
    issued: cslDate('2019-05-17'),
    'container-title': 'De Gelderlander',
    URL: 'https://example.org/papier',
  },
  {
    id: 'bericht-fusie',
    type: 'webpage',
    title: '[Bericht over de fusie]',
    author: [{ literal: 'HuisartsenZorg Twente' }],
    issued: cslDate('2022-05'),
    URL: 'https://example.org/fusie',
  },
  {
    id: 'bericht-krant',
    type: 'article-newspaper',
    title: '[Bericht over de wijk]',
    'container-title': 'Tubantia',
    issued: cslDate('2021'),
  },
  {
    id: 'gesprek',
    type: 'interview',
    title: 'Gesprek met een wijkregisseur',
    author: [{ family: 'Bakker', given: 'J. P.' }],
    issued: cslDate('2023-06-01'),
  },
  {
    id: 'constructor',
    type: 'report',
    title: 'Wie <i>niet</i> <script>alert("x")</script> & wie wel',
    author: [{ literal: 'A < B' }],
    issued: cslDate('2020'),
  },
  { id: 'zonder-maker', type: 'webpage', title: 'Wie doet er mee in de buurt?', URL: 'https://example.org/buurt' },
];

const dutch = createBibliography(items, 'nl', words);
const english = createBibliography(items, 'en', words);
const ids = items.map((item) => item.id);

test('Dutch labels name the maker and the year, with letters where two sources share them', () => {
  expect(dutch.order(ids).map((id) => dutch.label(id))).toMatchInlineSnapshot(`
    [
      "A < B, 2020",
      "Bakker, 2023",
      "[Bericht over de wijk], 2021",
      "de Caluwé & Vermaak, 2006",
      "Gemeente Renkum, z.d.",
      "HuisartsenZorg Twente, 2022",
      "Jansen, 2019",
      "Kanters, 2016a",
      "Kanters, 2016b",
      "Kanters et al., 2017",
      "Wie doet er mee in de buurt?, z.d.",
    ]
  `);
});

test('English labels differ in the words of the language alone', () => {
  expect(english.order(ids).map((id) => english.label(id))).toMatchInlineSnapshot(`
    [
      "A < B, 2020",
      "Bakker, 2023",
      "[Bericht over de wijk], 2021",
      "de Caluwé & Vermaak, 2006",
      "Gemeente Renkum, n.d.",
      "HuisartsenZorg Twente, 2022",
      "Jansen, 2019",
      "Kanters, 2016a",
      "Kanters, 2016b",
      "Kanters et al., 2017",
      "Wie doet er mee in de buurt?, n.d.",
    ]
  `);
});

test('a Dutch reference list reads as APA does in Dutch', () => {
  const lines = dutch.order(ids).map((id) => {
    const { html, retrieved, address } = dutch.reference(id);
    return [html, retrieved, address].filter((part) => part !== undefined).join(' | ');
  });
  expect(lines.join('\n')).toMatchInlineSnapshot(`
    "A &lt; B. (2020). <i>Wie &lt;i&#62;niet&lt;/i&#62; &lt;script&#62;alert(“x”)&lt;/script&#62; &#38; wie wel</i>.
    Bakker, J. P. (2023, 1 juni). <i>Gesprek met een wijkregisseur</i>.
    [Bericht over de wijk]. (2021). <i>Tubantia</i>.
    de Caluwé, L., &#38; Vermaak, H. (2006). <i>Leren veranderen</i>. Kluwer.
    Gemeente Renkum. (z.d.). <i>Warmte in Renkum</i>. | Geraadpleegd op 5 maart 2026, van | https://www.renkum.nl/warmte?a=1&b=2
    HuisartsenZorg Twente. (2022, mei). [Bericht over de fusie]. | https://example.org/fusie
    Jansen, A. (2019, 17 mei). Papierfabriek mogelijk bron van warmte. <i>De Gelderlander</i>. | https://example.org/papier
    Kanters, E. (2016a). <i>Aan tafel</i>. Boom.
    Kanters, E. (2016b). <i>Regionale netwerken in ’s-Hertogenbosch &#38; omstreken</i> [Proefschrift]. Universiteit Twente.
    Kanters, E., Wiersma, C. P. M., &#38; Munnik, D. R. (2017). Balancing relations and results in regional networks. <i>Journal of Public Administration Research and Theory</i>, <i>27</i>(4), 676-691. | https://doi.org/10.1093/jopart/mux022
    <i>Wie doet er mee in de buurt?</i> (z.d.). | https://example.org/buurt"
  `);
});

test('an English reference list keeps the capitals of Dutch titles', () => {
  expect(english.order(ids).map((id) => english.reference(id).html)).toMatchInlineSnapshot(`
    [
      "A &lt; B. (2020). <i>Wie &lt;i&#62;niet&lt;/i&#62; &lt;script&#62;alert(“x”)&lt;/script&#62; &#38; wie wel</i>.",
      "Bakker, J. P. (2023, June 1). <i>Gesprek met een wijkregisseur</i>.",
      "[Bericht over de wijk]. (2021). <i>Tubantia</i>.",
      "de Caluwé, L., &#38; Vermaak, H. (2006). <i>Leren veranderen</i>. Kluwer.",
      "Gemeente Renkum. (n.d.). <i>Warmte in Renkum</i>.",
      "HuisartsenZorg Twente. (2022, May). [Bericht over de fusie].",
      "Jansen, A. (2019, May 17). Papierfabriek mogelijk bron van warmte. <i>De Gelderlander</i>.",
      "Kanters, E. (2016a). <i>Aan tafel</i>. Boom.",
      "Kanters, E. (2016b). <i>Regionale netwerken in ’s-Hertogenbosch &#38; omstreken</i> [Proefschrift]. Universiteit Twente.",
      "Kanters, E., Wiersma, C. P. M., &#38; Munnik, D. R. (2017). Balancing relations and results in regional networks. <i>Journal of Public Administration Research and Theory</i>, <i>27</i>(4), 676–691.",
      "<i>Wie doet er mee in de buurt?</i> (n.d.).",
    ]
  `);
  expect(english.reference('renkum-warmte').retrieved).toMatchInlineSnapshot(`"Retrieved March 5, 2026, from"`);
});

test('labels, references and order do not depend on the order in which sources come', () => {
  const reversed = createBibliography(items.toReversed(), 'nl', words);
  expect(reversed.order(ids)).toEqual(dutch.order(ids));
  for (const id of ids) {
    expect(reversed.label(id)).toBe(dutch.label(id));
    expect(reversed.reference(id)).toEqual(dutch.reference(id));
  }
});

test('a bibliography made later leaves an earlier one as it was', () => {
  const [first] = items;
  if (first === undefined) throw new Error('There are no sources to try.');
  const changed = createBibliography([{ ...first, title: 'Een andere titel', issued: cslDate('2018') }], 'nl', words);
  expect(changed.label(first.id)).toBe('Kanters, 2018');
  expect(changed.reference(first.id).html).toContain('Een andere titel');
  expect(dutch.label(first.id)).toBe('Kanters, 2016b');
});

test('the only element in a reference is <i>, without attributes', () => {
  const tags = ids.flatMap((id) => dutch.reference(id).html.match(/<[^>]*>/g) ?? []);
  expect(new Set(tags)).toEqual(new Set(['<i>', '</i>']));
});

test('a reference list holds each source once, and of a part of the library only that part', () => {
  expect(dutch.order(['zonder-maker', 'kanters-2017', 'zonder-maker', 'caluwe-vermaak-2006'])).toEqual([
    'caluwe-vermaak-2006',
    'kanters-2017',
    'zonder-maker',
  ]);
});

test('a source that is not in the library is an error that names it', () => {
  const told = 'There is no source with the id "kanters-2061".';
  expect(() => dutch.label('kanters-2061')).toThrow(new RangeError(told));
  expect(() => dutch.reference('kanters-2061')).toThrow(new RangeError(told));
  expect(() => dutch.order(['kanters-2061'])).toThrow(new RangeError(told));
});

test('a library without sources has an empty bibliography', () => {
  expect(createBibliography([], 'en', words).order([])).toEqual([]);
});
