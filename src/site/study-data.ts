import type { KnownEntries } from '../core/study/shelf.ts';
import type { StudyWords } from '../languages/language.ts';
import type { Locale } from '../core/model/locale.ts';
import { hows } from '../core/body/passage.ts';
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
  readonly own: string;
  readonly home: string;
  /** What a file says of where it comes from. */
  readonly atlas: string;
  readonly schema: string;
  readonly kinds: Readonly<Record<string, string>>;
  /** What parts of a piece are called: those of each kind, and what someone saw of a concept. */
  readonly parts: Readonly<Record<string, string>>;
}

/** What the workbook needs on a page in a language. */
export function studyData(locale: Locale, site: URL | undefined): StudyData {
  const { kinds: named, stances } = wordsIn(locale);
  const { study, own } = catalogueIn(locale);
  return {
    words: study,
    intl: intlTag(locale),
    folders: Object.fromEntries(kinds.map((kind) => [kind, listUrl(kind, locale)])),
    workbook: listUrl('workbook', locale),
    cards: listUrl('cards', locale),
    own: listUrl('own', locale),
    home: homeUrl(locale),
    atlas: absoluteUrl(homeUrl(original), site),
    schema: absoluteUrl(workbookSchemaUrl, site),
    kinds: Object.fromEntries(kinds.map((kind) => [kind, named[kind].one])),
    parts: {
      ...study.parts,
      ...Object.fromEntries(hows.map((how) => [how, stances[how].heading])),
      unseen: own.lens.unseen,
    },
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
