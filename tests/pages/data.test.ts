import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { expect, test } from 'vitest';
import * as z from 'zod/mini';
import { writtenKinds } from '../../src/core/model/kind.ts';
import { atlas, original, pathOf, publicOrigin, site, wordsIn } from './site.ts';

const inSite = (path: string): string => readFileSync(join(site.folder, path.slice(site.base.length)), 'utf8');
const dataFile = (name: string): string => inSite(pathOf(original, 'data') + name);
const text = z.record(z.string(), z.string());
const looseCase = z.object({
  title: z.string(),
  sector: z.array(z.string()),
  scale: z.string(),
  period: z.object({ from: z.string(), to: z.optional(z.string()) }),
});
const named = z.object({ id: z.string(), label: text });
const parsed = z.parse(
  z.object({
    vocabulary: z.object({ sectors: z.array(named), scales: z.array(named) }),
    entries: z.object({
      case: z.array(z.object({ id: z.string(), address: text, fields: z.record(z.string(), looseCase) })),
      lens: z.array(
        z.object({
          id: z.string(),
          fields: z.record(z.string(), z.object({ concepts: z.array(z.object({ concept: z.string() })) })),
        }),
      ),
    }),
    evidence: z.array(z.object({ case: z.string(), passage: z.string(), concept: z.string(), how: z.string() })),
  }),
  JSON.parse(dataFile('dataset.json')),
);

test('the dataset keeps to the schema that is published with it', () => {
  const schema: unknown = JSON.parse(dataFile('dataset.schema.json'));
  const ajv = new Ajv2020({ strict: false, allErrors: true, validateFormats: false });
  const validate = ajv.compile(z.parse(z.record(z.string(), z.unknown()), schema));
  validate(JSON.parse(dataFile('dataset.json')));
  expect(validate.errors ?? []).toEqual([]);
  expect(validate({})).toBe(false);
});

// A few lines that know nothing of the atlas but what the dataset says.
test('out of the dataset alone comes the same matrix of a lens as the site publishes', () => {
  const { vocabulary, entries, evidence } = parsed;
  const words = wordsIn(original);
  const label = (list: readonly z.infer<typeof named>[], id: string) =>
    list.find((one) => one.id === id)?.label[original] ?? id;
  expect(entries.lens.length).toBeGreaterThan(0);
  for (const lens of entries.lens) {
    const concepts = (lens.fields[original]?.concepts ?? []).map(({ concept }) => concept);
    const rows = entries.case.flatMap(({ id, address, fields }) => {
      const own = fields[original];
      const ties = evidence.filter((tie) => tie.case === id && concepts.includes(tie.concept));
      if (own === undefined) return [];
      return [
        [
          own.title,
          own.sector.map((one) => label(vocabulary.sectors, one)).join('; '),
          label(vocabulary.scales, own.scale),
          own.period.from,
          own.period.to ?? '',
          new Set(ties.map(({ passage }) => passage)).size,
          ...concepts.flatMap((concept) =>
            ['illustrates', 'nuances', 'contradicts', 'absent'].map(
              (how) => ties.filter((tie) => tie.concept === concept && tie.how === how).length,
            ),
          ),
          address[original] ?? '',
        ].join('\t'),
      ];
    });
    const published = rowsOf(inSite(`${pathOf(original, 'matrix')}${lens.id}.csv`)).map((row) => row.join('\t'));
    expect(published[0]?.split('\t')[0]).toBe(words.matrix.csv.case);
    expect(published.slice(1).sort()).toEqual(rows.sort());
  }
});

test('the tables say how many entries there are, and quote what holds a comma', () => {
  const [head = [], ...rows] = rowsOf(dataFile('case.csv'));
  expect(rows.map((row) => row[0]).sort()).toEqual(parsed.entries.case.map(({ id }) => id).sort());
  expect(head.slice(0, 2)).toEqual(['id', `address.${original}`]);
  expect(rowsOf(dataFile('evidence.csv'))).toHaveLength(parsed.evidence.length + 1);
  expect(new Set(rows.map((row) => row.length))).toEqual(new Set([head.length]));
});

/** The cases that are no more than a draft or under review, by their files. */
const cases = join(site.project, 'src/content/cases');
const unpublished = readdirSync(cases)
  .filter((file) => /^status: (?:draft|review)$/m.test(readFileSync(join(cases, file), 'utf8')))
  .map((file) => file.replace(/\..*$/, ''));

test('nothing of what is not published stands in any file', () => {
  const files =
    ['dataset.json', 'case.csv', 'evidence.csv', 'sources.csl.json'].map(dataFile).join('\n') +
    inSite(`${site.base}llms.txt`) +
    inSite(`${site.base}feed.json`);
  for (const id of unpublished) expect(files).not.toContain(id);
  expect(files).toContain(publicOrigin);
});

test.each(atlas.languages)('the feeds of %s tell the same, of all and of each kind', (locale) => {
  for (const folder of [pathOf(locale), ...writtenKinds.map((kind) => pathOf(locale, kind))]) {
    const atom = inSite(`${folder}feed.xml`);
    const json = z.parse(
      z.object({
        version: z.literal('https://jsonfeed.org/version/1.1'),
        feed_url: z.string(),
        items: z.array(z.object({ id: z.string(), url: z.string() })),
      }),
      JSON.parse(inSite(`${folder}feed.json`)),
    );
    expect(json.feed_url).toBe(`${publicOrigin}${folder}feed.json`);
    expect([...atom.matchAll(/<entry.*?<id>(.*?)<\/id>/gs)].map(([, id]) => id)).toEqual(
      json.items.map(({ id }) => id),
    );
    expect(new Set(json.items.map(({ id }) => id)).size).toBe(json.items.length);
  }
});

/** The rows of a CSV by RFC 4180. */
function rowsOf(csv: string): string[][] {
  return [...csv.replace(/^\uFEFF/, '').matchAll(/((?:(?:"(?:[^"]|"")*"|[^",\r\n]*)(?:,|(?=\r\n)))+)\r\n/g)].map(
    ([, line = '']) =>
      [...line.matchAll(/(?:^|,)("(?:[^"]|"")*"|[^",]*)/g)].map(([, field = '']) =>
        field.startsWith('"') ? field.slice(1, -1).replaceAll('""', '"') : field,
      ),
  );
}
