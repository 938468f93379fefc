import type { How } from '../body/passage.ts';
import type { Body } from '../body/segment.ts';
import type { Evidence } from '../graph/evidence.ts';
import { inLanguage } from '../graph/entry.ts';
import type { Graph } from '../graph/graph.ts';
import type { Id } from '../model/fields.ts';
import type { Locale } from '../model/locale.ts';
import { labelOf, type Label } from './label.ts';
import type { Shown } from './shown.ts';

/** A concept that a passage shows, or a passage that shows a concept. */
export interface ProfileMark {
  readonly how: How;
  readonly name: string;
  /** Where it stands in the lenses of the page. */
  readonly places: Shown['places'];
}

/** A passage with all that it shows. */
export interface ProfileColumn {
  readonly caseId: Id<'case'>;
  /** The passage, as a fragment of its case. */
  readonly passage: string;
  readonly marks: readonly ProfileMark[];
}

/** Columns that stand together: those of a section of a case, or of a case. */
export interface ProfilePart {
  /** What they stand under: a heading of this page, or a case. Undefined before the first heading. */
  readonly of: { readonly anchor: string; readonly name: string } | Label | undefined;
  readonly columns: readonly ProfileColumn[];
}

/** A case in cross-section: its passages in the order of the story, by the sections they stand in. Sections without passages are left out. */
export function caseProfile(
  caseId: Id<'case'>,
  body: Body,
  shown: ReadonlyMap<string, readonly Shown[]>,
): readonly ProfilePart[] {
  const parts: { of: ProfilePart['of']; columns: ProfileColumn[] }[] = [{ of: undefined, columns: [] }];
  const told = body.segments.flatMap((one) => (one.type === 'untranslated' ? one.children : [one]));
  for (const segment of told) {
    if (segment.type === 'heading') parts.push({ of: { anchor: segment.slug, name: segment.text }, columns: [] });
    if (segment.type !== 'passage') continue;
    const marks = (shown.get(segment.id) ?? []).map(({ how, concept, places }) => ({
      how,
      name: concept.name.words,
      places,
    }));
    if (marks.length > 0) parts.at(-1)?.columns.push({ caseId, passage: segment.id, marks });
  }
  return parts.filter(({ columns }) => columns.length > 0);
}

/** A concept in cross-section: the passages that show it, by case, the case with the most passages first. */
export function conceptProfile(graph: Graph, evidence: readonly Evidence[], locale: Locale): readonly ProfilePart[] {
  const parts = [...Map.groupBy(evidence, ({ caseId }) => caseId)].flatMap(([caseId, ofCase]) => {
    const found = graph.get('case', caseId);
    if (found === undefined) return [];
    const name = inLanguage(found, locale).fields.title;
    const columns = [...Map.groupBy(ofCase, ({ passageId }) => passageId)].map(([passage, shown]) => {
      return { caseId, passage, marks: shown.map(({ how }) => ({ how, name, places: [] })) };
    });
    return [{ of: labelOf(graph, found, locale), columns }];
  });
  return parts.sort((a, b) => b.columns.length - a.columns.length);
}
