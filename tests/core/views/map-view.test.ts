import { beforeAll, describe, expect, test } from 'vitest';
import { generateLibrary } from '../../../src/cli/bench-library.ts';
import { buildGraph, type Graph } from '../../../src/core/graph/graph.ts';
import { NAME_LINE, NAME_SIZE, REGION_NAME, SCALES } from '../../../src/core/figures/map-labels.ts';
import { atlasMapView, type AtlasMapView } from '../../../src/core/views/map-view.ts';
import { readLibrary } from '../../../src/reader/library.ts';
import { fixtureGraph, languages, vocabulary } from '../../fixtures/libraries/read.ts';

const root = 'src/content/';

/** A library of `size` entries, with a lens of five concepts for every ten of them, nine lenses at most. */
function generated(size: number): Graph {
  const files = generateLibrary(size, root, vocabulary);
  const concepts = files.flatMap(({ path }) => /concepts\/(.*)\.mdx$/.exec(path)?.[1] ?? []);
  const lenses = Array.from({ length: Math.min(9, Math.floor(concepts.length / 10)) }, (_, at) => ({
    path: `${root}lenses/lens-${at}.mdx`,
    text: `---\ntitle: Lens van het nummer ${at}\nquestion: Wat?\nfigure: row\nconcepts:\n${concepts
      .slice(5 * at, 5 * at + 5)
      .map((id) => `  - { concept: ${id}, prompt: "Wat?" }\n`)
      .join('')}---\n\nTekst.\n`,
  }));
  return buildGraph(readLibrary([...files, ...lenses], root, { languages, vocabulary }).entries, languages);
}

interface Box {
  readonly what: string;
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** How wide a line of letters is at least, in a typeface of usual width. */
const widthOf = (lines: readonly string[], size: number) => Math.max(...lines.map((line) => line.length)) * 0.56 * size;

/** The letters of every name that is shown at a level of detail, in units of the map. */
function namesAt(view: AtlasMapView, level: number): Box[] {
  const scale = SCALES[level] ?? 1;
  const box = (what: string, x: number, y: number, left: number, top: number, width: number, height: number): Box => ({
    what,
    left: x + scale * left,
    top: y + scale * top,
    right: x + scale * (left + width),
    bottom: y + scale * (top + height),
  });
  const entries = view.entries.flatMap(({ x, y, name, label }) => {
    if (name === undefined || name.level > level) return [];
    const width = widthOf(name.lines, NAME_SIZE);
    const left = { start: name.dx, middle: name.dx - width / 2, end: name.dx - width }[name.anchor];
    const height = 12 + (name.lines.length - 1) * NAME_LINE;
    return [box(label.name.words, x, y, left, name.dy - 12, width, height)];
  });
  const regions = view.regions.map(({ roman, name: { at, level: first, lines } }) => {
    const size = NAME_SIZE * REGION_NAME;
    const named = first <= level;
    const width = named ? widthOf(lines, size) : widthOf([roman], size);
    const height = 16 + (named ? lines.length * NAME_LINE * REGION_NAME : 0);
    return box(roman, at[0], at[1], -width / 2, -14, width, height);
  });
  return [...regions, ...entries];
}

const overlapping = (boxes: readonly Box[]) =>
  boxes.flatMap((a, at) =>
    boxes
      .slice(at + 1)
      .filter((b) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom)
      .map((b) => `${a.what} on ${b.what}`),
  );

const cut = (boxes: readonly Box[], { width, height }: AtlasMapView) =>
  boxes.filter(({ left, top, right, bottom }) => left < 0 || top < 0 || right > width || bottom > height);

describe.each([
  [50, 128],
  [500, 1250],
])('the map of a library of %i cases and concepts', (count, files) => {
  let view: AtlasMapView;

  beforeAll(() => {
    view = atlasMapView(generated(files), 'nl');
  }, 120_000);

  test('has a place for each, apart from all others', () => {
    expect(view.entries).toHaveLength(count);
    expect(new Set(view.entries.map(({ x, y }) => `${x} ${y}`)).size).toBe(count);
    for (const { x, y } of view.entries) {
      expect(x > 0 && x < view.width && y > 0 && y < view.height).toBe(true);
    }
  });

  test('cuts no name and lays none on another, at any level of detail', () => {
    for (const level of SCALES.keys()) {
      const names = namesAt(view, level);
      expect(overlapping(names)).toEqual([]);
      expect(cut(names, view).map(({ what }) => what)).toEqual([]);
    }
  });

  test('names some on a desktop, more with each level, and all at the last', () => {
    expect(view.named[4]).toBeGreaterThan(count === 50 ? 20 : 30);
    expect([...view.named].sort((a, b) => a - b)).toEqual(view.named);
    expect(view.named.at(-1)).toBe(count);
  });

  test('says how many are named at a level as many as there are', () => {
    view.named.forEach((named, level) => {
      expect(namesAt(view, level)).toHaveLength(named + view.regions.length);
    });
  });
});

describe('the map of a small library', () => {
  let graph: Graph;
  let view: AtlasMapView;

  beforeAll(async () => {
    graph = await fixtureGraph('twee-regios');
    view = atlasMapView(graph, 'nl');
  });

  test('shows every case and concept, and tells the same in its lists', () => {
    const ids = (entries: AtlasMapView['entries']) => entries.map(({ label }) => label.ref.id).sort();
    const listed = new Set([
      ...view.regions.flatMap(({ members }) => ids(members)),
      ...ids(view.loose),
      ...ids(view.cases),
    ]);
    expect([...listed].sort()).toEqual(ids(view.entries));
    expect(ids(view.entries)).toEqual([...graph.all('case'), ...graph.all('concept')].map(({ id }) => id).sort());
  });

  test('lists the concepts of a lens in its order, with their passages', () => {
    expect(
      view.regions.map(({ roman, label, members }) => [
        `${roman} ${label.name.words}`,
        ...members.map((entry) => `${entry.label.name.words}: ${entry.passages}`),
      ]),
    ).toMatchInlineSnapshot(`
      [
        [
          "I Drie functies",
          "samen richten: 4",
          "samensturing: 0",
          "samen leren: 1",
        ],
        [
          "II Wat stil blijft",
          "stilte: 0",
          "samensturing: 0",
        ],
      ]
    `);
  });

  test('ties a case to the concepts it shows, both ways', () => {
    view.entries.forEach(({ ties }, at) => {
      for (const tie of ties) expect(view.entries[tie]?.ties).toContain(at);
    });
    const north = view.entries.find(({ label }) => label.ref.id === 'regio-noord');
    expect(north?.ties.map((tie) => view.entries[tie]?.label.ref.id)).toEqual(
      [...new Set(graph.evidenceOf(graph.all('case')[0]?.id ?? fail()).map(({ concept }) => concept))].sort(),
    );
  });

  test('stands the same in both languages, whatever the order of the files', () => {
    const places = (one: AtlasMapView) => one.entries.map(({ x, y, label }) => `${label.ref.id} ${x} ${y}`);
    const turned = buildGraph(
      [...graph.all('lens'), ...graph.all('concept'), ...graph.all('case'), ...graph.all('source')].reverse(),
      languages,
    );
    expect(places(atlasMapView(graph, 'en'))).toEqual(places(view));
    expect(places(atlasMapView(turned, 'nl'))).toEqual(places(view));
  });
});

test('an atlas without entries has a map without names', () => {
  const { entries, regions, named } = atlasMapView(buildGraph([], languages), 'nl');
  expect({ entries, regions, named }).toEqual({ entries: [], regions: [], named: [0] });
});

function fail(): never {
  throw new Error('the fixture has no case');
}
