import { expect, test } from 'vitest';
import type { OwnWords } from '../../../../src/core/model/atlas.ts';
import { valueAt } from '../../../../src/core/checks/fields.ts';
import { en } from '../../../../src/languages/en/index.ts';
import { cataloguesIn, spokenTags } from '../../../../src/languages/index.ts';
import { readCheckedLibrary } from '../../../../src/reader/checked-library.ts';
import { rulesOf } from '../../../../src/reader/library.ts';
import { locateSettings } from '../../../../src/reader/settings.ts';
import { atlas } from '../../../fixtures/atlas/site.config.ts';

const published = { id: 'night-without-oil', text: '---\ntitle: Night\nstatus: published\n---\n' };
const base = { ...atlas, facilitation: undefined };

/** What is told of settings, without what is told of content: where, what stands there, message and repair. */
function told(settings: object, cases = [published]): string {
  const whole = { ...base, ...settings };
  const text = `import x from 'y';\n\nexport const atlas: Atlas = ${JSON.stringify(whole, null, 2)};\n`;
  const files = [{ path: 'site.config.ts', text }];
  const words: unknown = valueAt(whole, ['words']);
  const { report } = readCheckedLibrary(
    cases.map((one) => ({ path: `src/content/cases/${one.id}.mdx`, text: one.text })),
    'src/content/',
    {
      ...rulesOf(atlas),
      settings: {
        atlas: whole,
        files,
        locate: locateSettings(files),
        guides: ['about', 'contributing', 'grades', 'style'],
        spoken: spokenTags,
        catalogues: cataloguesIn({ ...atlas, ...(isOwnWords(words) && { words }) }),
      },
    },
  );
  return report.diagnostics
    .filter(({ code }) => code === 'wrong-setting')
    .map(({ range, severity, message, repair }) => {
      const line = report.texts.get(range.path)?.split('\n')[range.line - 1] ?? '';
      const meant = line.slice(range.column - 1, range.column - 1 + range.length);
      return `${severity} ‹${meant}› ${message(en)} | ${repair?.(en) ?? ''}`;
    })
    .join('\n');
}

const isOwnWords = (words: unknown): words is OwnWords => typeof words === 'object' && words !== null;

test('settings that hold are told nothing of', () => {
  expect(told({})).toBe('');
});

const vocabulary = (lists: object) => ({ vocabulary: { ...atlas.vocabulary, ...lists } });
const label = { en: 'x' };

test('each mistake is told where it stands, with what to write', () => {
  const wrong: Readonly<Record<string, object>> = {
    'a title of nothing': { title: ' ' },
    'no tagline': { tagline: undefined },
    'a tagline without the first language': { tagline: { nl: 'Lichten' } },
    'a slip of the pen': { stroy: 'x' },
    'a site without protocol': { site: 'lights.example' },
    'a site with a path': { site: 'https://lights.example/atlas' },
    'a repository elsewhere': { repository: 'https://git.example/lights' },
    'a contact without mailto:': { contact: 'lights@example.org' },
    'no languages': { languages: [] },
    'a language without words': { languages: ['en', 'fy'] },
    'a language twice': { languages: ['en', 'nl', 'en'] },
    'a licence without address': { licence: { name: 'CC BY 4.0', url: 'by/4.0' } },
    'a guide that there is not': { guides: { ...atlas.guides, about: 'over-ons' } },
    'a story that there is not': { story: 'night-without-oi' },
    'a path that there is not': { facilitation: 'first-nigth' },
    'half a month': { reviewedFor: 0.5 },
    'a list of nothing': vocabulary({ sectors: [] }),
    'no list': vocabulary({ scales: undefined }),
    'an id twice': vocabulary({
      groups: [
        { id: 'a', label },
        { id: 'b', label },
        { id: 'a', label },
      ],
    }),
    'an id that is no slug': vocabulary({ partyKinds: [{ id: 'Energy & heat', label }] }),
    'a label of another language': vocabulary({ groups: [{ id: 'a', label: { de: 'x' } }] }),
    'an outline that is none': vocabulary({
      map: { width: 9, height: 9, regions: [{ id: 'a', label, outline: '<script>' }] },
    }),
    'a segment with a space': { words: { en: { addresses: { concept: 'My Ideas' } } } },
    'a segment of two kinds': { words: { en: { addresses: { case: 'talks', concept: 'talks' } } } },
    'a segment that is another of the language': { words: { en: { addresses: { case: 'search' } } } },
    'a segment that is a language': { words: { en: { addresses: { case: 'nl' } } } },
  };
  const all = Object.entries(wrong).map(([name, settings]) => `${name}\n  ${told(settings).replaceAll('\n', '\n  ')}`);
  expect(all.join('\n')).toMatchInlineSnapshot(`
    "a title of nothing
      error ‹" "› title is empty. | Put at least one thing there.
    no tagline
      error ‹{› tagline is missing. | Write it as src/core/model/atlas.ts says.
    a tagline without the first language
      error ‹"tagline"› tagline has no words in "en", the first language. | Add: en: '…'
    a slip of the pen
      error ‹"stroy"› There is no setting stroy. | Did you mean "story"?
    a site without protocol
      error ‹"lights.example"› "lights.example" is no address of a site: it takes https:// and a name, and no path. | Write it like https://example.org. A path below it is set when the site is built, by ATLAS_BASE.
    a site with a path
      error ‹"https://lights.example/atlas"› "https://lights.example/atlas" is no address of a site: it takes https:// and a name, and no path. | Write it like https://example.org. A path below it is set when the site is built, by ATLAS_BASE.
    a repository elsewhere
      error ‹"https://git.example/lights"› "https://git.example/lights" is no repository on GitHub, and pages lead there to change them. | Write it like https://github.com/name/atlas.
    a contact without mailto:
      error ‹"lights@example.org"› "lights@example.org" is no address to write to. | Write it like mailto:atlas@example.org or https://example.org/contact.
    no languages
      error ‹[]› languages is empty. | Put at least one thing there.
    a language without words
      error ‹"fy"› There are no words for the language "fy". | It can be: de, en, nl. How to add one stands in docs/cookbook.md.
    a language twice
      error ‹"en"› "en" stands here a second time. | Take it out, or give it another id.
    a licence without address
      error ‹"by/4.0"› "by/4.0" is no address on the web. | Write the whole address, with https://.
    a guide that there is not
      error ‹"over-ons"› There is no guide "over-ons", and every page links to it. | It can be: about, contributing, grades, style. Or make src/guides/over-ons.mdx.
    a story that there is not
      error ‹"night-without-oi"› There is no case "night-without-oi". | Did you mean "night-without-oil"?
    a path that there is not
      error ‹"first-nigth"› There is no learning path "first-nigth". | Name one that there is, or take facilitation out.
    half a month
      error ‹0.5› reviewedFor has another form than it takes. | Write it as src/core/model/atlas.ts says.
    a list of nothing
      error ‹[]› vocabulary.sectors is empty. | Put at least one thing there.
    no list
      error ‹{› vocabulary.scales is missing. | Write it as src/core/model/atlas.ts says.
    an id twice
      error ‹"a"› "a" stands here a second time. | Take it out, or give it another id.
    an id that is no slug
      error ‹"Energy & heat"› "Energy & heat" cannot stand in an address: lower-case letters, figures and single hyphens can. | Write: energy-heat
    a label of another language
      error ‹"label"› vocabulary.groups[0].label has no words in "en", the first language. | Add: en: '…'
    an outline that is none
      error ‹"<script>"› This outline is no data of an SVG path. | Write what stands in the d of a <path>: M, numbers, and so on.
    a segment with a space
      error ‹"My Ideas"› "My Ideas" cannot stand in an address: lower-case letters, figures and single hyphens can. | Write: my-ideas
    a segment of two kinds
      error ‹"talks"› "talks" stands in the addresses of two kinds of pages: case and concept. | Choose another word for words.en.addresses.concept.
    a segment that is another of the language
      error ‹"search"› "search" stands in the addresses of two kinds of pages: case and search. | Choose another word for words.en.addresses.search.
    a segment that is a language
      error ‹"nl"› "nl" cannot be a part of addresses: pages in that language, or search, stand there. | Choose another word for words.en.addresses.case."
  `);
  expect(all.filter((one) => one.split('\n')[1]?.trim() === '')).toEqual([]);
});

test('a story that is not public yet is a warning', () => {
  const draft = { ...published, text: published.text.replace('published', 'draft') };
  expect(told({}, [draft])).toMatchInlineSnapshot(
    `"warning ‹"night-without-oil"› "night-without-oil" is not published, so the home page does not tell it. | Name a case that is, or take story out."`,
  );
});

test('settings that code makes otherwise are pointed to by what stands around them', () => {
  const files = [
    {
      path: 'site.config.ts',
      text: 'const lists = make();\nexport const atlas: Atlas = {\n  ...rest,\n  vocabulary: { ...lists, map },\n};\n',
    },
    { path: 'map.config.ts', text: 'export const map: RegionMap = {\n  width: 3,\n  regions: [{ id: `a` }],\n};\n' },
  ];
  const locate = locateSettings(files);
  const where = ({ path, line, column, length }: ReturnType<typeof locate>) => `${path}:${line}:${column}+${length}`;
  expect(
    [
      ['title'],
      ['vocabulary', 'sectors', 0],
      ['vocabulary', 'map', 'width'],
      ['vocabulary', 'map', 'regions', 0, 'id'],
    ].map((path) => where(locate(path, 'value'))),
  ).toEqual(['site.config.ts:2:29+1', 'site.config.ts:4:15+17', 'map.config.ts:2:10+1', 'map.config.ts:3:19+3']);
  expect(where(locateSettings([{ path: 'site.config.ts', text: 'export default {' }])(['title'], 'value'))).toBe(
    'site.config.ts:1:1+1',
  );
});
