import { describe, expect, test } from 'vitest';
import { nl } from '../../../../src/languages/nl/index.ts';
import { readCheckedLibrary } from '../../../../src/reader/checked-library.ts';
import { recordIds } from '../../../../src/core/checks/permanent-ids.ts';
import { exampleCase, exampleFiles, exampleRules } from '../../../../src/core/checks/example.ts';
import { checkAll, checkExample, checkFiles, eachTold, noted, told } from '../checked.ts';

const rules = { ...exampleRules, site: 'https://atlas.example.org' } as const;

describe('an address of the atlas itself', () => {
  const repair = (address: string) => {
    const files = exampleFiles({ body: `Zie [hier](${address}). [@jansens-2016]\n` }, 'src/content/');
    const { diagnostics } = readCheckedLibrary(files, 'src/content/', rules).report;
    return (
      diagnostics
        .filter(({ severity }) => severity === 'error')
        .map(({ code, repair: told }) => `${code} ${told?.(nl) ?? ''}`)[0] ?? '-'
    );
  };

  test('is told with the id that belongs there, in every way to write it', () => {
    const addresses = [
      ['whole', 'https://atlas.example.org/begrippen/kennis-delen/'],
      ['other scheme, www and capitals', 'http://www.Atlas.example.org/en/concepts/kennis-delen'],
      ['with a base', 'https://atlas.example.org/atlas/begrippen/kennis-delen/#het-begin'],
      ['misspelt', 'https://atlas.example.org/begrippen/kennis-dele/'],
      ['from the root', '/begrippen/kennis-delen/'],
      ['a file', '../concepts/kennis-delen.mdx'],
      ['a translated file', 'kennis-delen.en.mdx'],
      ['no page with an id', 'https://atlas.example.org/gids/over/'],
      ['a product of a build', 'https://atlas.example.org/atlas/_astro/kaart.a1b2.svg'],
      ['the home page', 'https://atlas.example.org'],
      ['another site', 'https://atlas.example.org.nl/begrippen/kennis-delen/'],
      ['another site that ends alike', 'https://example.org/kennis-delen'],
      ['mail', 'mailto:kennis-delen@example.org'],
      ['this page', '#kennis-delen'],
      ['an unknown page', '/begrippen/zoiets/'],
    ] as const;
    expect(eachTold(addresses, repair)).toMatchInlineSnapshot(`
      "whole: own-address Schrijf: [[kennis-delen|hier]]
      other scheme, www and capitals: own-address Schrijf: [[kennis-delen|hier]]
      with a base: own-address Schrijf: [[kennis-delen#het-begin|hier]]
      misspelt: own-address Schrijf: [[kennis-delen|hier]]
      from the root: own-address Schrijf: [[kennis-delen|hier]]
      a file: own-address Schrijf: [[kennis-delen|hier]]
      a translated file: own-address Schrijf: [[kennis-delen|hier]]
      no page with an id: -
      a product of a build: own-address Zet een afbeelding naast de tekst en toon haar: ![wat er te zien is](./naam.png)
      the home page: -
      another site: -
      another site that ends alike: -
      mail: -
      this page: unknown-link Deze pagina heeft geen koppen: haal de link weg.
      an unknown page: code-in-content Een link naar buiten begint met https:// of mailto:. Een andere pagina van de atlas noemt u zo: [[naam]] of [[naam|woorden]]."
    `);
  });
});

describe('a link to a draft', () => {
  const draft = exampleCase('status: draft', 'Het begon. [@jansens-2016]\n');
  const linking = (status: string) => exampleCase(`status: ${status}`, 'Zie [[ontwerp]]. [@jansens-2016]\n');

  test('is told in what readers see, and in its translation, but not in another draft', () => {
    const translation =
      '---\nterm: joint learning\ndefinition: Finding out together.\n---\nSee [[ontwerp]]. [@jansens-2016]\n';
    const files = {
      'cases/ontwerp.mdx': draft,
      'cases/in-review.mdx': linking('review'),
      'cases/ook-ontwerp.mdx': linking('draft'),
      'concepts/kennis-delen.en.mdx': translation,
    };
    expect(
      told(checkFiles(files))
        .split('\n')
        .filter((line) => line.startsWith('link-to-draft')),
    ).toMatchInlineSnapshot(`
      [
        "link-to-draft cases/in-review.mdx 23:7 ‹ontwerp› "ontwerp" is nog een draft, dus lezers kunnen er niet naartoe.",
        "link-to-draft concepts/kennis-delen.en.mdx 5:7 ‹ontwerp› "ontwerp" is nog een draft, dus lezers kunnen er niet naartoe.",
      ]
    `);
  });

  test('is told of a learning path that leads to it', () => {
    const path =
      '---\ntitle: Beginnen\nsummary: U leert de begrippen.\naudience: Iedereen\nsteps:\n  - { id: een, entry: ontwerp, text: Lees het., minutes: 5 }\n  - { id: twee, entry: kennis-delen, text: Lees ook dit., minutes: 5 }\n---\nVeel plezier. [@jansens-2016]\n';
    expect(told(checkFiles({ 'cases/ontwerp.mdx': draft, 'paths/beginnen.mdx': path }))).toMatchInlineSnapshot(`
      "link-to-draft paths/beginnen.mdx 6:23 ‹ontwerp› "ontwerp" is nog een draft, dus lezers kunnen er niet naartoe.
          Haal de link weg, of zet in src/content/cases/ontwerp.mdx: status: published"
    `);
  });
});

describe('the list of permanent ids', () => {
  const list =
    'case/voorbeeld\ncase/voorbeeld#voorbeeld-plan\ncase/voorbeeld#voorbeeld-werk\nconcept/kennis-delen\nconcept/richting-kiezen\norganisation/gemeente-zuidum\nsource/jansens-2016\n';
  const tell = (files: Readonly<Record<string, string>>) => {
    const checked = checkFiles({ 'ids.txt': list, ...files });
    return [told(checked), noted(checked)].filter((text) => text !== '').join('\n');
  };

  test('says nothing when all is in it, with Windows line ends too', () => {
    expect(tell({})).toBe('');
    expect(tell({ 'ids.txt': `\uFEFF${list.replaceAll('\n', '\r\n')}` })).toBe('');
  });

  test('is told when it is not there, so that nobody takes it away in silence', () => {
    const files = exampleFiles({ files: {} }, 'src/content/');
    expect(told(readCheckedLibrary(files, 'src/content/', rules))).toMatchInlineSnapshot(`
      "warning id-not-recorded ids.txt 1:1 ‹› De lijst van blijvende namen (src/content/ids.txt) is er niet. Verdwenen namen worden niet gemeld.
          Zet het bestand terug. Was er nog geen, maak het dan: npm run check -- --record"
    `);
    expect(readCheckedLibrary([], 'src/content/', rules).report.diagnostics).toEqual([]);
  });

  test('never takes in what cannot be an id', () => {
    const files = exampleFiles(
      { files: { 'cases/Een Plan.mdx': exampleCase('title: Een ander plan') } },
      'src/content/',
    );
    expect(recordIds(readCheckedLibrary(files, 'src/content/', rules).read, undefined)).not.toContain('Plan');
  });

  test('names what is gone at the place of what it probably became, or at its own line', () => {
    const body =
      '<Passage id="voorbeeld-plannen">\n\nZij schreven het. [@jansens-2016]\n\n</Passage>\n\n## Meer\n\nEn toen. [@jansens-2016]\n';
    const files = {
      'ids.txt': `${list}case/weg\ncase/weg#ook-weg\nperson/sam\nwat is dit\ncase/__proto__\n`,
      'cases/voorbeeld.mdx': exampleCase('status: published', body),
      'people/samm.yaml': 'name: Sam\nrole: { nl: adviseur, en: adviser }\n',
    };
    expect(told(checkFiles(files))).toMatchInlineSnapshot(`
      "permanent-id-vanished cases/voorbeeld.mdx 23:14 ‹voorbeeld-plannen› De passage of het beslismoment "voorbeeld-plan" staat in de lijst van blijvende namen, maar is er niet meer.
          Heet het nu "voorbeeld-plannen"? Schrijf dan: <Passage id="voorbeeld-plannen" formerIds="voorbeeld-plan">
      permanent-id-vanished cases/voorbeeld.mdx 23:14 ‹voorbeeld-plannen› De passage of het beslismoment "voorbeeld-werk" staat in de lijst van blijvende namen, maar is er niet meer.
          Heet het nu "voorbeeld-plannen"? Schrijf dan: <Passage id="voorbeeld-plannen" formerIds="voorbeeld-werk">
      permanent-id-vanished ids.txt 8:1 ‹case/weg› case/weg staat in de lijst van blijvende namen, maar is er niet meer.
          Zet het bestand terug, of zet in het bestand dat ervoor in de plaats kwam: formerIds: [weg]
      permanent-id-vanished ids.txt 11:1 ‹wat is dit› Deze regel is geen naam.
          Op elke regel staat soort/naam of soort/naam#passage, zoals case/mijn-casus#het-plan.
      permanent-id-vanished ids.txt 12:1 ‹case/__proto__› case/__proto__ staat in de lijst van blijvende namen, maar is er niet meer.
          Zet het bestand terug, of zet in het bestand dat ervoor in de plaats kwam: formerIds: [__proto__]
      permanent-id-vanished people/samm.yaml 1:1 ‹n› person/sam staat in de lijst van blijvende namen, maar is er niet meer.
          Heet het nu "samm"? Zet dan in de kop: formerIds: [sam]"
    `);
  });

  test('accepts former ids of entries and passages, in the entry under its new name', () => {
    const text = exampleCase('formerIds: [voorbeeld]\ntitle: Een plan').replace(
      'id="voorbeeld-plan"',
      'id="eerste-plan" formerIds="voorbeeld-plan ouder-plan"',
    );
    const moved = exampleFiles({ files: { 'ids.txt': list, 'cases/eerste.mdx': text } }, 'src/content/').filter(
      ({ path }) => !path.endsWith('voorbeeld.mdx'),
    );
    const checked = checkAll(moved);
    expect(told(checked)).toBe('');
    expect(noted(checked)).toMatchInlineSnapshot(`
      "note id-not-recorded cases/eerste.mdx 1:1 ‹-› case/eerste staat nog niet in src/content/ids.txt (en 2 meer).
          Voeg toe: npm run check -- --record"
    `);
  });

  test('does not ask for drafts, and keeps to what it has when an entry becomes one', () => {
    expect(tell({ 'cases/ontwerp.mdx': exampleCase('status: draft', 'Tekst. [@jansens-2016]\n') })).toBe('');
    expect(told(checkFiles({ 'ids.txt': list, 'cases/voorbeeld.mdx': exampleCase('status: draft') }))).toBe('');
  });

  test('does not say that passages are gone from a text that could not be read', () => {
    expect(
      told(checkFiles({ 'ids.txt': list, 'cases/voorbeeld.mdx': exampleCase('status: published', '<5 euro\n') })),
    ).not.toContain('vanished');
  });
});

describe('former ids of passages', () => {
  const passage = (id: string, former: string) =>
    `<Passage id="${id}" formerIds="${former}">\n\nZij schreven het. [@jansens-2016]\n\n</Passage>\n\n`;

  test('are ids, belong to no other passage, and links are told the id of now', () => {
    const text = `${passage('een', 'Oud Een')}${passage('twee', 'een')}Zie [[voorbeeld#oud]]. [@jansens-2016]\n\n${passage('drie', 'oud')}`;
    expect(told(checkExample({ body: text }))).toMatchInlineSnapshot(`
      "duplicate-passage-id cases/voorbeeld.mdx 23:14 ‹een› De id "Een" is al van iets anders, op regel 23.
          Geef een van de twee een andere id.
      wrong-attribute cases/voorbeeld.mdx 23:14 ‹een› "Oud" kan geen id zijn: alleen kleine letters, cijfers en streepjes.
          Schrijf: "oud"
      wrong-attribute cases/voorbeeld.mdx 23:14 ‹een› "Een" kan geen id zijn: alleen kleine letters, cijfers en streepjes.
          Schrijf: "een"
      duplicate-passage-id cases/voorbeeld.mdx 29:14 ‹twee› De id "een" is al van iets anders, op regel 23.
          Geef een van de twee een andere id.
      unknown-link cases/voorbeeld.mdx 35:17 ‹oud› Op de pagina van "voorbeeld" is geen kop of passage "oud".
          De passage heet nu "drie".
      duplicate-passage-id cases/voorbeeld.mdx 37:14 ‹drie› De id "oud" is al van iets anders, op regel 23.
          Geef een van de twee een andere id."
    `);
  });
});

test('ids that differ only by case are told as the same', () => {
  const files = {
    'concepts/Kennis-Delen.mdx':
      '---\nterm: kennis delen\ndefinition: Iets ontdekken.\ngroup: functies\n---\nMeer. [@jansens-2016]\n',
  };
  expect(told(checkFiles(files))).toMatchInlineSnapshot(`
    "duplicate-id concepts/Kennis-Delen.mdx 1:1 ‹-› De naam "Kennis-Delen" verschilt alleen in hoofdletters van src/content/concepts/kennis-delen.mdx
        Geef dit of src/content/concepts/kennis-delen.mdx een andere naam. Was het al gepubliceerd, zet dan de oude naam bij formerIds.
    unknown-file concepts/Kennis-Delen.mdx 1:1 ‹-› "Kennis-Delen" kan geen naam zijn: alleen kleine letters, cijfers en streepjes.
        Noem het: src/content/concepts/kennis-delen.mdx"
  `);
  const passage = (id: string) => `<Passage id="${id}">\n\nZij schreven het. [@jansens-2016]\n\n</Passage>\n\n`;
  expect(told(checkExample({ body: passage('plan') + passage('Plan') }))).toMatchInlineSnapshot(`
    "duplicate-passage-id cases/voorbeeld.mdx 29:14 ‹Plan› De id "Plan" is al van iets anders, op regel 23.
        Geef een van de twee een andere id.
    wrong-attribute cases/voorbeeld.mdx 29:14 ‹Plan› "Plan" kan geen id zijn: alleen kleine letters, cijfers en streepjes.
        Schrijf: "plan""
  `);
});

test('a translation is not blamed for a concept or source that its original misspells', () => {
  const words =
    '---\ntitle: A plan\nabout: a plan, two regions\nsummary: Two regions made a plan.\nparties: { gemeente: { role: Helped } }\ntimeline: { start: Begin. }\nworked: { samen: Together. }\nfriction: { haast: Time. }\nunknown: { namen: Which. }\nquestions: { wie: Who? }\n---\n';
  const passage = (concept: string, given: string, source: string) =>
    `<Passage id="plan">\n\nTekst. [@${source}]\n\n<Shows concept="${concept}"${given}>\n\nReden.\n\n</Shows>\n\n</Passage>\n`;
  const codesOf = (concept: string, source: string) =>
    checkFiles({
      'cases/voorbeeld.mdx': exampleCase(
        'status: published',
        passage(concept, ' how="illustrates" reading="atlas"', source),
      ),
      'cases/voorbeeld.en.mdx': words + passage('kennis-delen', '', 'jansens-2016'),
    })
      .report.diagnostics.filter(({ code, severity }) => severity === 'error' || code === 'translation-differs')
      .map(({ code, range }) => `${code} ${range.path.slice('src/content/'.length)}`);
  expect(codesOf('kennis-delen', 'jansens-2016')).toEqual([]);
  expect(codesOf('xyz', 'jansens-2016')).toEqual(['unknown-concept cases/voorbeeld.mdx']);
  expect(codesOf('jansens-2016', 'jansens-2016')).toEqual(['unknown-concept cases/voorbeeld.mdx']);
  expect(codesOf('', 'jansens-2016')).toEqual(['wrong-attribute cases/voorbeeld.mdx']);
  expect(codesOf('kennis-delen', 'onbekend')).toEqual(['unknown-source cases/voorbeeld.mdx']);
  expect(codesOf('richting-kiezen', 'jansens-2016')).toEqual([
    'translation-differs cases/voorbeeld.en.mdx',
    'translation-differs cases/voorbeeld.en.mdx',
  ]);
});
