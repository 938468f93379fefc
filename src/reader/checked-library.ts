import { externalLinks } from '../core/checks/external-links.ts';
import { canBeReadBy } from '../core/checks/settings.ts';
import { createLibrary, runRules } from '../core/checks/index.ts';
import type { Library } from '../core/checks/rule.ts';
import type { WebAnswers } from '../core/checks/web-answer.ts';
import type { SourceFile } from '../core/graph/document.ts';
import type { LinkTally, Report } from '../core/diagnostics/report.ts';
import { readLibrary, type ReadingRules, type ReadLibrary } from './library.ts';

/** A library as read, with everything that is wrong in it. */
export interface CheckedLibrary {
  readonly read: ReadLibrary;
  /** All diagnostics, with what it takes to tell them. */
  readonly report: Report;
}

/**
 * Reads files and runs every rule on them. Paths are as authors know them; `root` is the part before "cases/…", with its slash. `answers` is what
 * the web said about external addresses, when it was asked. By settings that name no languages or lists nothing can be read: then they alone are told of. Mistakes in the content are diagnostics, never exceptions.
 */
export function readCheckedLibrary(
  files: readonly SourceFile[],
  root: string,
  rules: ReadingRules,
  answers?: WebAnswers,
): CheckedLibrary {
  const read = readBySettings(files, root, rules);
  return { read, report: reportOn(read, files, root, rules, answers) };
}

/** Reads files; none by settings that nothing can be read by. */
export function readBySettings(files: readonly SourceFile[], root: string, rules: ReadingRules): ReadLibrary {
  const { settings } = rules;
  const isReadable = settings === undefined || canBeReadBy(settings);
  return isReadable ? readLibrary(files, root, rules) : readLibrary([], root, unread);
}

/** Runs every rule on what was read from files. */
export function reportOn(
  read: ReadLibrary,
  files: readonly SourceFile[],
  root: string,
  rules: ReadingRules,
  answers?: WebAnswers,
): Report {
  const diagnostics = runRules(libraryOf(read, root, rules, answers));
  const touched = new Set(diagnostics.map(({ range }) => range.path));
  const texts = new Map(
    [...files, ...(rules.settings?.files ?? [])]
      .filter((file) => touched.has(file.path))
      .map((file) => [file.path, file.text.replace(/^\uFEFF/, '')]),
  );
  const links = answers === undefined ? {} : { links: tallyLinks(read, answers) };
  return { diagnostics, files: read.documents.length + read.strangers.length, texts, ...links };
}

/** What nothing is read by. */
const unread: ReadingRules = {
  languages: ['und'],
  vocabulary: { sectors: [], scales: [], groups: [], partyKinds: [] },
};

/** What rules are asked about, from what was read. */
export function libraryOf(read: ReadLibrary, root: string, rules: ReadingRules, answers?: WebAnswers): Library {
  return createLibrary(read, {
    root,
    languages: rules.languages,
    schemas: read.schemas,
    ...(answers === undefined ? {} : { answers }),
    ...(rules.today === undefined ? {} : { today: rules.today }),
    ...(rules.reviewedFor === undefined ? {} : { reviewedFor: rules.reviewedFor }),
    ...(rules.site === undefined ? {} : { site: rules.site }),
    ...(rules.repository === undefined ? {} : { repository: rules.repository }),
    ...(rules.settings === undefined ? {} : { settings: rules.settings }),
    ...(read.idList === undefined ? {} : { idList: read.idList }),
  });
}

function tallyLinks({ documents }: ReadLibrary, answers: WebAnswers): LinkTally {
  const addresses = [...new Set(externalLinks(documents).map(({ address }) => address))].sort();
  const unanswered = addresses.flatMap((address) => {
    const answer = answers.get(address);
    return answer === undefined || answer.state === 'unknown' ? [{ address, reason: answer?.detail ?? '?' }] : [];
  });
  return { checked: addresses.length - unanswered.length, unanswered };
}
