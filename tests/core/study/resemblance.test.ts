import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { hows, type How } from '../../../src/core/body/passage.ts';
import type { KnownCase, KnownTool } from '../../../src/core/study/known-atlas.ts';
import {
  contradictions,
  likenesses,
  matchOf,
  usefulTools,
  type OwnProfile,
} from '../../../src/core/study/resemblance.ts';

/** A case by its concepts and how each shows: "watch:illustrates oil:absent". */
function knownCase(id: string, ties: string, fields: Partial<KnownCase> = {}): KnownCase {
  const told = ties.split(' ').flatMap((tie, at) => {
    const [concept = '', how] = tie.split(':');
    const found = hows.find((one) => one === how);
    return found === undefined ? [] : [{ concept, how: found, passage: `${id}-${at}`, reason: `Why ${tie}.` }];
  });
  const none = { title: id, about: '', sectors: [], scale: '', partyKinds: [], questions: [] };
  return { id, ...none, ...fields, ties: told };
}

function own(readings: string, fields: Partial<OwnProfile> = {}): OwnProfile {
  const { ties } = knownCase('own', readings);
  return {
    sectors: [],
    scale: undefined,
    partyKinds: [],
    ...fields,
    readings: new Map(ties.map(({ concept, how }) => [concept, how])),
  };
}

const order = (profile: OwnProfile, cases: readonly KnownCase[]) =>
  likenesses(profile, { cases }).map((one) => `${one.case.id} ${one.points}`);

const many = ['a', 'b', 'c', 'd'].map((id) => knownCase(id, 'oil:nuances'));

describe('cases that resemble one’s own', () => {
  test.each([
    ['the same stance before one that is near, and one that is contrary last', 'oil:illustrates', ['a 4', 'b 2']],
    ['what is contrary is told, and counts for nothing', 'oil:contradicts', ['c 4']],
    ['what nobody else speaks of resembles nothing', 'fog:illustrates', []],
  ])('%s', (_, readings, expected) => {
    const cases = [knownCase('c', 'oil:contradicts'), knownCase('b', 'oil:nuances'), knownCase('a', 'oil:illustrates')];
    expect(order(own(readings), cases)).toEqual(expected);
  });

  test('a concept that few cases speak of counts twice', () => {
    const cases = [...many, knownCase('rare', 'fog:nuances')];
    expect(order(own('oil:nuances fog:nuances'), cases)).toEqual(['rare 4', 'a 2', 'b 2', 'c 2', 'd 2']);
  });

  test('fields count one each, and of kinds of parties two at the most', () => {
    const fields = { sectors: ['fishing', 'rescue'], scale: 'bay', partyKinds: ['keeper', 'board', 'crew'] };
    const cases = [knownCase('all', '', fields), knownCase('some', '', { sectors: ['rescue'] })];
    expect(order(own('', fields), cases)).toEqual(['all 5', 'some 1']);
    expect(likenesses(own('', fields), { cases })[0]?.partyKinds).toEqual(['board', 'crew', 'keeper']);
  });

  test('are told with all that was counted, also where they differ', () => {
    const cases = [...many, knownCase('near', 'oil:illustrates watch:contradicts watch:absent fog:absent')];
    const [nearest] = likenesses(own('watch:illustrates oil:nuances fog:absent'), { cases });
    expect(nearest?.concepts.map(({ concept, match, ties, points }) => [concept, match, ties.length, points])).toEqual([
      ['fog', 'same', 1, 4],
      ['oil', 'near', 1, 1],
      ['watch', 'contrary', 2, 0],
    ]);
  });
});

test('readings on one side of the line are near, on different sides contrary', () => {
  expect(hows.map((one) => hows.map((other) => matchOf(one, other)))).toEqual([
    ['same', 'near', 'contrary', 'contrary'],
    ['near', 'same', 'contrary', 'contrary'],
    ['contrary', 'contrary', 'same', 'near'],
    ['contrary', 'contrary', 'near', 'same'],
  ]);
});

test('passages against one’s own reading come from the nearest case first', () => {
  const cases = [
    knownCase('far', 'watch:absent'),
    knownCase('near', 'oil:illustrates watch:contradicts fog:illustrates'),
  ];
  const told = contradictions(own('watch:illustrates oil:illustrates fog:contradicts'), { cases });
  expect(told.map(({ concept, passages }) => [concept, ...passages.map(({ tie }) => tie.passage)])).toEqual([
    ['fog', 'near-2'],
    ['watch', 'near-1', 'far-0'],
  ]);
});

test('ways of working are those for what does not simply show', () => {
  const tool = (id: string, concepts: readonly string[], cases: readonly string[]): KnownTool => ({
    id,
    title: id,
    summary: '',
    concepts,
    cases,
  });
  const tools = [
    tool('for-what-goes-well', ['oil'], ['near']),
    tool('far', ['watch'], ['far']),
    tool('near', ['watch'], ['far', 'near']),
    tool('both', ['watch', 'fog'], []),
  ];
  const cases = [knownCase('far', ''), knownCase('near', 'oil:illustrates')];
  const found = usefulTools(own('oil:illustrates watch:absent fog:nuances'), { cases, tools });
  expect(found.map((one) => `${one.tool.id}: ${one.concepts.join()} ${one.cases.map(({ id }) => id).join()}`)).toEqual([
    'both: fog,watch ',
    'near: watch near,far',
    'far: watch far',
  ]);
});

describe('for any readings and cases', () => {
  const concept = fc.constantFrom('oil', 'watch', 'fog', 'relief', 'dues');
  const how = fc.constantFrom<How[]>(...hows);
  const fields = {
    sectors: fc.uniqueArray(fc.constantFrom('fishing', 'rescue')),
    scale: fc.constantFrom('bay', 'coast'),
    partyKinds: fc.uniqueArray(fc.constantFrom('keeper', 'board', 'crew')),
  };
  const tie = fc.record({ concept, how, passage: fc.string(), reason: fc.string() });
  const oneCase = fc.record({
    ...fields,
    id: fc.stringMatching(/^[a-z]{1,6}$/),
    title: fc.string(),
    about: fc.string(),
    questions: fc.constant([]),
    ties: fc.array(tie, { maxLength: 8 }),
  });
  const cases = fc.uniqueArray(oneCase, { selector: ({ id }) => id, maxLength: 8 });
  const profile = fc.record({ ...fields, readings: fc.array(fc.tuple(concept, how)).map((all) => new Map(all)) });
  const all = (one: OwnProfile, known: readonly KnownCase[]) => ({
    cases: order(one, known),
    against: contradictions(one, { cases: known }).map((told) => [
      told.concept,
      ...told.passages.map((each) => `${each.case.id} ${each.tie.how}`),
    ]),
  });
  const held = (property: (one: OwnProfile, known: readonly KnownCase[]) => void) => {
    fc.assert(fc.property(profile, cases, property), { numRuns: 50 });
  };

  test('the order in which they come changes nothing', () => {
    held((one, known) => {
      const turned = { ...one, readings: new Map([...one.readings].reverse()), sectors: [...one.sectors].reverse() };
      expect(all(turned, [...known].reverse())).toEqual(all(one, known));
    });
  });

  test('other words in a case change nothing', () => {
    held((one, known) => {
      const edited = known.map((each) => ({
        ...each,
        title: 'Else',
        ties: each.ties.map((each) => ({ ...each, reason: 'Else.', passage: 'else' })),
      }));
      expect(all(one, edited)).toEqual(all(one, known));
    });
  });

  test('a case that has nothing in common moves no other', () => {
    held((one, known) => {
      expect(order(one, [...known, knownCase('stranger', 'elsewhere:illustrates')])).toEqual(order(one, known));
    });
  });

  test('a reading that no case speaks of moves none', () => {
    held((one, known) => {
      const more = { ...one, readings: new Map([...one.readings, ['elsewhere', 'absent'] as const]) };
      expect(order(more, known)).toEqual(order(one, known));
    });
  });
});
