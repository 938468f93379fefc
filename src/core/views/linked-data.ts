import { inLanguage, type Entry, type EntryOf } from '../graph/entry.ts';
import { citedSources, type Graph } from '../graph/graph.ts';
import type { Ref } from '../graph/ref.ts';
import type { Locale } from '../model/locale.ts';
import type { sourceTypes } from '../model/source.ts';
import { gistOf, nameOf } from './label.ts';

/** A thing in the words of schema.org, as JSON-LD has it. What is undefined is not said. */
export interface LinkedThing {
  readonly '@type'?: string;
  readonly '@id'?: string;
  readonly [property: string]: LinkedValue;
}
type LinkedValue = string | number | undefined | LinkedThing | readonly LinkedValue[];

/** Who publishes, and where pages are, as whole addresses. */
export interface Publisher {
  readonly name: string;
  readonly home: string;
  readonly licence: string;
  readonly address: (ref: Ref) => string;
  /** The list of all concepts. */
  readonly concepts: { readonly name: string; readonly address: string };
  /** The matrix of a lens as a table for spreadsheets. */
  readonly table: (lens: string) => string;
}

/** An entry on its page, with what the page knows of it besides. */
export interface LinkedPage {
  readonly entry: Entry;
  /** The language that it speaks. */
  readonly lang: Locale;
  readonly changed?: string | undefined;
  /** How long it takes to follow, of a learning path. */
  readonly minutes?: number;
}

/** The way to a page from the top; the last is the page itself. Nothing for a page with no other above it. */
export function trailData(pages: readonly { readonly name: string; readonly address?: string }[]): LinkedThing[] {
  if (pages.length < 2) return [];
  const items = pages.map(({ name, address }, at) => ({
    '@type': 'ListItem',
    position: at + 1,
    name,
    ...(address !== undefined && { item: { '@id': address } }),
  }));
  return [{ '@type': 'BreadcrumbList', itemListElement: items }];
}

/** What an entry is in the words of schema.org. Other entries are named by their addresses alone; of a person nothing is told. */
export function linkedEntry(graph: Graph, page: LinkedPage, publisher: Publisher): LinkedThing | undefined {
  const { entry, lang } = page;
  const to = (kind: Ref['kind'], id: string): LinkedThing => ({ '@id': publisher.address({ kind, id }) });
  const name = nameOf(graph, entry, lang).words;
  const description = gistOf(graph, entry, lang)?.words;
  const own = { '@id': publisher.address({ kind: entry.kind, id: entry.id }) };
  const work = {
    description,
    inLanguage: lang,
    dateModified: page.changed,
    license: publisher.licence,
    author: { '@type': 'Organization', name: publisher.name, url: publisher.home },
  };
  const citation = 'body' in entry ? citedSources(entry).flatMap((id) => known(graph, 'source', id, to)) : [];
  switch (entry.kind) {
    case 'case': {
      const { place, period } = inLanguage(entry, lang).fields;
      const shown = new Set(graph.evidenceOf(entry.id).map(({ concept }) => concept));
      return {
        '@type': 'Article',
        ...own,
        headline: name,
        ...work,
        spatialCoverage: { '@type': 'Place', name: place },
        temporalCoverage: `${period.from}/${period.to ?? '..'}`,
        about: [...shown].flatMap((id) => known(graph, 'concept', id, to)),
        citation,
      };
    }
    case 'concept': {
      const { aliases } = entry.fields;
      const { concepts } = publisher;
      const cases = new Set(graph.evidence(entry.id).map(({ caseId }) => caseId));
      return {
        '@type': 'DefinedTerm',
        ...own,
        name,
        alternateName: aliases?.[lang],
        description,
        inDefinedTermSet: { '@type': 'DefinedTermSet', '@id': concepts.address, name: concepts.name },
        subjectOf: [...cases].map((id) => to('case', id)),
      };
    }
    case 'lens':
      return {
        '@type': 'Dataset',
        ...own,
        name,
        ...work,
        about: entry.fields.concepts.flatMap(({ concept }) => known(graph, 'concept', concept, to)),
        distribution: { '@type': 'DataDownload', encodingFormat: 'text/csv', contentUrl: publisher.table(entry.id) },
      };
    case 'path':
      return {
        '@type': 'LearningResource',
        ...own,
        name,
        ...work,
        timeRequired: page.minutes === undefined ? undefined : `PT${page.minutes}M`,
        audience: { '@type': 'Audience', audienceType: inLanguage(entry, lang).fields.audience },
        hasPart: entry.fields.steps.flatMap((step) => {
          const found = graph.find(step.entry);
          return found === undefined ? [] : [to(found.kind, found.id)];
        }),
      };
    case 'tool':
      return {
        '@type': 'LearningResource',
        ...own,
        name,
        ...work,
        teaches: entry.fields.concepts.flatMap((concept) => known(graph, 'concept', concept, to)),
        citation,
      };
    case 'source':
      return sourceData(entry, own);
    case 'organisation':
      return { '@type': 'Organization', ...own, name, alternateName: entry.fields.abbreviation, description };
    case 'word':
      return { '@type': 'DefinedTerm', ...own, name, alternateName: entry.fields.forms?.[lang], description };
    case 'person':
      return undefined;
  }
}

function known(
  graph: Graph,
  kind: 'source' | 'concept',
  id: string,
  to: (kind: Ref['kind'], id: string) => LinkedThing,
): LinkedThing[] {
  const entry = graph.get(kind, id);
  return entry === undefined ? [] : [to(kind, entry.id)];
}

/** The types of CSL that schema.org has a word of its own for. */
const workTypes: Partial<Readonly<Record<(typeof sourceTypes)[number], string>>> = {
  'article-journal': 'ScholarlyArticle',
  'article-magazine': 'Article',
  'article-newspaper': 'NewsArticle',
  article: 'Article',
  book: 'Book',
  chapter: 'Chapter',
  legislation: 'Legislation',
  motion_picture: 'Movie',
  post: 'SocialMediaPosting',
  'post-weblog': 'BlogPosting',
  report: 'Report',
  thesis: 'Thesis',
  webpage: 'WebPage',
};

/** A source as the work that it is; organisations that wrote it by name, and people by theirs, as the reference prints them. */
function sourceData({ fields }: EntryOf<'source'>, own: LinkedThing): LinkedThing {
  const { type, title, author = [], issued, publisher, language, DOI, URL, ISBN } = fields;
  return {
    '@type': workTypes[type] ?? 'CreativeWork',
    ...own,
    name: title,
    author: author.map((one) =>
      'literal' in one
        ? { '@type': 'Organization', name: one.literal }
        : { '@type': 'Person', givenName: one.given, familyName: one.family },
    ),
    datePublished: issued,
    ...(publisher !== undefined && { publisher: { '@type': 'Organization', name: publisher } }),
    inLanguage: language,
    ...(DOI !== undefined && { sameAs: `https://doi.org/${DOI}` }),
    ...(type === 'book' && { isbn: ISBN }),
    url: URL,
  };
}
