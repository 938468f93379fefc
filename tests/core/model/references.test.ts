import { expect, test } from 'vitest';
import { fieldReferences } from '../../../src/core/model/references.ts';
import { createSchemas } from '../../../src/core/model/schemas.ts';
import { readFixture, vocabulary } from '../../fixtures/libraries/read.ts';

const { original } = createSchemas(vocabulary, ['nl', 'en']);
const { documents } = await readFixture('twee-regios');

/** What the front matter of a fixture names, as `path: kind id`. */
function named(id: string): string[] {
  const document = documents.find((one) => one.id === id && !one.translation);
  if (document === undefined) throw new Error(`There is no ${id}.`);
  return fieldReferences(original[document.kind], document.raw).map(
    ({ path, kind, id: to }) => `${path.join('.')}: ${kind} ${to}`,
  );
}

test('every id of an entry in front matter is found, with its kind and the way to it', () => {
  expect(named('regio-noord').join('\n')).toMatchInlineSnapshot(`
    "parties.0.organisation: organisation gemeente-noord
    people.0.person: person robin-voorbeeld
    timeline.0.sources.0: source bron-a
    timeline.1.sources.0: source bron-a
    timeline.1.sources.1: source bron-c
    worked.0.sources.0: source bron-a
    friction.0.sources.0: source bron-b"
  `);
  expect(named('kennis-delen')).toEqual(['relations.0.concept: concept richting-kiezen']);
  expect(named('drie-taken')).toEqual([
    'concepts.0.concept: concept richting-kiezen',
    'concepts.1.concept: concept samenspel',
    'concepts.2.concept: concept kennis-delen',
  ]);
  expect(named('bron-a')).toEqual([]);
});

test('data of the wrong shape is passed over', () => {
  for (const data of [
    undefined,
    null,
    'x',
    [],
    { parties: 'x', timeline: [null, { sources: 'bron' }], people: [{ person: 3 }] },
  ]) {
    expect(fieldReferences(original.case, data)).toEqual([]);
  }
});

test('what a field inherits from its object is no field', () => {
  expect(fieldReferences(original.case, Object.create({ parties: [{ organisation: 'x' }] }))).toEqual([]);
});
