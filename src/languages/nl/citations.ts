import type { Catalogue } from '../language.ts';

/** How sources are named in Dutch, in the style of APA. */
export const citations: Catalogue['citations'] = {
  terms: `<term name="retrieved">geraadpleegd op</term>
    <term name="motion_picture">video</term>
    <term name="post">online bericht</term>
    <term name="ordinal">e</term>
    <term name="edition" form="short">druk</term>
    <term name="number" form="short"><single>nr.</single><multiple>nrs.</multiple></term>
    <term name="interviewer" form="short"><single>interviewer</single><multiple>interviewers</multiple></term>`,
  dayFirst: true,
  undated: 'z.d.',
  locators: {
    p: ['p.', 'blz.', 'bladzijde', 'bladzijden', 'pag.'],
    pp: ['pp.'],
    page: ['pagina'],
    pages: ["pagina's"],
    chapter: ['hoofdstuk'],
    chapters: ['hoofdstukken'],
    chapShort: ['hfst.', 'hst.', 'hfdst.'],
    section: ['paragraaf'],
    sections: ['paragrafen'],
    secShort: ['par.'],
    paragraph: ['alinea'],
    paragraphs: ["alinea's"],
    part: ['deel'],
    parts: ['delen'],
    article: ['artikel'],
    articles: ['artikelen'],
    figure: ['figuur', 'fig.'],
    figures: ['figuren'],
    table: ['tabel', 'tab.'],
    tables: ['tabellen'],
    appendix: ['bijlage'],
    appendices: ['bijlagen'],
    note: ['noot'],
    notes: ['noten'],
    footnote: ['voetnoot'],
    subsection: ['lid'],
    subsections: ['leden'],
    appShort: ['bijl.'],
    ptShort: ['dl.'],
    noShort: ['nr.'],
    number: ['nummer'],
    box: ['kader'],
    line: ['regel'],
    lines: ['regels'],
    slide: ['dia'],
    slides: ["dia's"],
    minute: ['minuut'],
    preface: ['voorwoord'],
    introduction: ['inleiding'],
    summary: ['samenvatting'],
    conclusion: ['conclusie'],
    from: ['vanaf'],
    and: ['en'],
    upTo: ['tot en met', 't/m'],
    following: ['e.v.'],
  },
};
