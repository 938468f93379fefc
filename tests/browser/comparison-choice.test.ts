import { describe, expect, test } from 'vitest';
import { choiceQuery, readChoice, type Known } from '../../src/browser/comparison-choice.ts';

const known: Known = {
  cases: new Map([...['a', 'b', 'c', 'd', 'e'].map((id): [string, string] => [id, id]), ['oud', 'a']]),
  lenses: ['zes', 'drie'],
  params: ['casussen', 'cases'],
};
const read = (query: string) => readChoice(new URLSearchParams(query), known);

describe('the choice in an address', () => {
  test('is a list of cases and a lens', () => {
    expect(read('?casussen=b,a&lens=drie')).toEqual({ cases: ['b', 'a'], left: [], unknown: [], lens: 'drie' });
  });

  test('may stand in a parameter for each case, as a form sends it, or under the name of another language', () => {
    expect(read('?lens=zes&casussen=a&casussen=b').cases).toEqual(['a', 'b']);
    expect(read('?cases=a,b').cases).toEqual(['a', 'b']);
  });

  test('is nothing without cases', () => {
    expect(read('')).toEqual({ cases: [], left: [], unknown: [], lens: undefined });
    expect(read('?casussen=&casussen=,').cases).toEqual([]);
  });

  test('takes each case once, under the id it has now', () => {
    expect(read('?casussen=a,b,a,oud').cases).toEqual(['a', 'b']);
  });

  test('tells apart what is no case and for which there is no room', () => {
    expect(read('?casussen=a,x,b,c,x,d,e&lens=y')).toEqual({
      cases: ['a', 'b', 'c', 'd'],
      left: ['e'],
      unknown: ['x'],
      lens: undefined,
    });
  });
});

test('a choice is written as people share it, and read back the same', () => {
  const query = choiceQuery({ cases: ['a', 'c'], lens: 'zes' }, known);
  expect(query).toBe('?casussen=a,c&lens=zes');
  expect(read(query)).toEqual({ cases: ['a', 'c'], left: [], unknown: [], lens: 'zes' });
  expect(choiceQuery({ cases: [], lens: undefined }, known)).toBe('');
  expect(choiceQuery({ cases: [], lens: 'zes' }, known)).toBe('?lens=zes');
});
