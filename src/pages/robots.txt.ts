import type { APIRoute } from 'astro';
import { isPreview } from '../site/library.ts';
import { absoluteUrl, fileUrl } from '../site/urls.ts';

/** What robots may read: all of it, by the map of the site; of a preview nothing. */
export const GET: APIRoute = ({ site }) =>
  new Response(
    isPreview
      ? 'User-agent: *\nDisallow: /\n'
      : `User-agent: *\nAllow: /\n\nSitemap: ${absoluteUrl(fileUrl('sitemap.xml'), site)}\n`,
  );
