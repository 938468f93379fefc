import { describe, expect, test } from 'vitest';
import * as z from 'zod/mini';
import { idOf, listOf, localId, words } from '../../../src/core/model/fields.ts';
import {
  inWords,
  mayBeTranslated,
  translated,
  translatedNames,
  translationSchema,
} from '../../../src/core/model/translation.ts';

const original = z.strictObject({
  title: translated(words(20)),
  place: mayBeTranslated(words(20)),
  year: z.number(),
  events: listOf(z.strictObject({ id: localId(), year: z.number(), text: translated(words(20)) })),
  people: z.optional(
    listOf(
      z.strictObject({ person: idOf('person'), role: translated(words()), name: translated(z.optional(words())) }),
    ),
  ),
  sources: listOf(idOf('source')),
});
const translation = translationSchema(original);
const isGood = (change: object) =>
  z.safeParse(translation, { title: 'Title', events: {}, people: {}, ...change }).success;

test('what a translation says anew is what the original declares as translated', () => {
  expect(translatedNames(original)).toEqual({
    texts: ['title', 'place'],
    lists: { events: ['text'], people: ['role', 'name'] },
  });
});

describe('the schema of a translation', () => {
  test.each([
    ['no more than it must have', {}],
    ['a text that need not be translated', { place: 'Town' }],
    ['nothing of a list', { events: undefined }],
    ['the text of an item by its id', { events: { begin: 'It began' } }],
    ['each text of an item with more than one', { people: { ann: { role: 'chair', name: 'Ann' } } }],
    ['an item without a text that the original may leave out', { people: { ann: { role: 'chair' } } }],
    ['what it was translated from', { translatedFrom: { _front: 'a1' } }],
  ])('takes %s', (_what, change) => {
    expect(isGood(change)).toBe(true);
  });

  test.each([
    ['without a text', { title: undefined }],
    ['with a text that is too long', { title: 'x'.repeat(21) }],
    ['with a text of an item that is too long', { events: { begin: 'x'.repeat(21) } }],
    ['with an item under a name that is no id', { events: { 'Be gin': 'It began' } }],
    ['with an item that lacks a text', { people: { ann: { name: 'Ann' } } }],
    ['that repeats a number', { year: 2020 }],
    ['that repeats a list of names', { sources: ['a'] }],
  ])('refuses one %s', (_what, change) => {
    expect(isGood(change)).toBe(false);
  });
});

describe('fields in the words of a translation', () => {
  const fields = {
    title: 'Titel',
    place: 'Stad',
    year: 2020,
    events: [
      { id: 'begin', year: 2019, text: 'Het begon' },
      { id: 'end', year: 2020, text: 'Het eindigde' },
    ],
    people: [{ person: 'ann', role: 'voorzitter' }],
    sources: ['a'],
  };
  const said = (words: Record<string, unknown>) => inWords(fields, words, translatedNames(original));

  test('are those of the original, with its texts and those of its items in the other language', () => {
    expect(
      said({
        title: 'Title',
        events: { end: 'It ended', begin: 'It began' },
        people: { ann: { role: 'chair' } },
        translatedFrom: { _front: 'a1' },
      }),
    ).toEqual({
      fields: {
        ...fields,
        title: 'Title',
        events: [
          { id: 'begin', year: 2019, text: 'It began' },
          { id: 'end', year: 2020, text: 'It ended' },
        ],
        people: [{ person: 'ann', role: 'chair' }],
      },
      untold: { events: [], people: [] },
    });
  });

  test('keep what the translation has no words for, and tell which items that are', () => {
    expect(said({ title: 'Title', events: { begin: 'It began' } })).toEqual({
      fields: {
        ...fields,
        title: 'Title',
        events: [{ id: 'begin', year: 2019, text: 'It began' }, fields.events[1]],
      },
      untold: { events: ['end'], people: ['ann'] },
    });
  });

  test('take nothing from a translation that is not declared', () => {
    expect(said({ year: 1999, sources: ['b'], other: 'x' }).fields).toEqual(fields);
  });
});
