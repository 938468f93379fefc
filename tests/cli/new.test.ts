import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { check } from '../../src/cli/checking.ts';
import type { Command } from '../../src/cli/command.ts';
import { makeDraft } from '../../src/cli/drafting.ts';
import { kinds } from '../../src/core/model/kind.ts';
import { projectWith, rules, run } from './command-run.ts';

const make: Command = (surroundings, audience) =>
  makeDraft(surroundings, audience, rules, (kind, id) => `http://localhost/${kind}/${id}/`);
const checkHere: Command = (surroundings, audience) =>
  check(surroundings, audience, rules, () => Promise.reject(new Error('The web was asked.')));

const sam = 'name: Sam\nrole: { nl: adviseur, en: adviser }\n';

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

test.each(['casus', 'begrip', 'bron'])('a kind may be named in the language of its author: %s', async (kind) => {
  expect((await run(make, await projectWith({}), [kind, 'iets-nieuws'])).code).toBe(0);
});

test('a new case says what belongs where', async () => {
  const folder = await projectWith({});
  const { printed } = await run(make, folder, ['case', 'wijk-aan-zet']);
  expect(printed).toMatchInlineSnapshot(`
    "Gemaakt: src/content/cases/wijk-aan-zet.mdx

    Wat nu:
      1. Open het bestand en vul het in; boven elk veld staat wat er hoort.
      2. Kijk wat er nog moet: npm run check
      3. Verwijs er vanuit andere teksten naar met [[wijk-aan-zet]]
      4. Zie de pagina terwijl u schrijft: npm run dev, en dan http://localhost/case/wijk-aan-zet/"
  `);
  expect(await readFile(join(folder, 'src/content/cases/wijk-aan-zet.mdx'), 'utf8')).toMatchInlineSnapshot(`
    "---
    # Wat achter een # staat, is uitleg en mag weg. Wat nog moet, zegt: npm run check

    # De titel boven de pagina, niet die van een rapport.
    title: nog invullen

    # In gewone woorden waar het over gaat, en waar, hoogstens 60 tekens: een veer dat stopte, twee eilanden.
    # about: "In gewone woorden waar het over gaat, en waar, hoogstens 60 tekens: een veer dat stopte, twee eilanden."

    # Andere woorden voor hetzelfde, per taal.
    # aliases:
    #   nl:
    #     - Andere woorden voor hetzelfde, per taal.
    #   en:
    #     - Andere woorden voor hetzelfde, per taal.

    # Vragen zoals een lezer ze intikt, met een vraagteken, als deze pagina er echt antwoord op geeft.
    # asks:
    #   nl:
    #     - …?
    #   en:
    #     - …?

    # In gewone taal, hoogstens 300 tekens.
    summary: nog invullen

    # Hoe uitgebreid de casus is. Een van: full, illustration.
    form: full

    # Hoever de casus is. Een van: draft, review, published.
    status: draft

    # Het vak of beleid waar het om gaat; meer dan één mag. Een van: werk, zorg.
    # Zo ziet een punt eruit:
    sector:
    #   - werk

    # Hoe groot het gebied is waarin het speelt. Een van: regio, buurt.
    scale:

    # Waar het speelt, zoals de bronnen het noemen: een dorp, een stad, een streek.
    place: nog invullen

    # Van wanneer tot wanneer; zonder einde loopt het door, of is het einde onbekend.
    period:
      from:

    # Kies een organisatie, of zeg van een groep zonder eigen naam de soort en hoe u haar noemt.
    # kind: Alleen als u geen organisatie kiest: wat voor partij het is. Een van: gemeente, bewoners.
    # Zo ziet een punt eruit:
    parties:
    #   - id: korte-naam
    #     organisation: naam-van-organisatie
    #     role: Wat deze partij hier doet.

    # Wie in een openbare rol meedeed, en in welke.
    # Zo ziet een punt eruit:
    # people:
    #   - person: naam-van-persoon
    #     role: De openbare rol in deze casus.

    # De gebeurtenissen op volgorde, elk met haar bronnen.
    # Een punt komt in de plaats van [], en ziet er zo uit:
    timeline: []
    #   - id: korte-naam
    #     date: JJJJ-MM-DD
    #     text: Wat er gebeurde, in één of twee zinnen.
    #     sources:
    #       - naam-van-bron

    # Wat hielp, met de bronnen die dat zeggen.
    # Een punt komt in de plaats van [], en ziet er zo uit:
    worked: []
    #   - id: korte-naam
    #     text: Wat er gebeurde, in één of twee zinnen.
    #     sources:
    #       - naam-van-bron

    # Wat moeilijk ging of mislukte, met de bronnen die dat zeggen.
    # Een punt komt in de plaats van [], en ziet er zo uit:
    friction: []
    #   - id: korte-naam
    #     text: Wat er gebeurde, in één of twee zinnen.
    #     sources:
    #       - naam-van-bron

    # Wat de bronnen niet vertellen.
    # Een punt komt in de plaats van [], en ziet er zo uit:
    unknown: []
    #   - id: korte-naam
    #     text: Wat de bronnen niet vertellen.

    # Studievragen, van begrijpen naar overdragen.
    # level: Hoe diep de vraag gaat. Een van: understand, analyse, judge, transfer.
    # Een punt komt in de plaats van [], en ziet er zo uit:
    questions: []
    #   - id: korte-naam
    #     level: understand
    #     text: Wat u de lezer vraagt, in één zin.

    # Voor wie een groep leidt: hoe men met deze casus werkt. Staat op de bladzijde van de sessie.
    # part: Waarover dit gaat. Een van: aim, hour, two-hours, role, reveal, answer.
    # Zo ziet een punt eruit:
    # teaching:
    #   - id: korte-naam
    #     part: aim
    #     text: Wat u zegt tegen wie de groep leidt, in één of twee zinnen.
    #     reply: "Bij een antwoord: de vraag waarmee het gesprek verdergaat."
    ---

    {/*
    Wat tussen deze tekens staat, is uitleg en mag weg.

    Begin met een scène. Elke alinea met een feit eindigt met haar bron: [@naam-van-bron, p. 12]
    Een ander begrip of een andere casus noemt u zo: [[naam]] of [[naam|woorden]]

    ## Wat er gebeurde

    <Passage id="korte-naam-plan">
      Het feit, met zijn bron. [@naam-van-bron]

      <Shows concept="naam-van-begrip" how="illustrates" reading="atlas">
        Waarom dit stuk dat begrip laat zien.
      </Shows>
    </Passage>

    <Decision id="korte-naam-keuze">
      Wat men toen wist, met zijn bron. [@naam-van-bron]

      <Option id="eerste">Wat men kon doen.</Option>

      <Option id="tweede">Wat men ook kon doen.</Option>

      <Outcome>Wat er gebeurde, met zijn bron. [@naam-van-bron]</Outcome>

      <Unknown>Wat niemand weet.</Unknown>
    </Decision>
    */}
    "
  `);
});

test('a new case of which every line is filled in has no warning left', async () => {
  const folder = await projectWith({});
  await run(make, folder, ['case', 'wijk-aan-zet']);
  const text = await readFile(join(folder, 'src/content/cases/wijk-aan-zet.mdx'), 'utf8');
  const filled = text
    .replaceAll(/^# (?=\w+:$|\s)/gm, '')
    .replaceAll(': []', ':')
    .replaceAll('nog invullen', 'Ingevuld')
    .replaceAll('naam-van-bron', 'jansens-2016')
    .replaceAll('naam-van-begrip', 'kennis-delen')
    .replace('full', 'illustration')
    .replace('draft', 'review')
    .replace('scale:', 'scale: buurt')
    .replace('from:', 'from: 2020')
    .replace('naam-van-organisatie', 'gemeente-zuidum')
    .replace('naam-van-persoon', 'sam')
    .replace('JJJJ-MM-DD\n', '2020-05-06\n')
    .replace(/\{\/\*[\s\S]*(?=## Wat)|\*\/\}/g, '');
  const { printed } = await run(
    checkHere,
    await projectWith({ 'cases/wijk-aan-zet.mdx': filled, 'people/sam.yaml': sam }),
    [],
  );
  expect(printed).toMatch(/^Geen problemen/);
});

test('an id that is in use, was in use or cannot be an id is refused, and nothing is written', async () => {
  const folder = await projectWith({ 'people/sam.yaml': `${sam}formerIds: [samuel]\n` });
  const asked = [
    ['case', 'kennis-delen'],
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
  const every = kinds.join(', ');
  expect(said.map(({ complained }) => complained.replace(every, 'each kind')).join('\n')).toMatchInlineSnapshot(`
    "De naam "kennis-delen" is al in gebruik: src/content/concepts/kennis-delen.mdx
    De naam "sam" is al in gebruik: src/content/people/sam.yaml
    De naam "samuel" is al in gebruik: src/content/people/sam.yaml
    "Mijn Casus" kan geen naam zijn: alleen kleine letters, cijfers en streepjes. Typ: npm run new case mijn-casus
    "../../ergens" kan geen naam zijn: alleen kleine letters, cijfers en streepjes. Typ: npm run new case ergens
    Een soort "concpt" is er niet. Bedoelde u "concept"?
    Noem een soort (each kind, translation) en een naam, zoals: npm run new case mijn-casus
    Noem een soort (each kind, translation) en een naam, zoals: npm run new case mijn-casus"
  `);
  expect((await run(checkHere, folder, [])).printed).toMatch(/^Geen problemen in 6 bestanden/);
});

test('a file that is there already is never written over', async () => {
  const folder = await projectWith({ 'people/sam.yaml': 'geen: velden' });
  expect((await run(make, folder, ['person', 'sam'])).code).toBe(2);
  expect(await readFile(join(folder, 'src/content/people/sam.yaml'), 'utf8')).toBe('geen: velden');
});

test('a new translation has every word to translate below that of the original, and nothing that stands in the original alone', async () => {
  const folder = await projectWith({});
  await run(make, folder, ['translation', 'voorbeeld']);
  const path = join(folder, 'src/content/cases/voorbeeld.en.mdx');
  const text = await readFile(path, 'utf8');
  expect(text).toMatchInlineSnapshot(`
    "---
    # Een plan voor de regio
    title: nog invullen
    # een plan voor werk, twee regio’s
    about: nog invullen
    # Twee regio’s maakten een plan. In de ene schreef één partij het, in de andere allemaal.
    summary: nog invullen
    # Twee regio’s
    place: nog invullen
    parties:
      gemeente:
        # Schreef mee aan het plan
        role: nog invullen
    timeline:
      # De netwerken beginnen.
      start: nog invullen
    worked:
      # De partners schreven het plan samen.
      samen: nog invullen
    friction:
      # Er was weinig tijd.
      haast: nog invullen
    unknown:
      # Welke regio’s het waren.
      namen: nog invullen
    questions:
      # Wie schreef het plan?
      wie: nog invullen
    translatedFrom:
      _front: 177276e46f977f3b
      _opening: 1816788bf4475a83
    ---

    nog invullen

    In de zomer van 2009 begon het. [@jansens-2016]

    <Passage id="voorbeeld-plan">
      De partners schreven het plan met elkaar. [@jansens-2016, p. 12]

      <Shows concept="richting-kiezen">
        Het plan was van iedereen, want iedereen schreef eraan mee.
      </Shows>
    </Passage>

    <Passage id="voorbeeld-werk">
      Tijdens het werk hoorden zij wat de anderen wisten. [@jansens-2016]

      <Shows concept="kennis-delen">
        Geen van de partners had dit inzicht alleen.
      </Shows>
    </Passage>
    "
  `);
  expect((await run(checkHere, folder, [])).printed).toContain('moet u nog invullen');
  const translated = text.replace('nog invullen\n\nIn', 'In').replaceAll('nog invullen', 'Words');
  const done = await projectWith({ 'cases/voorbeeld.en.mdx': translated });
  expect((await run(checkHere, done, ['--notes'])).printed).toMatch(/^Geen problemen/);
});

test('a new translation is refused for what is no text, in a language that is none, and where it is already', async () => {
  const folder = await projectWith({ 'cases/voorbeeld.en.mdx': 'x' });
  const asked = ['voorbeelt', 'jansens-2016', 'voorbeeld.xx', 'voorbeeld'];
  const said = [];
  for (const id of asked) said.push((await run(make, folder, ['translation', id])).complained);
  expect(said.join('\n')).toMatchInlineSnapshot(`
    "Er is geen tekst "voorbeelt" om te vertalen. Bedoelde u "voorbeeld"?
    Er is geen tekst "jansens-2016" om te vertalen.
    "xx" is geen taal van dit commando: kies uit en.
    De naam "voorbeeld" is al in gebruik: src/content/cases/voorbeeld.en.mdx"
  `);
});
