import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { exampleLibrary, exampleVocabulary } from '../src/core/checks/example.ts';
import { readCheckedLibrary } from '../src/reader/checked-library.ts';

const contributing = readFileSync(new URL('../CONTRIBUTING.md', import.meta.url), 'utf8');
const [, written = ''] = /```text\n(---[\s\S]*?)```/.exec(contributing) ?? [];
const [source = '', word = ''] = [...contributing.matchAll(/```yaml\n([\s\S]*?)```/g)].map(([, yaml = '']) => yaml);
const vocabulary = { ...exampleVocabulary, sectors: [{ id: 'wonen', label: {} }, ...exampleVocabulary.sectors] };

test.each(['draft', 'review', 'published'])('the example that everyone copies has nothing wrong as %s', (status) => {
  const files = {
    ...exampleLibrary,
    'cases/buurthuis-in-zuid.mdx': written.replace('status: draft', `status: ${status}`),
    'sources/wijkkrant-zuid-2024.yaml': source,
    'words/vereniging-van-eigenaren.yaml': word,
    'concepts/gedeelde-verantwoordelijkheid.mdx':
      '---\nterm: gedeelde verantwoordelijkheid\ndefinition: Samen dragen wat geen van allen alleen kan.\ngroup: functies\n---\nMeer. [@klaster-2016]\n',
  };
  const read = Object.entries(files).map(([path, text]) => ({ path: `content/${path}`, text }));
  const { report } = readCheckedLibrary(read, 'content/', { languages: ['nl', 'en'], vocabulary });
  const severe = report.diagnostics.filter((one) => one.severity !== 'note' && one.code !== 'id-not-recorded');
  expect(severe.map(({ code, range }) => `${code} ${range.line}`)).toEqual([]);
});
