import { expect, test } from 'vitest';
import { contextObject } from '../../../src/core/citations/coins.ts';
import type { CslItem } from '../../../src/core/citations/csl.ts';
import { sourcesAsBibtex, sourcesAsCsl, sourcesAsRis } from '../../../src/core/citations/source-files.ts';

const article: CslItem = {
  id: 'hallema-1923',
  type: 'article-journal',
  title: 'Lights & "fog"\nseen',
  author: [{ family: 'Berg', given: 'Tine', 'non-dropping-particle': 'van den' }, { literal: 'Society of Lamps' }],
  issued: { 'date-parts': [[1923, 4]] },
  'container-title': 'Tijdschrift',
  volume: '12',
  issue: '3',
  page: '101–119',
  DOI: '10.1234/tvk.1923.12',
};
const bare: CslItem = { id: 'letters', type: 'document', title: '[Letters]' };

test('sources as RIS: one field on a line, and an empty line between sources', () => {
  expect(sourcesAsRis([article, bare]).split('\r\n')).toEqual([
    ...['TY  - JOUR', 'ID  - hallema-1923', 'AU  - van den Berg, Tine', 'AU  - Society of Lamps'],
    ...['TI  - Lights & "fog" seen', 'T2  - Tijdschrift', 'PY  - 1923', 'DA  - 1923/04', 'VL  - 12', 'IS  - 3'],
    ...['SP  - 101', 'EP  - 119', 'DO  - 10.1234/tvk.1923.12', 'ER  - ', ''],
    ...['TY  - GEN', 'ID  - letters', 'TI  - [Letters]', 'ER  - ', ''],
  ]);
});

test('sources as CSL-JSON and BibTeX hold what programs know, and nothing that is ours', () => {
  const graded = { ...article, grade: 'B', why: { en: 'Measured.' } };
  expect(JSON.parse(sourcesAsCsl([graded]))).toEqual([JSON.parse(JSON.stringify(article))]);
  const bib = sourcesAsBibtex([article, bare]);
  expect(bib).toContain('@article{hallema-1923,');
  expect(bib).toContain('doi = {10.1234/tvk.1923.12}');
  expect(bib).toContain('@misc{letters,');
});

test('who made a film or held an interview goes along', () => {
  const [tine, society] = article.author ?? [];
  const made = { ...bare, author: tine && [tine], director: society && [society], interviewer: [{ literal: 'Radio' }] };
  expect(sourcesAsRis([made])).toContain('AU  - van den Berg, Tine\r\nAU  - Society of Lamps\r\nA2  - Radio\r\n');
  expect(contextObject(made)).toContain(
    '&rft.creator=van%20den%20Berg%2C%20Tine&rft.creator=Society%20of%20Lamps&rft.contributor=Radio',
  );
});

test('a work as a ContextObject says what it is, who made it and where it is', () => {
  expect(contextObject(article).split('&')).toEqual([
    'ctx_ver=Z39.88-2004',
    'rft_val_fmt=info:ofi/fmt:kev:mtx:dc',
    'rft.type=journalArticle',
    'rft.title=Lights%20%26%20%22fog%22%0Aseen',
    'rft.creator=van%20den%20Berg%2C%20Tine',
    'rft.creator=Society%20of%20Lamps',
    'rft.source=Tijdschrift',
    'rft.date=1923-04',
    'rft.identifier=urn%3Adoi%3A10.1234%2Ftvk.1923.12',
  ]);
});
