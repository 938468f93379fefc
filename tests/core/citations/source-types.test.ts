import { expect, test } from 'vitest';
import { createBibliography } from '../../../src/core/citations/bibliography.ts';
import { cslDate, type CslItem } from '../../../src/core/citations/csl.ts';
import { sourceTypes } from '../../../src/core/model/source.ts';
import { citationWords as words } from './words.ts';

const jansen = [{ family: 'Jansen', given: 'Anna' }];
const vries = [{ family: 'Vries', given: 'Jan', 'non-dropping-particle': 'de' }];
const URL = 'https://example.org/stuk';

/** One source of every type there is, with all the fields that APA 7 asks of it. */
const whole: Readonly<Record<(typeof sourceTypes)[number], Omit<CslItem, 'id' | 'type' | 'issued'>>> = {
  article: { title: 'Een preprint', author: jansen, genre: 'Preprint', publisher: 'SocArXiv', number: '12.30' },
  'article-journal': {
    title: 'Een artikel',
    author: jansen,
    'container-title': 'Bestuurskunde',
    volume: '007',
    issue: '3.10',
    page: '1e3',
  },
  'article-magazine': {
    title: 'Een stuk',
    author: jansen,
    'container-title': 'Binnenlands Bestuur',
    volume: '40',
    issue: '2',
  },
  'article-newspaper': { title: 'Een bericht', author: jansen, 'container-title': 'Tubantia', page: 'A4' },
  book: {
    title: 'Handboek opgaven',
    editor: [...jansen, ...vries],
    translator: [{ family: 'Smit', given: 'IJsbrand Jan' }],
    edition: '2',
    volume: '3',
    publisher: 'Boom',
  },
  chapter: {
    title: 'Samen sturen in de wijk',
    author: vries,
    editor: jansen,
    edition: '2',
    'container-title': 'Handboek opgaven',
    publisher: 'Boom',
    page: '12-34',
  },
  document: { title: 'Een besluit', author: [{ literal: 'Gemeente Zwolle' }], genre: 'Raadsbesluit' },
  interview: { title: 'Een gesprek', author: jansen, interviewer: vries, 'container-title': 'De Oosterkrant', URL },
  legislation: {
    title: 'Wet maatschappelijke ondersteuning 2015',
    'container-title': 'Staatsblad',
    number: '280',
    volume: '2014',
  },
  motion_picture: { title: 'Een film', director: jansen, publisher: 'VPRO' },
  'paper-conference': {
    title: 'Een lezing op papier',
    author: jansen,
    editor: vries,
    'container-title': 'Handelingen van de studiedag',
    page: '5-9',
    publisher: 'Saxion',
  },
  post: { title: 'Een bericht', author: jansen, genre: 'LinkedIn-bericht', 'container-title': 'LinkedIn', URL },
  'post-weblog': { title: 'Een stuk op een weblog', author: jansen, 'container-title': 'Common Eye', URL },
  report: {
    title: 'Een rapport',
    author: [{ literal: 'Platform31' }],
    genre: 'Rapport',
    number: '2019-010',
    publisher: 'Ministerie van BZK',
  },
  speech: { title: 'Een toespraak', author: jansen, 'event-title': 'Dag van de opgave', 'event-place': 'Utrecht' },
  thesis: { title: 'Een proefschrift', author: jansen, genre: 'Proefschrift', publisher: 'Universiteit Twente', URL },
  webpage: { title: 'Een bladzijde', author: jansen, 'container-title': 'Divosa', URL },
};

const issued = cslDate('2014-07-09');
const items = sourceTypes.map((type): CslItem => ({ id: type, type, issued, ...whole[type] }));

function printed(language: 'nl' | 'en') {
  const bibliography = createBibliography(items, language, words);
  return sourceTypes.map((type) => `${type}: ${bibliography.reference(type).html}`);
}

test('every type of source prints as APA 7 does in Dutch', () => {
  expect(printed('nl')).toMatchInlineSnapshot(`
    [
      "article: Jansen, A. (2014c). <i>Een preprint</i> (Preprint 12.30). SocArXiv.",
      "article-journal: Jansen, A. (2014a). Een artikel. <i>Bestuurskunde</i>, <i>007</i>(3.10), 1e3.",
      "article-magazine: Jansen, A. (2014j, 9 juli). Een stuk. <i>Binnenlands Bestuur</i>, <i>40</i>(2).",
      "article-newspaper: Jansen, A. (2014e, 9 juli). Een bericht. <i>Tubantia</i>, A4.",
      "book: Jansen, A., &#38; de Vries, J. (Red.). (2014). <i>Handboek opgaven</i> (IJ. J. Smit, Vert.; 2e druk, Vol. 3). Boom.",
      "chapter: de Vries, J. (2014). Samen sturen in de wijk. In A. Jansen (Red.), <i>Handboek opgaven</i> (2e druk, pp. 12-34). Boom.",
      "document: Gemeente Zwolle. (2014, 9 juli). <i>Een besluit</i> [Raadsbesluit].",
      "interview: Jansen, A. (2014i, 9 juli). Een gesprek (J. de Vries, Interviewer). <i>De Oosterkrant</i>.",
      "legislation: Wet maatschappelijke ondersteuning 2015, Staatsblad 2014, 280 (2014).",
      "motion_picture: Jansen, A. (Regisseur). (2014h, 9 juli). <i>Een film</i> [Video]. VPRO.",
      "paper-conference: Jansen, A. (2014b). Een lezing op papier. In J. de Vries (Red.), <i>Handelingen van de studiedag</i> (pp. 5-9). Saxion.",
      "post: Jansen, A. (2014f, 9 juli). <i>Een bericht</i> [LinkedIn-bericht]. LinkedIn.",
      "post-weblog: Jansen, A. (2014k, 9 juli). Een stuk op een weblog. <i>Common Eye</i>.",
      "report: Platform31. (2014). <i>Een rapport</i> (Rapport Nr. 2019-010). Ministerie van BZK.",
      "speech: Jansen, A. (2014l, 9 juli). <i>Een toespraak</i>. Dag van de opgave, Utrecht.",
      "thesis: Jansen, A. (2014d). <i>Een proefschrift</i> [Proefschrift, Universiteit Twente].",
      "webpage: Jansen, A. (2014g, 9 juli). <i>Een bladzijde</i>. Divosa.",
    ]
  `);
});

test('every type of source prints as APA 7 does in English', () => {
  expect(printed('en')).toMatchInlineSnapshot(`
    [
      "article: Jansen, A. (2014c). <i>Een preprint</i> (Preprint 12.30). SocArXiv.",
      "article-journal: Jansen, A. (2014a). Een artikel. <i>Bestuurskunde</i>, <i>007</i>(3.10), 1e3.",
      "article-magazine: Jansen, A. (2014j, July 9). Een stuk. <i>Binnenlands Bestuur</i>, <i>40</i>(2).",
      "article-newspaper: Jansen, A. (2014e, July 9). Een bericht. <i>Tubantia</i>, A4.",
      "book: Jansen, A., &#38; de Vries, J. (Eds.). (2014). <i>Handboek opgaven</i> (IJ. J. Smit, Trans.; 2nd ed., Vol. 3). Boom.",
      "chapter: de Vries, J. (2014). Samen sturen in de wijk. In A. Jansen (Ed.), <i>Handboek opgaven</i> (2nd ed., pp. 12–34). Boom.",
      "document: Gemeente Zwolle. (2014, July 9). <i>Een besluit</i> [Raadsbesluit].",
      "interview: Jansen, A. (2014i, July 9). Een gesprek (J. de Vries, Interviewer). <i>De Oosterkrant</i>.",
      "legislation: Wet maatschappelijke ondersteuning 2015, Staatsblad 2014, 280 (2014).",
      "motion_picture: Jansen, A. (Director). (2014h, July 9). <i>Een film</i> [Video]. VPRO.",
      "paper-conference: Jansen, A. (2014b). Een lezing op papier. In J. de Vries (Ed.), <i>Handelingen van de studiedag</i> (pp. 5–9). Saxion.",
      "post: Jansen, A. (2014f, July 9). <i>Een bericht</i> [LinkedIn-bericht]. LinkedIn.",
      "post-weblog: Jansen, A. (2014k, July 9). Een stuk op een weblog. <i>Common Eye</i>.",
      "report: Platform31. (2014). <i>Een rapport</i> (Rapport No. 2019-010). Ministerie van BZK.",
      "speech: Jansen, A. (2014l, July 9). <i>Een toespraak</i>. Dag van de opgave, Utrecht.",
      "thesis: Jansen, A. (2014d). <i>Een proefschrift</i> [Proefschrift, Universiteit Twente].",
      "webpage: Jansen, A. (2014g, July 9). <i>Een bladzijde</i>. Divosa.",
    ]
  `);
});
