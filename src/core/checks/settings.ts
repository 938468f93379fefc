import type { SourceFile } from '../graph/document.ts';
import type { Catalogue } from '../../languages/language.ts';
import type { Range } from '../diagnostics/range.ts';
import { settingIssues, type SettingIssue } from '../model/atlas-schema.ts';
import type { FieldPath } from '../model/references.ts';

/** What an atlas says of itself, as a check looks at it. */
export interface Settings {
  /** What site.config.ts says. */
  readonly atlas: unknown;
  /** The files that say it. */
  readonly files: readonly SourceFile[];
  readonly locate: (path: FieldPath, what: 'key' | 'value') => Range;
  /** The ids of the guides that there are. */
  readonly guides: readonly string[];
  /** The tags of the languages that there are words for. */
  readonly spoken: readonly string[];
  /** The words of each language of the atlas, by tag. */
  readonly catalogues: ReadonlyMap<string, Pick<Catalogue, 'addresses'>>;
}

/** Whether content can be read by these settings: by languages and lists that are there. */
export function canBeReadBy({ atlas, spoken }: Settings): boolean {
  return !settingIssues(atlas, spoken).some(
    ({ path: [of], path, fault }: SettingIssue) =>
      (of === 'languages' || of === 'vocabulary') && path.length < 3 && /^(?:missing|form|empty)$/.test(fault),
  );
}
