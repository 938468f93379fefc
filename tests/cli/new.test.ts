import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { check } from '../../src/cli/checking.ts';
import type { Command } from '../../src/cli/command.ts';
import { makeDraft } from '../../src/cli/drafting.ts';
import { kinds } from '../../src/core/model/kind.ts';
import { projectWith, rules, run } from './command-run.ts';

const make: Command = (surroundings, audience) => makeDraft(surroundings, audience, rules);
const checkHere: Command = (surroundings, audience) =>
  check(surroundings, audience, rules, () => Promise.reject(new Error('The web was asked.')));

test.each(kinds)('a new %s is without errors, and the check says what is still to be filled in', async (kind) => {
  const folder = await projectWith({});
  expect((await run(make, folder, [kind, 'iets-nieuws'])).code).toBe(0);
  const { code, printed } = await run(checkHere, folder, []);
  expect(code).toBe(0);
  expect(printed).toMatch(/\d+ waarschuwing(?:en)? in 1 van 6 bestanden/);
});

test.each(kinds)('a new %s holds no date', async (kind) => {
  const folder = await projectWith({});
  const { printed } = await run(make, folder, [kind, 'iets-nieuws']);
  const path = /^Gemaakt: (.*)$/m.exec(printed)?.[1] ?? '';
  expect(await readFile(join(folder, path), 'utf8')).not.toMatch(/\d{4}/);
});

test('a new case says what belongs where', async () => {
  const folder = await projectWith({});
  const { printed } = await run(make, folder, ['case', 'wijk-aan-zet']);
  expect(printed).toMatchInlineSnapshot(`
    "Gemaakt: src/content/cases/wijk-aan-zet.mdx

    Wat nu:
      1. Open het bestand en vul het in; achter elke # staat wat er hoort.
      2. Kijk wat er nog moet: npm run check
      3. Verwijs er vanuit andere teksten naar met [[wijk-aan-zet]]
      4. Bekijk het resultaat: npm run dev"
  `);
  expect(await readFile(join(folder, 'src/content/cases/wijk-aan-zet.mdx'), 'utf8')).toMatchInlineSnapshot(`
    "---
    # Wat achter een # staat, is uitleg en mag weg. Wat nog moet, zegt: npm run check
    title: nog invullen # een eigen titel, niet die van een rapport
    # aliases: { nl: [zo heet het ook], en: [also called this] }
    summary: nog invullen # gewone taal, hoogstens 300 tekens
    form: full # full: een hele casus; illustration: een kort voorbeeld
    status: draft # wordt review, en dan published
    sector:
      - # één of meer, elk op een eigen regel, uit: werk, zorg
    scale: # een van: regio, buurt
    place: nog invullen # de plaats of streek
    period:
      from: # JJJJ, JJJJ-MM of JJJJ-MM-DD, zo precies als de bron
      # to: net zo; weglaten als het doorloopt of onbekend is
    parties:
    # - id: korte-naam
    #   organisation: naam-van-het-bestand
    #   role: Wat zij hier doet
    # Is zij geen organisatie met een naam: kind en name in plaats van organisation; kind is een van gemeente, bewoners
    # In de lijsten hieronder: haal [] weg, en de # voor elke regel die u invult.
    timeline: []
    # - id: begin
    #   date: JJJJ-MM-DD
    #   text: Wat er gebeurde.
    #   sources:
    #     - naam-van-de-bron
    worked: []
    # - id: korte-naam
    #   text: Wat werkte.
    #   sources:
    #     - naam-van-de-bron
    friction: []
    # - id: korte-naam
    #   text: Wat schuurde of mislukte.
    #   sources:
    #     - naam-van-de-bron
    unknown: []
    # - id: korte-naam
    #   text: Wat de bronnen niet vertellen.
    questions: []
    # - id: korte-naam
    #   level: understand # of analyse, judge, transfer
    #   text: Een studievraag?
    ---

    {/*
    Wat tussen deze tekens staat, is uitleg en mag weg.

    Begin met een scène. Elke alinea met een feit eindigt met haar bron: [@naam-van-de-bron, p. 12]
    Een ander begrip of een andere casus noemt u zo: [[naam]] of [[naam|woorden]]

    ## Wat er gebeurde

    <Passage id="korte-naam-plan">
      Het feit, met zijn bron. [@naam-van-de-bron]

      <Shows concept="naam-van-het-begrip" how="illustrates" reading="atlas">
        Waarom dit stuk dat begrip laat zien.
      </Shows>
    </Passage>
    */}
    "
  `);
});

test('a new case of which every line is filled in has no warning left', async () => {
  const folder = await projectWith({});
  await run(make, folder, ['case', 'wijk-aan-zet']);
  const text = await readFile(join(folder, 'src/content/cases/wijk-aan-zet.mdx'), 'utf8');
  const filled = text
    .replaceAll(/^# (?=- id:| {2})/gm, '')
    .replaceAll(': []', ':')
    .replaceAll('nog invullen', 'Ingevuld')
    .replaceAll('naam-van-de-bron', 'klaster-2016')
    .replaceAll('naam-van-het-begrip', 'samen-leren')
    .replace(/^ {2}-/m, '  - werk')
    .replace('full', 'illustration')
    .replace('draft', 'review')
    .replace('scale:', 'scale: buurt')
    .replace('from:', 'from: 2020')
    .replace('naam-van-het-bestand', 'gemeente-almelo')
    .replace('JJJJ-MM-DD\n', '2020-05-06\n')
    .replace(/\{\/\*[\s\S]*(?=## Wat)|\*\/\}/g, '');
  const { printed } = await run(checkHere, await projectWith({ 'cases/wijk-aan-zet.mdx': filled }), []);
  expect(printed).toMatch(/^Geen problemen/);
});

test('an id that is in use, was in use or cannot be an id is refused, and nothing is written', async () => {
  const folder = await projectWith({
    'people/sam.yaml': 'name: Sam\nrole: { nl: adviseur, en: adviser }\nformerIds: [samuel]\n',
  });
  const asked = [
    ['case', 'samen-leren'],
    ['person', 'sam'],
    ['person', 'samuel'],
    ['case', 'Mijn Casus'],
    ['case', '../../ergens'],
    ['concpt', 'iets'],
    ['case'],
    ['case', 'een', 'twee'],
  ];
  const said = [];
  for (const args of asked) said.push(await run(make, folder, args));
  expect(said.map(({ code }) => code)).toEqual(asked.map(() => 2));
  expect(said.map(({ complained }) => complained).join('\n')).toMatchInlineSnapshot(`
    "De naam "samen-leren" is al in gebruik: src/content/concepts/samen-leren.mdx
    De naam "sam" is al in gebruik: src/content/people/sam.yaml
    De naam "samuel" is al in gebruik: src/content/people/sam.yaml
    "Mijn Casus" kan geen naam zijn: alleen kleine letters, cijfers en streepjes. Typ: npm run new case mijn-casus
    "../../ergens" kan geen naam zijn: alleen kleine letters, cijfers en streepjes. Typ: npm run new case ergens
    Een soort "concpt" is er niet. Bedoelde u "concept"?
    Noem een soort (case, concept, lens, path, source, organisation, person) en een naam, zoals: npm run new case mijn-casus
    Noem een soort (case, concept, lens, path, source, organisation, person) en een naam, zoals: npm run new case mijn-casus"
  `);
  expect((await run(checkHere, folder, [])).printed).toMatch(/^Geen problemen in 6 bestanden/);
});

test('a file that is there already is never written over', async () => {
  const folder = await projectWith({ 'people/sam.yaml': 'geen: velden' });
  expect((await run(make, folder, ['person', 'sam'])).code).toBe(2);
  expect(await readFile(join(folder, 'src/content/people/sam.yaml'), 'utf8')).toBe('geen: velden');
});
