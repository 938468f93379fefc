import type { APIRoute } from 'astro';
import { atlas } from '../../../site.config.ts';
import { openSearch } from '../../core/publishing/open-search.ts';
import { localePaths } from '../../site/routes.ts';
import { absoluteUrl, fileUrl, listUrl } from '../../site/urls.ts';
import { textIn } from '../../site/words.ts';

export const getStaticPaths = localePaths;

export const GET: APIRoute = ({ locals: { locale }, site }) =>
  new Response(
    openSearch({
      name: atlas.title,
      description: textIn(atlas.tagline, locale),
      language: locale,
      results: `${absoluteUrl(listUrl('search', locale), site)}?q=`,
      icon: absoluteUrl(fileUrl('icon.svg'), site),
    }),
    { headers: { 'Content-Type': 'application/opensearchdescription+xml' } },
  );
