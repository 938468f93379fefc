import { readFile } from 'node:fs/promises';
import { readIdList, type ListedId } from '../core/checks/permanent-ids.ts';
import { idListName } from '../core/graph/document.ts';
import { contentFolder } from './content-files.ts';
import { segmentPaths } from './routes.ts';

/** The paths of all ids that were taken off the site, each with when and why. */
export async function withdrawnPaths() {
  const path = contentFolder + idListName;
  const text = await readFile(path, 'utf8').catch(() => '');
  return readIdList({ path, text }).ids.flatMap(({ kind, id, withdrawn }) =>
    withdrawn === undefined
      ? []
      : segmentPaths('kind', kind).map(({ params, props }) => ({
          params: { ...params, withdrawn: id },
          props: { ...props, entry: { kind, id }, withdrawn } satisfies Tombstone,
        })),
  );
}

/** What is left of an entry that was taken off the site. */
interface Tombstone extends Required<Pick<ListedId, 'withdrawn'>> {
  readonly entry: Pick<ListedId, 'kind' | 'id'>;
}
