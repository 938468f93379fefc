import { describe, expect, test } from 'vitest';
import { placesOf, readWord, wordsOf } from '../../../src/core/search/written-word.ts';

describe('the words of a text', () => {
  test.each([
    ['De regio’s en thema’s van VvE’s', ['De', 'regio’s', 'en', 'thema’s', 'van', 'VvE’s']],
    ['co-creatie, e-mail en 24-uursopvang', ['co-creatie', 'e-mail', 'en', '24-uursopvang']],
    ['4,5 miljoen, 1.250.000 en 3.14.', ['4,5', 'miljoen', '1.250.000', 'en', '3.14']],
    ['24/7, t/m 2019; 2015–2019', ['24/7', 't/m', '2019', '2015–2019']],
    ['’s-Hertogenbosch en ’t Ven', ['s-Hertogenbosch', 'en', 't', 'Ven']],
    ['d.w.z. i.p.v. nu. Dan', ['d.w.z', 'i.p.v', 'nu', 'Dan']],
    ['R&D, C&A, 50+ en medewerk*sters', ['R&D', 'C&A', '50', 'en', 'medewerk*sters']],
    ['wonen—zorg (her)ontwerp', ['wonen', 'zorg', 'her', 'ontwerp']],
    ['🙂 — … !', []],
  ])('%s', (text, words) => {
    expect(wordsOf(text)).toEqual(words);
  });

  test('stand at their places, signs around them left out', () => {
    const text = '“De wijk­raad”, zei hij.';
    expect(placesOf(text).map(({ start, end }) => text.slice(start, end))).toEqual(['De', 'wijk­raad', 'zei', 'hij']);
  });
});

describe('a written word', () => {
  const whole = (written: string): string => readWord(written).whole;

  test.each([
    ['VvE’s', "vve's"],
    ['oﬃciële', 'officiële'],
    ['ﬁetsvlonder', 'fietsvlonder'],
    ['roeiboot‑verdeling', 'roeibootverdeling'],
    ['wijk\u00adwater\u00adschap', 'wijkwaterschap'],
    ['kamp\u200bvuur', 'kampvuur'],
    ['coo\u0308peratie', 'coöperatie'],
    ['ｗｉｊｋ', 'wijk'],
    ['CO₂', 'co2'],
    ['m²', 'm2'],
    ['ĳsbaan', 'ijsbaan'],
    ['4,5', '4.5'],
    ['1.250.000', '1250000'],
    ['1,250,000', '1250000'],
    ['2015–2019', '2015-2019'],
    ['i.p.v', 'ipv'],
    ['medewerk*sters', 'medewerksters'],
  ])('%s is one with %s', (written, plain) => {
    expect(whole(written)).toBe(plain);
  });

  test.each([
    ['co-creatie', ['co', 'creatie']],
    ['e-mail', ['mail']],
    ['t/m', []],
    ['24/7', []],
    ['2015-2019', ['2015', '2019']],
    ['24-uursopvang', ['24', 'uursopvang']],
    ['thema’s', []],
    ['medewerk*sters', []],
    ['4,5', []],
  ])('%s holds no piece of one sign', (written, pieces) => {
    expect(readWord(written).pieces).toEqual(pieces);
  });

  test('tells the parts of a compound by its seams', () => {
    expect(readWord('Warmte\u00adnet').parts).toEqual(['warmte', 'net']);
    expect(readWord('anti-wijk\u00adraad')).toEqual({
      whole: 'antiwijkraad',
      pieces: ['anti', 'wijkraad'],
      parts: ['wijk', 'raad'],
    });
  });
});
