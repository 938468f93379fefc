import { expect, test } from 'vitest';
import type { Segment } from '../../../src/core/body/segment.ts';
import { exampleCase, exampleFiles } from '../../../src/core/checks/example.ts';
import { buildGraph } from '../../../src/core/graph/graph.ts';
import { casesWith, markedNames, markWords } from '../../../src/core/views/word-marks.ts';
import { readLibrary } from '../../../src/reader/library.ts';
import { languages, vocabulary } from '../../fixtures/libraries/read.ts';

const files = {
  'words/vve.yaml': 'name: vereniging van eigenaren\nabbreviation: VvE\nmeans: { nl: Wie er woont. }\n',
  'words/corporatie.yaml':
    'name: woningcorporatie\nforms: { nl: [corporatie], en: [housing association] }\nmeans: { nl: Een verhuurder. }\n',
  'organisations/vng.yaml': 'name: Vereniging van gemeenten\nabbreviation: VNG\nkind: gemeente\n',
  'organisations/sht-toren.yaml': 'name: SHT-TOREN\nkind: gemeente\n',
  'organisations/sht.yaml': 'name: SHT\nkind: gemeente\n',
};

function graphOf(body: string) {
  const root = 'src/content/';
  const all = exampleFiles({ files: { ...files, 'cases/voorbeeld.mdx': exampleCase('', `${body}\n`) } }, root);
  return buildGraph(readLibrary(all, root, { languages, vocabulary }).entries, languages);
}

const told = (segments: readonly Segment[]): string =>
  segments
    .map((one) =>
      one.type === 'html'
        ? one.html
        : one.type === 'link'
          ? `[${one.mark === true ? one.to : `author: ${one.to}`}|${one.words ?? ''}]`
          : 'children' in one
            ? `{${told(one.children)}}`
            : '',
    )
    .join('')
    .replace(/<\/?p>|\n/g, '');

test.each([
  [
    'the first use',
    'De woningcorporatie en de woningcorporatie.',
    'De [corporatie|woningcorporatie] en de woningcorporatie.',
  ],
  ['another form, with its ending', 'Twee corporaties.', 'Twee [corporatie|corporaties].'],
  ['a capital at the beginning', 'Woningcorporaties ook.', '[corporatie|Woningcorporaties] ook.'],
  ['an abbreviation', 'Twee VvE’s en één VvE-bestuur.', 'Twee [vve|VvE’s] en één VvE-bestuur.'],
  ['before a hyphen', 'Het VvE-bestuur.', 'Het [vve|VvE]-bestuur.'],
  [
    'not inside another word',
    'De huurderscorporatie en corporatiebeleid.',
    'De huurderscorporatie en corporatiebeleid.',
  ],
  ['an organisation by its abbreviation', 'De VNG schreef.', 'De [vng|VNG] schreef.'],
  ['the longest of two', 'SHT-TOREN en SHT.', '[sht-toren|SHT-TOREN] en [sht|SHT].'],
  ['not in a heading', '## De VNG\n\nDe VNG.', '{De VNG}De [vng|VNG].'],
  [
    'not in code or a link elsewhere',
    '`VNG` [de VNG](https://www.example.org) VNG.',
    '<code>VNG</code> <a href="https://www.example.org">de VNG</a> [vng|VNG].',
  ],
  ['not after a link of the author', '[[vng|Die club]] en de VNG.', '[author: vng|Die club] en de VNG.'],
  ['inside a passage', '<Passage id="voorbeeld-plan">\n  De VNG. [@jansens-2016]\n</Passage>', '{De [vng|VNG]. }'],
])('marks %s', (_name, body, marked) => {
  const graph = graphOf(body);
  const entry = graph.get('case', 'voorbeeld');
  expect(entry && told(markWords(markedNames(graph, 'nl'), entry.body).segments)).toBe(marked);
});

test('a word names the cases that use it, in a language, and is there though nothing names it', () => {
  const graph = graphOf('Een corporatie.');
  const used = (id: string) => {
    const word = graph.get('word', id);
    return word && casesWith(graph, word, 'nl').map(({ ref }) => ref.id);
  };
  expect({ corporatie: used('corporatie'), vve: used('vve') }).toEqual({ corporatie: ['voorbeeld'], vve: [] });
});
