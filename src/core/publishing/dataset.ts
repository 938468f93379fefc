import type { How, Reading } from '../body/passage.ts';
import { plainText } from '../body/plain-text.ts';
import type { Segment } from '../body/segment.ts';
import { inLanguage, type Entry } from '../graph/entry.ts';
import { passagesOf, citedIn } from '../graph/evidence.ts';
import { linksFrom, type Graph, type Tie } from '../graph/graph.ts';
import type { Ref } from '../graph/ref.ts';
import { byKind, kinds, type Kind } from '../model/kind.ts';
import type { Locale, Text } from '../model/locale.ts';
import { languagesOf } from '../views/label.ts';
import type { Vocabulary } from '../model/vocabulary.ts';

/** Who publishes a dataset, and where its entries are read, as whole addresses. */
export interface DatasetSource {
  readonly title: string;
  readonly home: string;
  readonly licence: { readonly name: string; readonly url: string };
  readonly vocabulary: Vocabulary;
  /** The schema that it keeps to. */
  readonly schema: string;
  readonly address: (ref: Ref, locale: Locale) => string;
}

/** The same in each language that has it. */
type Said<Value> = Readonly<Record<Locale, Value>>;

/** An entry with its address in each language that it can be read in, and what it says: a written entry in each of these, a record with its languages inside. */
export interface DatasetEntry {
  readonly id: string;
  readonly address: Said<string>;
  readonly fields: Readonly<Record<string, unknown>>;
  /** Of a case: its passages in the order of the text, as plain text, with what they cite. */
  readonly passages?: readonly {
    readonly id: string;
    readonly text: Said<string>;
    readonly sources: readonly string[];
  }[];
}

/** That a passage of a case shows a concept: how, whose reading it is, and why. */
export interface DatasetEvidence {
  readonly case: string;
  readonly passage: string;
  readonly concept: string;
  readonly how: How;
  readonly reading: Reading;
  readonly reason: Said<string>;
}

/** That one entry names another, and where it does. */
export interface DatasetLink {
  readonly from: string;
  readonly to: string;
  readonly tie: Tie;
  /** The passage or decision point that it is named in. */
  readonly place?: string;
}

/** All that is published of an atlas, as plain values. */
export interface Dataset {
  readonly $schema: string;
  readonly title: string;
  readonly home: string;
  readonly licence: { readonly name: string; readonly url: string };
  /** The language of originals first. */
  readonly languages: readonly Locale[];
  readonly vocabulary: Readonly<
    Record<'sectors' | 'scales' | 'groups' | 'partyKinds', readonly { readonly id: string; readonly label: Text }[]>
  >;
  readonly entries: Readonly<Record<Kind, readonly DatasetEntry[]>>;
  readonly evidence: readonly DatasetEvidence[];
  readonly links: readonly DatasetLink[];
}

/** What a dataset says wherever it is published: all of it but addresses. */
export function placeless(dataset: Dataset): object {
  const { title, licence, languages, vocabulary, entries, evidence, links } = dataset;
  const own = byKind((kind) => entries[kind].map(({ id, fields, passages }) => ({ id, fields, passages })));
  return { title, licence, languages, vocabulary, entries: own, evidence, links };
}

/** The dataset of a graph; of the same graph always the same, in the same order. */
export function datasetOf(graph: Graph, { title, home, licence, vocabulary, schema, address }: DatasetSource): Dataset {
  const { sectors, scales, groups, partyKinds } = vocabulary;
  const all = kinds.flatMap((kind): readonly Entry[] => graph.all(kind));
  return {
    $schema: schema,
    title,
    home,
    licence,
    languages: graph.languages,
    vocabulary: { sectors, scales, groups, partyKinds },
    entries: byKind<Record<Kind, readonly DatasetEntry[]>>((kind) =>
      graph.all(kind).map((entry) => datasetEntry(graph, entry, address)),
    ),
    evidence: graph.all('case').flatMap(({ id }) =>
      graph.evidenceOf(id).map(({ caseId, passageId, concept, how, reading, original, translations }) => {
        const reasons = Object.entries(translations).map(
          ([locale, words]) => [locale, plainText(words.reason)] as const,
        );
        const [first] = graph.languages;
        const reason = { [first]: plainText(original.reason), ...Object.fromEntries(reasons) };
        return { case: caseId, passage: passageId, concept, how, reading, reason };
      }),
    ),
    links: all.flatMap(linksFrom).flatMap(({ from, to, tie }) => {
      const found = graph.find(to);
      if (found === undefined) return [];
      return [{ from: from.id, to: found.id, tie, ...(from.fragment !== undefined && { place: from.fragment }) }];
    }),
  };
}

function datasetEntry(graph: Graph, entry: Entry, address: DatasetSource['address']): DatasetEntry {
  const ref = { kind: entry.kind, id: entry.id };
  const said = <Value>(languages: readonly Locale[], of: (locale: Locale) => Value): Said<Value> =>
    Object.fromEntries(languages.map((locale) => [locale, of(locale)]));
  if (!('body' in entry))
    return { id: entry.id, address: said(graph.languages, (one) => address(ref, one)), fields: { ...entry.fields } };
  const languages = languagesOf(graph, entry);
  return {
    id: entry.id,
    address: said(languages, (one) => address(ref, one)),
    fields: said(languages, (one) => inLanguage(entry, one).fields),
    ...(entry.kind === 'case' && {
      passages: passagesOf(entry.body.segments).map(({ id, children }) => ({
        id,
        text: said(languages, (one) => textOf(inLanguage(entry, one).body.segments, id) ?? plainText(children)),
        sources: citedIn(children).filter((source) => graph.get('source', source) !== undefined),
      })),
    }),
  };
}

function textOf(segments: readonly Segment[], passage: string): string | undefined {
  const found = passagesOf(segments).find(({ id }) => id === passage);
  return found && plainText(found.children);
}
