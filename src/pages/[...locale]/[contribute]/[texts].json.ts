import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { writeBundle } from '../../../core/authoring/bundle.ts';
import { textsName, type EntryText, type EntryTexts } from '../../../core/authoring/entry-texts.ts';
import { kinds } from '../../../core/model/kind.ts';
import type { Entry } from '../../../core/graph/entry.ts';
import { filesOf } from '../../../site/content-files.ts';
import { knownFiles, type KnownFiles } from '../../../site/known-files.ts';
import { getLibrary } from '../../../site/library.ts';
import { originalChanges } from '../../../site/original-changes.ts';
import { segmentPaths } from '../../../site/routes.ts';

export const getStaticPaths = async () => {
  const { graph } = await getLibrary();
  // In the language of the originals: an entry has the same files in all.
  const [{ params } = { params: {} }] = segmentPaths('contribute', 'contribute');
  const files = Map.groupBy(
    kinds.flatMap((kind) => graph.all(kind)),
    ({ id }) => textsName(id),
  );
  return Array.from(files, ([texts, entries]) => ({ params: { ...params, texts }, props: { entries } }));
};

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

/** The files of some entries, for the forms of those who write. */
export const GET: APIRoute<Props> = async ({ props: { entries } }) => {
  const { outdated } = await knownFiles();
  const texts = entries.map(async (entry) => [entry.id, await textOf(entry, outdated)] as const);
  return Response.json(Object.fromEntries(await Promise.all(texts)) satisfies EntryTexts);
};

async function textOf(entry: Entry, outdated: KnownFiles['outdated']): Promise<EntryText> {
  const bundle = writeBundle({ files: await filesOf(entry) });
  const changes = await originalChanges(entry.id, outdated);
  return { bundle, ...(Object.keys(changes).length > 0 && { changes }) };
}
