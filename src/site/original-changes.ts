import { atlas } from '../../site.config.ts';
import { changedSections, type ChangedSection, type ReadEarlier } from '../core/authoring/original-changes.ts';
import type { Locale } from '../core/model/locale.ts';
import { versionsOf } from '../reader/git.ts';
import { readLibrary, rulesOf } from '../reader/library.ts';
import { contentFolder } from './content-files.ts';
import type { KnownFiles } from './known-files.ts';

/**
 * What changed in the original of an entry, for those who keep its translations, by their languages. Git is asked for those that are outdated alone, in the
 * folder in which a site is built unless another is said.
 */
export async function originalChanges(
  id: string,
  outdated: KnownFiles['outdated'],
  folder = '.',
): Promise<Readonly<Record<Locale, readonly ChangedSection[]>>> {
  const rules = rulesOf(atlas);
  const earlier: ReadEarlier = (path, text) => readLibrary([{ path, text }], contentFolder, rules).documents[0];
  const changes = outdated
    .filter(({ original }) => original.id === id)
    .map(async (one) => {
      const sections = await changedSections(one, (path) => versionsOf(folder, path), earlier);
      return [one.translation.language, sections] as const;
    });
  return Object.fromEntries(await Promise.all(changes));
}
