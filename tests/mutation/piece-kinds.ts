import { edit, type Kind, type Original } from './kind.ts';
import { passageTag, sameFile, tag, translation } from './ends.ts';

const isCase = ({ folder }: Original) => folder === 'cases';
const inParagraph = (name: string, piece: string, outcome: Kind['outcome'] = 'told', ends: Kind['ends'] = []) =>
  edit(
    name,
    outcome,
    { where: 'body', pattern: /(?<=^[\p{L}][^\n[\]]{5,}) (?=[a-z]{3,} )/gmu, put: () => ` ${piece} ` },
    ends,
  );
const asParagraph = (name: string, piece: string, outcome: Kind['outcome'] = 'told', ends: Kind['ends'] = []) =>
  edit(name, outcome, { where: 'body', pattern: /\n\n(?=[\p{Lu}])/gu, put: () => `\n\n${piece}\n\n` }, ends);
const inPassage = (name: string, piece: string, ends: Kind['ends'] = []) =>
  edit(
    name,
    'told',
    {
      of: isCase,
      where: 'body',
      pattern: /(<Passage id="[\w-]+">\n\n?)( {2}[^\n]*\n)/g,
      put: ([, tagLine, line]) => `${tagLine ?? ''}${line ?? ''}\n  ${piece}\n`,
    },
    ends,
  );

/** Pieces put into a sentence, between paragraphs or into a passage, where they do not belong. */
export const pieceKinds: readonly Kind[] = [
  inParagraph('a sign that opens a tag', '<5'),
  inParagraph('a brace', '{'),
  inParagraph('code between braces', '{woord}'),
  inParagraph('HTML in a sentence', '<b>woord</b>'),
  inParagraph('a remark of HTML', '<!-- opmerking -->'),
  inParagraph('an address that runs code', '[klik](javascript:alert(1))'),
  inParagraph('an address without a beginning', '[klik](../begrippen/shared-watch)'),
  inParagraph('an address in the text', 'https://example.org/pagina', 'told or read'),
  inParagraph('a link without an address', '[klik]()'),
  inParagraph('an image without words', '![](./kaart.png)'),
  inParagraph('an image from elsewhere', '![Kaart](https://example.org/kaart.png)'),
  inParagraph('a link in one bracket', '[shared-watch]', 'told or read'),
  inParagraph('a footnote that is not there', '[^nergens]', 'told or read'),
  inParagraph('a double word', 'woord woord'),
  inParagraph('a control character', 'a\u0007b'),
  inParagraph('a sign that turns the direction', 'a\u202Eb'),
  inParagraph('half a character', 'a\uD800b'),
  inParagraph('a letter that was lost', 'a\uFFFDb'),
  inParagraph('a null byte', 'a\0b'),
  asParagraph('programme code', "import x from './x.js'"),
  asParagraph('programme code that goes out', 'export const a = 1'),
  asParagraph('a block of HTML', '<div>\n\nEen kader.\n\n</div>', 'told', [tag]),
  asParagraph('a script', '<script>alert(1)</script>'),
  asParagraph('a footnote that nothing refers to', '[^nergens]: Een noot.'),
  asParagraph('a line that Markdown takes for an address', '[let op]: dit-is-belangrijk'),
  asParagraph(
    'a table with a bar in a link',
    '| Wat | Waarom |\n| --- | --- |\n| [[shared-watch|leren]] | Omdat. |',
    'told',
    [sameFile],
  ),
  asParagraph('an empty heading', '##', 'told', [sameFile, translation]),
  asParagraph('a heading that jumps', '##### Diep', 'told', [sameFile, translation]),
  asParagraph('two versions of Git', '<<<<<<< HEAD\nA\n=======\nB\n>>>>>>> b', 'told', []),
  asParagraph(
    'a Shows outside a passage',
    '<Shows concept="shared-watch" how="nuances" reading="atlas">\n  Omdat.\n</Shows>',
    'told',
    [tag],
  ),
  asParagraph(
    'a passage in a passage',
    '<Passage id="buiten">\n\n<Passage id="binnen">\nTekst.\n</Passage>\n\n</Passage>',
    'told',
    [tag, translation],
  ),
  inPassage('a heading in a passage', '### Kop', [translation, passageTag, sameFile]),
  edit('a footnote in a passage', 'told', {
    of: isCase,
    where: 'body',
    pattern: /(?<=<Passage id="[\w-]+">\n\n? {2}[^\n]*)(\n[\s\S]*?<\/Passage>\n)/g,
    put: ([rest]) => `[^noot]${rest}\n[^noot]: Een noot.\n`,
  }),
  inPassage('a decision point in a passage', '<Decision id="keuze">\n\n  Kies.\n\n  </Decision>', [
    passageTag,
    sameFile,
  ]),
  asParagraph(
    'a decision point with one option',
    '<Decision id="keuze">\n\nKies.\n\n<Option id="een">Dit.</Option>\n\n<Outcome>Dat.</Outcome>\n\n<Unknown>Niets.</Unknown>\n\n</Decision>',
    'told',
    [tag, translation],
  ),
  asParagraph('a part of a decision point by itself', '<Outcome>\n  Dat.\n</Outcome>', 'told', [tag]),
  inPassage('an image in a passage', '![Kaart](./kaart.png)'),
];
