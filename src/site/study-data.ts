import type { KnownEntries } from '../core/study/shelf.ts';
import type { StudyWords } from '../languages/language.ts';
import type { Locale } from '../core/model/locale.ts';
import { evidenceIn } from '../core/graph/evidence.ts';
import type { Graph } from '../core/graph/graph.ts';
import { kinds } from '../core/model/kind.ts';
import { nameOf } from '../core/views/label.ts';
import { absoluteUrl, homeUrl, listUrl, workbookSchemaUrl } from './urls.ts';
import { withdrawnPaths } from './withdrawn.ts';
import { catalogueIn, intlTag, original, wordsIn } from './words.ts';

/** What the workbook needs on a page: its words, and how addresses name what it points at. */
export interface StudyData {
  readonly words: StudyWords;
  /** The tag that dates are said by. */
  readonly intl: string;
  /** Where the pages of each kind of entry stand. */
  readonly folders: Readonly<Record<string, string>>;
  readonly workbook: string;
  readonly cards: string;
  readonly home: string;
  /** What a file says of where it comes from. */
  readonly atlas: string;
  readonly schema: string;
  /** How an address names a learning path and its step. */
  readonly params: { readonly path: string; readonly step: string };
  readonly kinds: Readonly<Record<string, string>>;
}

/** What the workbook needs on a page in a language. */
export function studyData(locale: Locale, site: URL | undefined): StudyData {
  const { path, kinds: named } = wordsIn(locale);
  return {
    words: catalogueIn(locale).study,
    intl: intlTag(locale),
    folders: Object.fromEntries(kinds.map((kind) => [kind, listUrl(kind, locale)])),
    workbook: listUrl('workbook', locale),
    cards: listUrl('cards', locale),
    home: homeUrl(locale),
    atlas: absoluteUrl(homeUrl(original), site),
    schema: absoluteUrl(workbookSchemaUrl, site),
    params: path.params,
    kinds: Object.fromEntries(kinds.map((kind) => [kind, named[kind].one])),
  };
}

/** What the page of the workbook knows of all entries, in a language. */
export async function studyEntries(graph: Graph, locale: Locale): Promise<KnownEntries> {
  const entries = kinds.flatMap((kind) =>
    graph.all(kind).map((entry) => {
      const former = entry.fields.formerIds ?? [];
      const shows = Map.groupBy(entry.kind === 'case' ? evidenceIn(entry) : [], ({ passageId }) => passageId);
      return {
        kind: entry.kind,
        id: entry.id,
        name: nameOf(graph, entry, locale).words,
        ...(former.length > 0 && { former }),
        ...(entry.kind === 'path' && { steps: entry.fields.steps.map((step) => step.entry) }),
        ...(shows.size > 0 && {
          shows: Object.fromEntries(
            [...shows].map(([id, all]) => [id, [...new Set(all.map(({ concept }) => concept))]]),
          ),
        }),
      };
    }),
  );
  const withdrawn = (await withdrawnPaths()).map(({ props }) => props.entry.id);
  return { entries, withdrawn: [...new Set(withdrawn)] };
}
