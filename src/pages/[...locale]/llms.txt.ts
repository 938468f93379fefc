import type { APIRoute } from 'astro';
import { atlas } from '../../../site.config.ts';
import { writtenKinds } from '../../core/model/kind.ts';
import { llmsText } from '../../core/publishing/llms.ts';
import { gistOf, languagesOf, nameOf } from '../../core/views/label.ts';
import { localePaths } from '../../site/routes.ts';
import { absoluteUrl, dataFileUrl, entryUrl, listUrl, markdownUrl } from '../../site/urls.ts';
import { textIn, wordsIn } from '../../site/words.ts';

export const getStaticPaths = localePaths;

/** All texts that can be read in a language. */
export const GET: APIRoute = ({ locals: { library, locale }, site }) => {
  const graph = library.published();
  const { across, data, kinds, page } = wordsIn(locale);
  const whole = (path: string) => absoluteUrl(path, site);
  const text = llmsText({
    title: atlas.title,
    description: textIn(atlas.tagline, locale),
    about: [
      `${page.licence(atlas.title)}: ${atlas.licence.name}, ${atlas.licence.url}`,
      `${across.data}: ${whole(listUrl('data', locale))} (${whole(dataFileUrl('dataset.json'))})`,
      data.markdown,
    ],
    parts: writtenKinds.map((kind) => ({
      title: kinds[kind].many,
      pages: graph
        .all(kind)
        .filter((entry) => languagesOf(graph, entry).includes(locale))
        .map((entry) => ({
          name: nameOf(graph, entry, locale).words,
          address: whole(markdownUrl(entryUrl({ kind, id: entry.id }, locale))),
          gist: gistOf(graph, entry, locale)?.words ?? '',
        })),
    })),
  });
  return new Response(text, { headers: { 'Content-Type': 'text/plain; charset=utf-8' } });
};
