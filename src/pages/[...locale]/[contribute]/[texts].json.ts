import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { writeBundle } from '../../../core/authoring/bundle.ts';
import { textsName, type EntryTexts } from '../../../core/authoring/entry-texts.ts';
import { kinds } from '../../../core/model/kind.ts';
import { filesOf } from '../../../site/content-files.ts';
import { getLibrary } from '../../../site/library.ts';
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
  const texts = entries.map(async (entry) => [entry.id, writeBundle({ files: await filesOf(entry) })] as const);
  return Response.json(Object.fromEntries(await Promise.all(texts)) satisfies EntryTexts);
};
