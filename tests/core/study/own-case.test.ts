import { describe, expect, test } from 'vitest';
import { groupRows } from '../../../src/core/study/group-overview.ts';
import { ownCase, type OwnCase, type Sight } from '../../../src/core/study/kinds/own-case.ts';
import { changes, emptyOwnCase, placed, profileOf, withLook, withReading } from '../../../src/core/study/own-case.ts';

const now = '2026-09-01T09:00:00.000Z';
const known = {
  concepts: ['oil', 'watch', 'fog'].map((id) => ({ id, term: id.toUpperCase(), definition: '' })),
  former: { lamp: 'oil', mist: 'haze' },
};
const reading = (how: Sight, term = '') => ({ how, reason: `It ${how}.`, term });

/** A case in which these were seen: "oil:illustrates watch:unseen". */
const seen = (readings: string, own: OwnCase = emptyOwnCase) =>
  readings.split(' ').reduce((sum, one) => {
    const [concept = '', how] = one.split(':');
    const sight = (['illustrates', 'nuances', 'contradicts', 'absent', 'unseen'] as const).find((each) => each === how);
    return sight === undefined ? sum : withReading(sum, concept, reading(sight, concept), now);
  }, own);
const look = (readings: string) => placed(seen(readings).looks[0], known);

describe('readings of a case of one’s own', () => {
  test('stand in the last look, and can be taken away', () => {
    const own = seen('watch:absent', withLook(seen('oil:illustrates'), now));
    expect(own.looks.map(({ readings }) => Object.keys(readings))).toEqual([['oil'], ['watch']]);
    expect(withReading(own, 'watch', undefined, now).looks[1]?.readings).toEqual({});
  });

  test('another look begins only where something was seen before', () => {
    expect(withLook(emptyOwnCase, now)).toBe(emptyOwnCase);
    expect(withLook(seen('oil:unseen'), now).looks).toHaveLength(2);
  });

  test.each([
    ['a concept that was renamed is found again', 'lamp:absent', 'oil:absent (lamp)', ''],
    ['one that is gone is kept aside', 'mist:absent tide:nuances', '', 'haze:absent (mist) tide:nuances (tide)'],
    [
      'of two for one concept that under its name of now stands',
      'lamp:absent oil:nuances',
      'oil:nuances',
      'oil:absent (lamp)',
    ],
    [
      'no name from outside leads astray',
      '__proto__:absent constructor:nuances',
      '',
      '__proto__:absent (__proto__) constructor:nuances (constructor)',
    ],
  ])('%s', (_, readings, there, aside) => {
    const found = look(readings);
    const told = (all: Iterable<{ concept: string; how: string; was?: string }>) =>
      [...all].map(({ concept, how, was }) => `${concept}:${how}${was === undefined ? '' : ` (${was})`}`).join(' ');
    expect([told(found.there.values()), told(found.aside)]).toEqual([there, aside]);
  });

  test('are laid beside the atlas with the fields, without what was not seen', () => {
    const fields = {
      sector: ['fishing'],
      scale: 'bay',
      parties: [
        { id: 'a', kind: 'keeper' },
        { id: 'b', kind: '' },
      ],
    };
    expect(profileOf({ ...seen('oil:unseen watch:absent'), fields }, look('oil:unseen watch:absent'))).toEqual({
      sectors: ['fishing'],
      scale: 'bay',
      partyKinds: ['keeper'],
      readings: new Map([['watch', 'absent']]),
    });
  });

  test('of two looks stand side by side, what changed first', () => {
    const told = changes(look('oil:illustrates watch:nuances fog:absent'), look('oil:illustrates watch:absent'));
    expect(told.map(({ concept, is }) => `${concept} ${is}`)).toEqual(['watch changed', 'fog left', 'oil same']);
  });
});

test('a case that comes from a file is read without its ids, and not at all when a stance is none of ours', () => {
  const record = { id: 'a', kind: 'own-case', made: now, changed: now, revision: 'r', ancestors: [] };
  const parties = [{ id: 'x', kind: 'keeper', name: 'Ann', role: 'keeps', broughtInBy: 'y' }];
  const own = {
    ...seen('oil:absent'),
    fields: { sector: ['fishing'], scale: 'bay', parties, title: '<b>Lamp</b>', worked: [{ id: 'w', text: '' }] },
  };
  expect(ownCase.tell({ ...record, body: own })).toEqual({
    about: ['oil'],
    texts: [{ text: '<b>Lamp</b>' }, { text: 'Ann: keeps' }, { label: 'absent', text: 'oil: It absent.' }],
  });
  const foreign = { fields: {}, looks: [{ made: now, readings: { oil: { ...reading('absent'), how: 'loved' } } }] };
  expect(ownCase.tell({ ...record, body: foreign })).toBeUndefined();
});

test('what a group saw stands by concept, where readings differ first', () => {
  const people = ['watch:illustrates oil:absent', 'watch:absent', 'oil:contradicts fog:unseen', ''].map(
    (readings, at) => ({
      name: String(at),
      own: seen(readings),
    }),
  );
  const told = (lens?: readonly string[]) =>
    groupRows(people, known, lens).map(
      ({ term, differs, readings }) => `${term} ${differs}: ${readings.map((one) => one?.how ?? '–').join(' ')}`,
    );
  expect(told()).toEqual(['WATCH true: illustrates absent – –', 'OIL false: absent – contradicts –']);
  expect(told(['oil'])).toEqual(['OIL false: absent – contradicts –']);
});
