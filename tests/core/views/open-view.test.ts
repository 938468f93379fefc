import { describe, expect, test } from 'vitest';
import type { Entry } from '../../../src/core/graph/entry.ts';
import { buildGraph } from '../../../src/core/graph/graph.ts';
import { excerptOf } from '../../../src/core/views/excerpt.ts';
import { countClaims, countGaps, openView, type OpenCase } from '../../../src/core/views/open-view.ts';
import { languages, readFixture } from '../../fixtures/libraries/read.ts';

const { entries } = await readFixture('twee-regios');
const graph = buildGraph(entries, languages);
const view = openView(graph, 'nl');

const claims = (cases: readonly OpenCase[]) =>
  cases.flatMap((one) =>
    one.claims.map(({ ref, said }) => `${ref.id}#${ref.fragment ?? ''} [${said.lang}] ${said.words}`),
  );

describe('what is open', () => {
  test('are the concepts that no passage shows', () => {
    expect(view.unshown.map(({ label }) => label.name.words)).toEqual(['samenspel', 'stilte']);
  });

  test('are the entries without a translation, each with its language and its file', () => {
    expect(view.untranslated.map(({ label, lang }) => `${label.ref.kind} ${label.ref.id} ${lang}`)).toEqual([
      'case regio-zuid en',
      'concept kennis-delen en',
      'concept samenspel en',
      'concept stilte en',
      'lens stil en',
    ]);
    expect(view.untranslated[0]?.path).toBe('tests/fixtures/libraries/twee-regios/cases/regio-zuid.mdx');
  });

  test('are the translations whose original has changed, by how many sections; one that kept no record is not known', () => {
    expect(view.outdated).toEqual([]);
    const older = entries.map((entry): Entry => {
      const translation = entry.kind === 'case' ? entry.translations.en : undefined;
      if (entry.kind !== 'case' || translation === undefined) return entry;
      const translatedFrom = { _front: 'of an earlier text' };
      return { ...entry, translations: { en: { ...translation, translatedFrom } } };
    });
    expect(
      openView(buildGraph(older, languages), 'nl').outdated.map(({ label, lang, sections }) => [
        label.ref.id,
        lang,
        sections,
      ]),
    ).toEqual([['regio-noord', 'en', 4]]);
  });

  test('are the cells of each lens that no passage fills', () => {
    expect(
      view.gaps.map(({ lens, empty, cells, concepts }) => [
        lens.ref.id,
        `${empty} of ${cells}`,
        ...concepts.map(({ concept, cases }) => `${concept.ref.id}: ${cases.map(({ ref }) => ref.id).join()}`),
      ]),
    ).toEqual([
      ['drie-taken', '3 of 6', 'samenspel: regio-noord,regio-zuid', 'kennis-delen: regio-zuid'],
      ['stil', '4 of 4', 'stilte: regio-noord,regio-zuid', 'samenspel: regio-noord,regio-zuid'],
    ]);
    expect(countGaps(view.gaps)).toBe(7);
  });

  test('is what the sources do not tell, in the language of the page where it is said there', () => {
    expect(claims(view.unknown)).toEqual(['regio-noord#_unknown [nl] Wat het kostte.']);
    expect(claims(openView(graph, 'en').unknown)).toEqual(['regio-noord#_unknown [en] What it cost.']);
    expect(countClaims(view.unknown)).toBe(1);
  });

  test('are the passages that rest on grade C alone, and in an item one better source is enough', () => {
    expect(claims(view.weak)).toEqual(['regio-noord#noord-werk [nl] Eén partij deed het werk.']);
  });

  test('is nothing at all in an atlas without entries', () => {
    expect(openView(buildGraph([], languages), 'nl')).toEqual({
      unshown: [],
      untranslated: [],
      outdated: [],
      gaps: [],
      unknown: [],
      weak: [],
    });
  });
});

describe('an excerpt', () => {
  const html = (words: string) => [{ type: 'html' as const, html: `<p>${words}</p>` }];

  test('is the whole of a short passage, without markup', () => {
    expect(excerptOf(html('Zij <em>schreven</em>, samen.'))).toBe('Zij schreven, samen.');
  });

  test('of a long one is cut between words, within its length', () => {
    const excerpt = excerptOf(html('overleg '.repeat(40)));
    expect(excerpt).toMatch(/^(?:overleg )+overleg…$/);
    expect(excerpt.length).toBeLessThanOrEqual(120);
  });
});
