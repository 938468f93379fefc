import { expect, test } from 'vitest';
import { checkManual } from '../../src/site/check-manual.ts';

test('each file of an example is in the language that its name says', () => {
  const files = checkManual('nl').flatMap(({ bad, good }) =>
    [...bad, ...good].flatMap(({ where, lang }) => (typeof where === 'string' ? [] : [`${where.file} ${lang}`])),
  );
  const translations = files.filter((one) => /\.[a-z]{2}\.mdx /.test(one));
  expect(translations).not.toEqual([]);
  expect(translations.filter((one) => !/\.([a-z]{2})\.mdx \1$/.test(one))).toEqual([]);
});
