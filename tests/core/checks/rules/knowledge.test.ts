import { describe, expect, test } from 'vitest';
import { nl } from '../../../../src/languages/nl/index.ts';
import { exampleCase, exampleLibrary } from '../../../../src/core/checks/example.ts';
import { changed, checkExample, checkFiles, eachTold, noted, told } from '../checked.ts';

const body = (text: string) => told(checkExample({ body: `${text}\n\nHet begon in de zomer. [@jansens-2016]\n` }));
const concept = (term: string, definition: string, lines = '') =>
  `---\nterm: ${term}\ndefinition: ${definition}\ngroup: functies\n${lines}---\nMeer hierover. [@jansens-2016]\n`;
const codes = (files: Readonly<Record<string, string>>) => checkFiles(files).report.diagnostics.map(({ code }) => code);

describe('a paragraph of a case that cites nothing', () => {
  test('is told at its first line, in a passage and outside it', () => {
    const text = `Er was een plan.\nHet was lang.\n\n<Passage id="plan">\n\nZij schreven het.\n\nDaarna lazen zij het. [@jansens-2016]\n\n> Een citaat.\n\n</Passage>`;
    expect(body(text)).toMatchInlineSnapshot(`
      "warning paragraph-without-source cases/voorbeeld.mdx 23:1 ‹Er was een plan.› Deze alinea noemt geen bron.
          Zet aan het eind: [@naam-van-de-bron]
      warning paragraph-without-source cases/voorbeeld.mdx 28:1 ‹Zij schreven het.› Deze alinea noemt geen bron.
          Zet aan het eind: [@naam-van-de-bron]
      warning paragraph-without-source cases/voorbeeld.mdx 32:1 ‹> Een citaat.› Dit citaat noemt geen bron.
          Zet aan het eind: [@naam-van-de-bron]"
    `);
  });

  test.each([
    ['a list after a colon', 'Er deden drie partijen mee: [@jansens-2016]\n\n- de een\n- de ander'],
    ['a colon before a list that cites', 'Er deden drie partijen mee:\n\n- de een\n- de ander [@jansens-2016]'],
    ['a table', 'Het liep zo:\n\n| Jaar | Wat |\n| --- | --- |\n| 2009 | Begin [@jansens-2016] |'],
    ['a citation in a footnote', 'Er was een plan.[^1]\n\n[^1]: Zo staat het er. [@jansens-2016]'],
    ['a citation inside emphasis', 'Er was *een plan [@jansens-2016]*.'],
    ['a remark alone', '{/* Nog uitzoeken. */}'],
    ['an image alone', '![Een kaart van de wijk.](./kaart.png)'],
    ['a line', '---'],
    ['code', '```\nEr was een plan.\n```'],
    ['a heading', '## Het plan'],
    ['a citation that cannot be read', 'Er was een plan. [@ jansens-2016]'],
    ['words that only point to entries', 'Zie ook [[kennis-delen]] en [[richting-kiezen|de koers]].'],
    ['a list of links', '- [[kennis-delen]]\n- [[richting-kiezen]]'],
    ['words that only point to a page elsewhere', 'Lees meer over [het plan](https://www.example.org).'],
    ['a passage on one line', '<Passage id="plan">Zij schreven het. [@jansens-2016]</Passage>'],
  ])('is not %s', (_name, text) => {
    expect(body(text)).not.toContain('paragraph-without-source');
  });

  test('is not told where a source is named without the signs of a citation, because that is told', () => {
    expect(body('Zo (jansens-2016).')).toMatch(/^warning reference-without-brackets[^\n]*\n[^\n]*$/);
  });

  test('is told when it says something about what it links to', () => {
    expect(body('Zie [[kennis-delen]]: dat gebeurde hier.')).toContain('paragraph-without-source');
  });

  test('is not told twice: the passage or the text that cites nothing at all says enough', () => {
    expect(body('<Passage id="plan">\n\nEen.\n\nTwee.\n\n</Passage>')).toMatch(
      /^passage-without-source[^\n]*\n[^\n]*$/,
    );
    expect(told(checkExample({ body: 'Een.\n\nTwee.\n' }))).toMatch(/^entry-without-source[^\n]*\n[^\n]*$/);
  });

  test('is no matter in a draft or a concept', () => {
    const text = 'Een. [@jansens-2016]\n\nTwee.\n';
    expect(told(checkFiles({ 'cases/voorbeeld.mdx': exampleCase('status: draft', text) }))).toBe('');
    expect(told(checkFiles(changed('concepts/kennis-delen.mdx', 'Meer hierover. [@jansens-2016]\n', text)))).toBe('');
  });
});

test('the same reason is told with the other place, whatever its capitals and marks, in passages and relations', () => {
  const other = exampleCase(
    'title: Een tweede plan',
    '<Passage id="tweede-plan">\n\nZij schreven het. [@jansens-2016]\n\n<Shows concept="kennis-delen" how="nuances" reading="atlas">\n\ngeen van de *partners* had dit inzicht alleen\n\n</Shows>\n\n</Passage>\n',
  );
  const relations =
    'relations:\n  - { concept: kennis-delen, kind: resembles, reason: Ze horen bij elkaar. }\n  - { concept: richting-kiezen, kind: resembles, reason: Ze horen bij elkaar. }\n';
  expect(
    told(
      checkFiles({
        'cases/tweede.mdx': other,
        'concepts/samen-doen.mdx': concept('samen doen', 'Aan het werk gaan.', relations),
      }),
    ),
  ).toMatchInlineSnapshot(`
    "warning repeated-reason cases/voorbeeld.mdx 36:19 ‹kennis-delen› Deze reden staat ook bij src/content/cases/tweede.mdx:27
        Schrijf wat er juist hier aan de hand is.
    warning repeated-reason concepts/samen-doen.mdx 7:58 ‹Ze horen bij elkaar.› Deze reden staat ook bij src/content/concepts/samen-doen.mdx:6
        Schrijf wat er juist hier aan de hand is."
  `);
});

test('two concepts may give the same reason for their relation to each other', () => {
  const to = (id: string) =>
    `relations:\n  - { concept: ${id}, kind: contrasts-with, reason: Het ene denkt wat het andere doet. }\n`;
  const files = {
    'concepts/samen-doen.mdx': concept('samen doen', 'Aan het werk gaan.', to('samen-denken')),
    'concepts/samen-denken.mdx': concept('samen denken', 'Er de tijd voor nemen.', to('samen-doen')),
  };
  expect(told(checkFiles(files))).toBe('');
});

test('a whole case without friction, unknowns or passages; not so an illustration, a draft or a text that cannot be read', () => {
  const text = 'Het begon in de zomer. [@jansens-2016]\n';
  const tell = (lines: string, words = text) => told(checkFiles({ 'cases/voorbeeld.mdx': exampleCase(lines, words) }));
  expect(tell('form: full\nfriction: []\nunknown: []')).toMatchInlineSnapshot(`
    "warning incomplete-case cases/voorbeeld.mdx 4:7 ‹full› Deze hele casus heeft geen passage.
        Zet om minstens twee stukken tekst een <Passage>, of schrijf: form: illustration
    warning incomplete-case cases/voorbeeld.mdx 16:1 ‹friction› Deze casus zegt niet wat schuurde of mislukte.
        Zet bij friction minstens één punt, met een bron.
    warning incomplete-case cases/voorbeeld.mdx 17:1 ‹unknown› Deze casus zegt niet wat de bronnen niet vertellen.
        Zet bij unknown minstens één vraag die openblijft."
  `);
  expect(tell('form: illustration\nfriction: []\nunknown: []')).toBe('');
  const silent = exampleCase('', text).replace(/^about: .*\n/m, '');
  expect(told(checkFiles({ 'cases/voorbeeld.mdx': silent }))).toMatchInlineSnapshot(`
    "warning incomplete-case cases/voorbeeld.mdx 2:8 ‹Een plan voor de regio› Deze casus zegt niet in gewone woorden waar hij over gaat.
        Schrijf onder title een regel in hoogstens 60 tekens, zoals: about: een veer dat stopte, twee eilanden"
  `);
  expect(tell('form: full\nstatus: draft\nfriction: []')).toBe('');
  expect(tell('form: full', '<5 euro')).not.toContain('incomplete-case');
});

test('a concept that only a draft shows, is shown by no case', () => {
  const draft = exampleCase('status: draft').replaceAll('richting-kiezen', 'samen-doen');
  const files = { 'concepts/samen-doen.mdx': concept('samen doen', 'Aan het werk gaan.'), 'cases/tweede.mdx': draft };
  expect(noted(checkFiles(files))).toMatchInlineSnapshot(`
    "note concept-not-shown concepts/samen-doen.mdx 2:7 ‹samen doen› Geen passage laat "samen-doen" zien.
        Zet in een passage die erbij past: <Shows concept="samen-doen" how="illustrates" reading="atlas">…</Shows>"
  `);
});

test('a definition that says the term again, and one that says more', () => {
  const definitions = [
    ['the term', 'kennis delen'],
    ['the term in a sentence', 'Het proces waarin men kennis deelt.'],
    ['an alias', 'Dit is collectief leren.'],
    ['one word more', 'Kennis delen van elkaar.'],
    ['still to be filled in', 'nog invullen'],
    ['nothing but small words', 'Dat is het.'],
  ] as const;
  expect(
    eachTold(definitions, (definition) =>
      codes({
        'concepts/kennis-delen.mdx': concept('kennis delen', definition, 'aliases: { nl: [collectief leren] }\n'),
      }).includes('circular-definition')
        ? 'told'
        : '-',
    ),
  ).toMatchInlineSnapshot(`
    "the term: told
    the term in a sentence: -
    an alias: told
    one word more: -
    still to be filled in: -
    nothing but small words: -"
  `);
});

test.each([
  ['none', 'De RMC belt. Die RMC-regio kent de RMC.', ['RMC']],
  ['its long form before it', 'De Regionale Meldfunctie (RMC) belt. De RMC ook.', []],
  ['its long form behind it', 'De RMC (Regionale Meldfunctie) belt.', []],
  ['too late', 'De RMC belt. De Regionale Meldfunctie (RMC) ook.', ['RMC']],
  ['that of an organisation', 'De VVH belt, en de VVH-leden ook.', []],
  ['that of a word', 'Twee VvE’s.', []],
  ['half of it known', 'SHT-VVH belt.', ['SHT-VVH']],
  ['none needed', 'Minder CO2 in de EU. Een WijKompleet plan, en 5G.', []],
  ['words in capitals beside it', 'Een laken met EERST ZIEN OP, DAN DOEN. Maar de RMC belt.', ['RMC']],
  ['a link of the author', '[[kennis-delen|De RMC]] belt, en de RMC ook.', []],
  ['none in a picture or an address', '![Kaart](./RMC.png) [hier](https://www.example.org/RMC)', []],
])('an abbreviation with %s', (_name, text, expected) => {
  const files = {
    'cases/voorbeeld.mdx': exampleCase('', `${text} [@jansens-2016]\n`),
    'organisations/vvh.yaml': 'name: Vereniging van havens\nabbreviation: VVH\nkind: gemeente\n',
    'words/vve.yaml': 'name: vereniging van eigenaren\nabbreviation: VvE\nmeans: { nl: Wie er woont. }\n',
  };
  const { diagnostics } = checkFiles(files).report;
  const found = diagnostics.filter(({ code }) => code === 'abbreviation-unexplained');
  expect(found.map(({ message }) => /niet waar (\S+)/.exec(message(nl))?.[1])).toEqual(expected);
});

test.each([
  ['one that two concepts ask', '[Wie zit er aan tafel?]', 'question-repeated'],
  ['one in English', '[Who sits at the table?]', 'question-in-other-language'],
  ['one without its sign', '[Wie doet er mee]', 'wrong-value'],
  ['one that is too long', `[${'Waarom '.repeat(15)}?]`, 'wrong-value'],
  ['one with an English word', '[Wat doe je met usual suspects?]', undefined],
  ['one in a language that we know nothing of', '[Ποιος κάθεται στο τραπέζι?]', undefined],
])('a question of a reader: %s', (_name, questions, code) => {
  const files = {
    'concepts/kennis-delen.mdx': concept('kennis delen', 'Ontdekken.', 'asks: { nl: [Wie zit er aan tafel?] }\n'),
    'concepts/richting-kiezen.mdx': concept('richting kiezen', 'Bepalen.', `asks: { nl: ${questions} }\n`),
  };
  expect(codes(files)).toEqual(code === undefined ? [] : [code]);
});

test('a circle of three is told at each of its relations, and not at one that only leads into it', () => {
  const requires = (...ids: string[]) =>
    `relations:\n${ids.map((id) => `  - { concept: ${id}, kind: requires, reason: Om te beginnen met ${id}. }\n`).join('')}`;
  const files = {
    'concepts/een.mdx': concept('een', 'Het eerste getal.', requires('twee')),
    'concepts/twee.mdx': concept('twee', 'Het tweede getal.', requires('drie', 'kennis-delen')),
    'concepts/drie.mdx': concept('drie', 'Het derde getal.', requires('een', 'nergens')),
    'concepts/nul.mdx': concept('nul', 'Geen getal.', requires('een')),
  };
  const { diagnostics } = checkFiles(files).report;
  expect(
    diagnostics
      .filter(({ code }) => code === 'circular-relation')
      .map(({ range, message }) => `${range.path}:${range.line} ${message(nl)}`),
  ).toMatchInlineSnapshot(`
    [
      "src/content/concepts/drie.mdx:6 Langs requires loopt dit in een kring: drie → een → twee → drie",
      "src/content/concepts/een.mdx:6 Langs requires loopt dit in een kring: een → twee → drie → een",
      "src/content/concepts/twee.mdx:6 Langs requires loopt dit in een kring: twee → drie → een → twee",
    ]
  `);
});

test('a whole and its parts may require each other, and a relation of a concept with itself is told', () => {
  const relation = (id: string, kind: string) =>
    `relations:\n  - { concept: ${id}, kind: ${kind}, reason: Zo hoort ${id} erbij. }\n`;
  const files = {
    'concepts/deel.mdx': concept('deel', 'Een stuk.', relation('geheel', 'part-of')),
    'concepts/geheel.mdx': concept('geheel', 'Alles bij elkaar.', relation('deel', 'requires')),
    'concepts/zelf.mdx': concept('zelf', 'Wie het is.', relation('zelf', 'resembles')),
    'concepts/__proto__.mdx': concept('proto', 'Een voorvader.', relation('constructor', 'requires')),
  };
  expect(
    told(checkFiles(files))
      .split('\n')
      .filter((line) => line.includes('circular')),
  ).toMatchInlineSnapshot(`
    [
      "circular-relation concepts/zelf.mdx 6:16 ‹zelf› "zelf" heeft een relatie met zichzelf.",
    ]
  `);
});

test.each([
  ['a paragraph that cites a source', 'Wethouder Smit schreef mee. [@jansens-2016]', false],
  ['what is hers', 'Het was Smits plan. [@jansens-2016]', false],
  ['a paragraph that cites none', 'Wethouder Smit schreef mee.\n\nHet begon. [@jansens-2016]', true],
  ['another word that holds her name', 'De Smitstraat ging open. [@jansens-2016]', true],
])('a person in %s is told of: not %s', (_where, text, isTold) => {
  const files = {
    'people/eva-smit.yaml': 'name: Eva Smit\nrole: { nl: Wethouder, en: Alderman }\n',
    'cases/voorbeeld.mdx': exampleCase('people: [{ person: eva-smit, role: Wethouder }]', text),
  };
  expect(codes(files).includes('person-without-line')).toBe(isTold);
});

test('a source is cited by a text, a field, a reason or a translation, and not by a link', () => {
  const source = 'type: book\ntitle: Samen\ngrade: B\nwhy: { nl: Zo., en: So. }\n';
  const files = {
    'sources/genoemd.yaml': source,
    'sources/gelinkt.yaml': source,
    'sources/in-veld.yaml': source,
    ...changed('concepts/kennis-delen.mdx', 'Meer', 'Zie [[gelinkt]]. [@genoemd] Meer'),
    'cases/voorbeeld.mdx': exampleCase(
      'worked:\n  - { id: samen, text: De partners schreven het plan samen., sources: [in-veld] }',
    ),
  };
  expect(noted(checkFiles(files))).toMatchInlineSnapshot(`
    "note source-not-cited sources/gelinkt.yaml 2:8 ‹Samen› Geen tekst noemt de bron "gelinkt".
        Noem haar waar zij bij hoort: [@gelinkt]. Of verwijder het bestand."
  `);
});

test('a claim on grade C alone: in a list, in a passage, and not when a better source is beside it', () => {
  const files = {
    'sources/bureau.yaml': 'type: webpage\ntitle: Ons werk\ngrade: C\nwhy: { nl: Eigen werk., en: Own work. }\n',
    'cases/voorbeeld.mdx': exampleCase(
      'timeline:\n  - { id: start, date: 2009, text: Begin., sources: [bureau, jansens-2016] }\nfriction:\n  - { id: haast, text: Er was weinig tijd., sources: [bureau] }',
    ).replace('[@jansens-2016, p. 12]', '[@bureau, p. 12]'),
  };
  expect(noted(checkFiles(files))).toMatchInlineSnapshot(`
    "note weak-claim cases/voorbeeld.mdx 17:54 ‹[bureau]› Dit steunt alleen op graad C: bureau.
        Noem er een bron bij die niet over eigen werk spreekt, als die er is.
    note weak-claim cases/voorbeeld.mdx 25:14 ‹voorbeeld-plan› Dit steunt alleen op graad C: bureau.
        Noem er een bron bij die niet over eigen werk spreekt, als die er is."
  `);
});

test('words after a number sign are told when they go on with the value, and only noted when they begin a sentence', () => {
  expect(told(checkExample({ front: 'title: Een bibliotheek # in de aula' }))).toContain('warning remark-in-value');
  expect(told(checkExample({ front: 'place: Zuid # De plaats of streek.' }))).toBe('');
  expect(noted(checkExample({ front: 'place: Zuid # De plaats of streek.' }))).toContain('note remark-in-value');
});

describe('a source', () => {
  const source = (lines: string) => `type: report\ntitle: Verslag\n${lines}\nwhy: { nl: Omdat., en: Because. }\n`;
  const pair = (one: string, other: string) =>
    codes({ 'sources/a.yaml': source(`${one}\ngrade: B`), 'sources/b.yaml': source(`${other}\ngrade: B`) });

  test.each([
    ['DOI: 10.1/x', 'DOI: 10.1/X', true],
    ['URL: https://a.nl/x', 'URL: https://a.nl/x', true],
    ['issued: 2012-03', 'issued: 2012', true],
    ['issued: 2012\npublisher: A', 'issued: 2012\npublisher: B', false],
    ['issued: 2012', 'issued: 2013', false],
    ['URL: https://a.nl/x', 'issued: 2012', false],
    ['page: 1', 'page: 1', false],
  ])('with %j and one with %j are the same: %s', (one, other, same) => {
    expect(pair(one, other).includes('duplicate-source')).toBe(same);
  });

  test.each([
    ['grade: A', true],
    ['grade: A\nissued: 2012', true],
    ['grade: A\nissued: 2012\nauthor: [{ literal: A }]', false],
    ['grade: A\nURL: https://a.nl/x', false],
    ['grade: B', false],
  ])('with %j cannot be found: %s', (lines, told) => {
    expect(codes({ 'sources/a.yaml': source(lines) }).includes('untraceable-source')).toBe(told);
  });

  test.each([
    ['read: 2026-11-28', true],
    ['read: 2026-11-27', false],
    ['read: 2026', false],
    ['issued: 2030', true],
  ])('with %j has a date to come: %s', (line, told) => {
    expect(codes({ 'sources/a.yaml': source(`${line}\ngrade: B`) }).includes('future-date')).toBe(told);
  });
});

test('a whole case that tells a facilitator nothing, or half of it', () => {
  const full = (lines: string) => ({ 'cases/tweede.mdx': exampleCase(`title: Een tweede plan\nform: full\n${lines}`) });
  expect(
    noted(checkFiles(full('')))
      .split('\n')
      .filter((line) => line.includes('teaching')),
  ).toMatchInlineSnapshot(`
    [
      "note incomplete-teaching cases/tweede.mdx 4:7 ‹full› Deze hele casus zegt niet hoe een groep ermee werkt.",
      "    Zet onder questions een lijst teaching. Hoe die eruitziet, staat in: npm run explain incomplete-teaching",
    ]
  `);
  expect(
    told(
      checkFiles(
        full(
          'teaching: [{ id: doel, part: aim, text: Zien wat haast kost. }, { id: zelf, part: answer, text: Zelf doen. }]',
        ),
      ),
    ),
  ).toMatchInlineSnapshot(`
    "warning incomplete-teaching cases/tweede.mdx 22:1 ‹teaching› Bij teaching ontbreekt wat er in een uur past.
        Zet erbij: - { id: korte-naam, part: hour, text: … }
    warning incomplete-teaching cases/tweede.mdx 22:1 ‹teaching› Bij teaching ontbreekt wat er in twee uur past.
        Zet erbij: - { id: korte-naam, part: two-hours, text: … }
    warning incomplete-teaching cases/tweede.mdx 22:1 ‹teaching› Bij teaching ontbreekt wie men kan spelen.
        Zet erbij: - { id: korte-naam, part: role, text: … }
    warning incomplete-teaching cases/tweede.mdx 22:1 ‹teaching› Bij teaching ontbreekt wat men wanneer laat zien.
        Zet erbij: - { id: korte-naam, part: reveal, text: … }
    warning incomplete-teaching cases/tweede.mdx 22:65 ‹{ id: zelf, part: answer, text: Zelf doen. }› Bij dit antwoord staat geen vraag terug.
        Zet erbij: reply: … (de vraag waarmee u het gesprek verder brengt)
    warning repeated-reason cases/voorbeeld.mdx 28:19 ‹richting-kiezen› Deze reden staat ook bij src/content/cases/tweede.mdx:29
        Schrijf wat er juist hier aan de hand is.
    warning repeated-reason cases/voorbeeld.mdx 36:19 ‹kennis-delen› Deze reden staat ook bij src/content/cases/tweede.mdx:37
        Schrijf wat er juist hier aan de hand is."
  `);
});

test.for([
  ['2024-11-27', []],
  ['2024-11-26', ['review-due']],
  ['2024-11', []],
  ['2024-10', ['review-due']],
  ['2024', []],
  ['2023', ['review-due']],
  ['2026-11-28', ['future-date']],
] as const)('a review of %s tells %j on 27 November 2026', ([date, wanted]) => {
  const story = exampleCase(`about: een plan\nlastReviewed: { date: ${date}, by: Redactie }`);
  expect(codes({ 'cases/voorbeeld.mdx': story })).toEqual(wanted);
});

test('a correction of a day to come is told', () => {
  const story = exampleCase('about: een plan\ncorrections:\n  - { date: 2030, text: { nl: Anders. } }');
  expect(codes({ 'cases/voorbeeld.mdx': story })).toEqual(['future-date']);
});

test.for([
  ['voorbeeld#voorbeeld-werk', []],
  ['eerder#voorbeeld-werk', []],
  ['voorbeeld#werk', []],
  ['voorbeeld#elders', ['synthesis-outdated']],
] as const)('a synthesis that names %s, by a name of now or before, tells %j', ([passage, wanted]) => {
  const synthesis = `synthesis:\n  date: 2026-11-27\n  passages: [${passage}]\n`;
  const story = exampleLibrary['cases/voorbeeld.mdx'] ?? '';
  const told = codes({
    'concepts/kennis-delen.mdx': concept('kennis delen', 'Met elkaar ontdekken hoe iets in elkaar zit.', synthesis),
    'cases/voorbeeld.mdx': story
      .replace('title:', 'formerIds: [eerder]\ntitle:')
      .replace('<Passage id="voorbeeld-werk"', '<Passage id="voorbeeld-werk" formerIds="werk"'),
  });
  expect(told.filter((code) => code === 'synthesis-outdated')).toEqual(wanted);
});
