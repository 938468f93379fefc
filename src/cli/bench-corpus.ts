import type { SourceFile } from '../core/graph/document.ts';

/** Words of a paragraph, paragraphs of a section, sections of a page: 900 words, as long as a case. */
const shape = { words: 60, paragraphs: 3, sections: 5 };
/** How many words there are to choose from. */
const vocabulary = 60_000;
const syllables =
  'ba be bi bo da de di do ga ge gi go ka ke ki ko la le li lo ma me mi mo na ne ni no ra re ri ro sa se si so ta te ti to va ve vi vo'.split(
    ' ',
  );

/** A word by its number: no two numbers have the same. */
export function wordOf(number: number): string {
  let rest = number + syllables.length;
  let word = '';
  while (rest > 0) {
    word += syllables[rest % syllables.length] ?? '';
    rest = Math.floor(rest / syllables.length);
  }
  return word;
}

/** Words as a language has them: few often, many seldom. The same every time for the same number. */
export function wordsFrom(number: number, count: number): string[] {
  let state = number + 1;
  return Array.from({ length: count }, () => {
    state = (state * 48_271) % 2_147_483_647;
    return wordOf(Math.floor(vocabulary ** (state / 2_147_483_647)) - 1);
  });
}

/** How a generator writes a page: a link, a paragraph of a page and the file with what stands in front. */
interface Notation {
  readonly link: (id: string, words: string) => string;
  readonly paragraph: (text: string, page: number, place: number) => string;
  readonly file: (page: number, title: string, body: string) => SourceFile;
}

/** Every third page is a case. */
const isCase = (page: number): boolean => page % 3 === 0;
export const idOf = (page: number): string => `${isCase(page) ? 'casus' : 'begrip'}-${page}`;

/** A corpus of `count` pages with the same words and links in any notation. */
function corpus(count: number, { link, paragraph, file }: Notation): SourceFile[] {
  return Array.from({ length: count }, (_, page) => {
    const title = `${wordsFrom(page, 3).join(' ')} ${page}`;
    const sections = Array.from({ length: shape.sections }, (_section, section) => {
      const paragraphs = Array.from({ length: shape.paragraphs }, (_paragraph, at) => {
        const place = section * shape.paragraphs + at;
        const [first = '', ...words] = wordsFrom(page * 1000 + place, shape.words);
        const other = (page + 7 * place + 1) % count;
        return paragraph(
          `${first} ${link(idOf(other), words.slice(0, 2).join(' '))} ${words.slice(2).join(' ')}.`,
          page,
          place,
        );
      });
      return [`## ${wordsFrom(page * 50 + section, 3).join(' ')}`, ...paragraphs].join('\n\n');
    });
    return file(page, title, `${sections.join('\n\n')}\n`);
  });
}

/** The corpus in plain Markdown with a title in front, as most generators read it. */
export function plainCorpus(count: number): SourceFile[] {
  return corpus(count, {
    link: (id, words) => `[${words}](/${id}/)`,
    paragraph: (text) => text,
    file: (page, title, body) => ({ path: `${idOf(page)}.md`, text: `---\ntitle: ${title}\n---\n\n${body}` }),
  });
}

/** The corpus as this atlas asks for it: a source for each paragraph, in each section of a case a passage that shows a concept, and a lens. */
export function atlasCorpus(
  count: number,
  choices: Readonly<Record<'sector' | 'scale' | 'group' | 'party', string>>,
): SourceFile[] {
  const concepts = Array.from({ length: count }, (_, page) => page).filter((page) => !isCase(page));
  const pages = corpus(count, {
    link: (id, words) => `[[${id}|${words}]]`,
    paragraph: (text, page, place) => {
      const cited = `${text} [@bron]`;
      if (!isCase(page) || place % shape.paragraphs !== 0) return cited;
      const concept = idOf(concepts[(page * 7 + place * 13) % concepts.length] ?? 1);
      const how = ['illustrates', 'nuances', 'contradicts'][place % 2];
      return `<Passage id="p-${page}-${place}">\n\n${cited}\n\n<Shows concept="${concept}" how="${how}" reading="atlas">\n  ${wordsFrom(page + place, 8).join(' ')}.\n</Shows>\n\n</Passage>`;
    },
    file: (page, title, body) => {
      const front = isCase(page)
        ? `title: ${title}
summary: ${wordsFrom(page, 12).join(' ')}.
about: ${wordsFrom(page, 3).join(' ')}
form: illustration
status: published
sector: [${choices.sector}]
scale: ${choices.scale}
place: Nederland
period: { from: 2019, to: 2021 }
parties:
  - { id: partij, kind: ${choices.party}, role: Doet mee }
timeline:
  - { id: begin, date: 2019-03, text: Het begon., sources: [bron] }
worked:
  - { id: goed, text: Het werkte., sources: [bron] }
friction:
  - { id: schuurde, text: Het schuurde., sources: [bron] }
unknown:
  - { id: open, text: Wat het kostte. }
questions:
  - { id: vraag, level: analyse, text: Wie besliste? }`
        : `term: ${title}\ndefinition: ${wordsFrom(page, 12).join(' ')}.\ngroup: ${choices.group}`;
      return {
        path: `${isCase(page) ? 'cases' : 'concepts'}/${idOf(page)}.mdx`,
        text: `---\n${front}\n---\n\n${body}`,
      };
    },
  });
  const source =
    'type: webpage\ntitle: Bron\nauthor:\n  - { literal: Proef }\nissued: 2020\nURL: https://example.org/bron\ngrade: B\nwhy: { nl: Een bron voor de proef., en: A source for the trial. }\n';
  const shown = concepts.slice(0, 3).map((page) => `  - { concept: ${idOf(page)}, prompt: Wat is hier te zien? }`);
  const lens = `---\ntitle: Drie\nquestion: Wat zien wij?\nfigure: circle\nconcepts:\n${shown.join('\n')}\n---\n\nEen lens. [@bron]\n`;
  return [
    ...pages,
    { path: 'sources/bron.yaml', text: source },
    { path: 'lenses/drie.mdx', text: lens },
    { path: 'ids.txt', text: '' },
  ];
}
