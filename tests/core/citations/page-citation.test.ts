import { describe, expect, test } from 'vitest';
import * as z from 'zod/mini';
import { createBibliography } from '../../../src/core/citations/bibliography.ts';
import type { CslItem } from '../../../src/core/citations/csl.ts';
import { citationFile, referenceTo, type CitedPage } from '../../../src/core/citations/page-citation.ts';
import { citationWords as words } from './words.ts';

const page: CitedPage = {
  id: 'vier-wijken',
  title: 'Vier wijken & 50% gas',
  author: 'Opgavenatlas',
  address: 'https://atlas.example/casussen/vier-wijken/',
  language: 'nl',
  changed: '2026-11-20',
};
const undated: CitedPage = { ...page, language: 'en', changed: undefined };

function text(one: CitedPage): string {
  const { before, title, after } = referenceTo(one, words.get(one.language) ?? { undated: '' });
  return before + title + after;
}

describe('a page is cited', () => {
  // The citation library reads its style the first time it is asked.
  const patience = 30_000;

  test('in the style of APA, in the language of the page', () => {
    expect(text(page)).toBe(
      'Opgavenatlas. (2026, 20 november). Vier wijken & 50% gas. https://atlas.example/casussen/vier-wijken/',
    );
  });

  test(
    'as the citation library would, whatever the language, the date and the end of the title',
    { timeout: patience },
    () => {
      const question = { ...page, title: 'Wie is aan zet?' };
      for (const one of [page, undated, question, { ...question, language: 'en' as const }]) {
        const [item] = z.parse(z.array(z.custom<CslItem>()), JSON.parse(citationFile(one, 'json')));
        const { html, address = '' } = createBibliography(
          item === undefined ? [] : [item],
          one.language,
          words,
        ).reference(one.id);
        expect(text(one)).toBe(`${html.replace(/<[^>]*>/g, '').replaceAll('&#38;', '&')} ${address}`);
      }
    },
  );

  test('as BibTeX, under its id', () => {
    expect(citationFile(page, 'bib')).toMatchInlineSnapshot(`
      "@misc{vier-wijken,
      	author = {{Opgavenatlas}},
      	year = {2026},
      	month = {nov 20},
      	title = {Vier wijken \\& 50\\% gas},
      	url = {https://atlas.example/casussen/vier-wijken/},
      	howpublished = {https://atlas.example/casussen/vier-wijken/},
      }

      "
    `);
  });

  test('as RIS', () => {
    expect(citationFile(page, 'ris')).toMatchInlineSnapshot(`
      "TY  - ELEC
      ID  - vier-wijken
      AU  - Opgavenatlas
      TI  - Vier wijken & 50% gas
      PY  - 2026
      DA  - 2026/11/20
      LA  - nl
      UR  - https://atlas.example/casussen/vier-wijken/
      ER  - 
      "
    `);
    expect(citationFile({ ...page, title: 'Een\ntitel' }, 'ris')).toContain('TI  - Een titel\r\n');
    expect(citationFile(undated, 'ris')).not.toMatch(/^(PY|DA)/m);
  });

  test('as CSL-JSON', () => {
    expect(JSON.parse(citationFile(page, 'json'))).toEqual([
      {
        id: 'vier-wijken',
        type: 'webpage',
        title: 'Vier wijken & 50% gas',
        author: [{ literal: 'Opgavenatlas' }],
        issued: { 'date-parts': [[2026, 11, 20]] },
        'container-title': 'Opgavenatlas',
        URL: 'https://atlas.example/casussen/vier-wijken/',
        language: 'nl',
      },
    ]);
  });
});
