import { expect, test } from 'vitest';
import { sourceAddress } from '../../../src/core/authoring/source-address.ts';

test.each([
  ['10.1007/s10669-016-9612-6', { DOI: '10.1007/s10669-016-9612-6' }],
  ['https://doi.org/10.1007/978-3(2).', { DOI: '10.1007/978-3(2)' }],
  ['See: doi:10.1000/abc, page 4', { DOI: '10.1000/abc' }],
  ['https://doi.org/10.1002%2Fabc', { DOI: '10.1002/abc' }],
  ['(https://a.example/report?x=1)', { URL: 'https://a.example/report?x=1' }],
  ['Report of 10.12 pages', {}],
  ['100%', {}],
])('%j gives %j', (text, fields) => {
  expect(sourceAddress(text)).toEqual(fields);
});
