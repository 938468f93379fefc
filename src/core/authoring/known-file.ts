import { headingsOf } from '../body/anchors.ts';
import { plainText } from '../body/plain-text.ts';
import type { Piece } from '../body/passage.ts';
import type { Segment, ShownConcept } from '../body/segment.ts';
import { isUnfilled, placeholder } from '../checks/draft.ts';
import { textsIn, valueAt } from '../checks/fields.ts';
import { shownIn } from '../checks/shown.ts';
import { startOf, type Range } from '../diagnostics/range.ts';
import type { Document } from '../graph/document.ts';
import { readFileName } from '../graph/file-name.ts';
import type { Locale } from '../model/locale.ts';
import { fieldReferences } from '../model/references.ts';
import type { Schemas } from '../model/schemas.ts';

/** What checks of other files ask of a file: a twentieth of it. */
export interface KnownFile {
  readonly path: string;
  /** Those of its fields that other files are held against. */
  readonly fields: Readonly<Record<string, unknown>>;
  /** The lines of the values in them that a message can name, by the way to each with slashes. */
  readonly lines?: Readonly<Record<string, number>>;
  /** That something which it must have is still to be written. */
  readonly unfilled?: true;
  readonly headings?: readonly string[];
  readonly pieces?: readonly KnownPiece[];
  /** The sources that it cites, in its text or its fields, and the other entries that it names there, each once. */
  readonly cites?: readonly string[];
  readonly names?: readonly string[];
}

/** A passage or decision point, with what it shows. */
interface KnownPiece {
  readonly component: Piece;
  readonly id: string;
  readonly line: number;
  readonly formerIds?: readonly string[];
  readonly shows?: readonly (Omit<ShownConcept, 'reason'> & { readonly reason: string; readonly line: number })[];
}

/** The fields that checks of other files look at. */
const held =
  `title term name abbreviation forms aliases formerIds URL DOI issued author publisher grade status asks relations concepts`.split(
    ' ',
  );

/** Those of them in which a message about another file can name a line. */
const named = ['asks', 'formerIds', 'relations'];

/** What checks of other files ask of a document. */
export function knownFile(document: Document, { original }: Schemas): KnownFile {
  const { path, kind, raw, translation, body, passages, mentions, locate } = document;
  const fields = Object.fromEntries(
    held.flatMap((name) => {
      const value = valueAt(raw, [name]);
      return value === undefined ? [] : [[name, value]];
    }),
  );
  const lines = textsIn(fields).flatMap(({ path: way }) =>
    named.includes(String(way[0])) ? [[way.join('/'), locate(way, 'value').line] as const] : [],
  );
  const references = translation ? [] : fieldReferences(original[kind], raw);
  const shown = Map.groupBy(shownIn(document), ({ passage }) => passage);
  const headings = headingsOf(body).map(({ slug }) => slug);
  const pieces = passages.map(({ component, id, formerIds, range: { line } }): KnownPiece => {
    const shows = (shown.get(id) ?? []).map((one) => ({
      ...one.shown,
      reason: plainText(one.shown.reason),
      line: one.range.line,
    }));
    return { component, id, line, ...(formerIds.length > 0 && { formerIds }), ...(shows.length > 0 && { shows }) };
  });
  const of = (type: 'link' | 'citation') => mentions.flatMap((one) => (one.type === type ? [one.to] : []));
  const fieldsOf = (isSource: boolean) =>
    references.flatMap((one) => ((one.kind === 'source') === isSource ? [one.id] : []));
  const cites = [...new Set([...of('citation'), ...fieldsOf(true)])];
  const names = [...new Set([...of('link'), ...fieldsOf(false)])];
  return {
    path,
    fields,
    ...(isUnfilled(document) && { unfilled: true }),
    ...(headings.length > 0 && { headings }),
    ...(pieces.length > 0 && { pieces }),
    ...(cites.length > 0 && { cites }),
    ...(names.length > 0 && { names }),
    ...(lines.length > 0 && { lines: Object.fromEntries(lines) }),
  };
}

/** A known file as checks of other files look at it. What is told of it itself means nothing. Undefined when its name is not one of content below `root`. */
export function documentOf(known: KnownFile, root: string, languages: readonly Locale[]): Document | undefined {
  const { path, fields, lines = {}, headings = [], pieces = [], cites = [], names = [] } = known;
  const name = readFileName(path.slice(root.length), languages);
  if (name === undefined) return undefined;
  const at = (line: number): Range => ({ ...startOf(path), line });
  const segments = [
    ...headings.map((slug): Segment => ({ type: 'heading', depth: 2, slug, text: slug, children: [] })),
    ...pieces.map(({ component, id, shows = [] }): Segment => {
      if (component === 'Decision')
        return { type: 'decision', id, children: [], options: [], outcome: [], unknown: [] };
      return { type: 'passage', id, children: [], shows: shows.map(shownFrom) };
    }),
  ];
  return {
    path,
    ...name,
    text: '',
    raw: known.unfilled === true ? { ...fields, unfilled: placeholder } : fields,
    body: { segments, notes: [] },
    mentions: [
      ...pieces.flatMap(({ shows = [] }) =>
        shows.map(({ concept, line }) => ({ type: 'shows', to: concept, range: at(line) }) as const),
      ),
      ...cites.map((to) => ({ type: 'citation', to, range: at(1) }) as const),
      ...names.map((to) => ({ type: 'link', to, range: at(1) }) as const),
    ],
    parts: [],
    issues: [],
    passages: pieces.map(({ component, id, formerIds = [], line }) => ({
      component,
      id,
      formerIds,
      range: at(line),
      citations: 0,
      options: [],
    })),
    locate: (way) => at(lines[way.join('/')] ?? 1),
  };
}

function shownFrom({ reason, line: _line, ...of }: NonNullable<KnownPiece['shows']>[number]): ShownConcept {
  return { ...of, reason: [{ type: 'link', to: '', words: reason }] };
}
