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
    'name: havencorporatie\nforms: { nl: [corporatie], en: [housing association] }\nmeans: { nl: Een verhuurder. }\n',
  'organisations/vvh.yaml': 'name: Vereniging van havens\nabbreviation: VVH\nkind: gemeente\n',
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
    'De havencorporatie en de havencorporatie.',
    'De [corporatie|havencorporatie] en de havencorporatie.',
  ],
  ['another form, with its ending', 'Twee corporaties.', 'Twee [corporatie|corporaties].'],
  ['a capital at the beginning', 'Havencorporaties ook.', '[corporatie|Havencorporaties] ook.'],
  ['an abbreviation', 'Twee VvE’s en één VvE-bestuur.', 'Twee [vve|VvE’s] en één VvE-bestuur.'],
  ['before a hyphen', 'Het VvE-bestuur.', 'Het [vve|VvE]-bestuur.'],
  [
    'not inside another word',
    'De huurderscorporatie en corporatiebeleid.',
    'De huurderscorporatie en corporatiebeleid.',
  ],
  ['an organisation by its abbreviation', 'De VVH schreef.', 'De [vvh|VVH] schreef.'],
  ['the longest of two', 'SHT-TOREN en SHT.', '[sht-toren|SHT-TOREN] en [sht|SHT].'],
  ['not in a heading', '## De VVH\n\nDe VVH.', '{De VVH}De [vvh|VVH].'],
  [
    'not in code or a link elsewhere',
    '`VVH` [de VVH](https://www.example.org) VVH.',
    '<code>VVH</code> <a href="https://www.example.org">de VVH</a> [vvh|VVH].',
  ],
  ['not after a link of the author', '[[vvh|Die club]] en de VVH.', '[author: vvh|Die club] en de VVH.'],
  ['inside a passage', '<Passage id="voorbeeld-plan">\n  De VVH. [@jansens-2016]\n</Passage>', '{De [vvh|VVH]. }'],
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
