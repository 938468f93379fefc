import type { APIRoute } from 'astro';
import { atlas } from '../../../site.config.ts';
import { colourOf } from '../../site/colours.ts';
import { manifestIcons } from '../../site/pictures/icons.ts';
import { localePaths } from '../../site/routes.ts';
import { fileUrl, homeUrl } from '../../site/urls.ts';
import { textIn } from '../../site/words.ts';

export const getStaticPaths = localePaths;

/** What a phone is told when someone puts the atlas among its programs. */
export const GET: APIRoute = ({ locals: { locale } }) =>
  new Response(
    JSON.stringify({
      name: atlas.title,
      description: textIn(atlas.tagline, locale),
      lang: locale,
      start_url: homeUrl(locale),
      scope: fileUrl(''),
      display: 'minimal-ui',
      background_color: colourOf('paper').light,
      theme_color: colourOf('paper').light,
      icons: [
        { src: fileUrl('icon.svg'), sizes: 'any', type: 'image/svg+xml' },
        ...manifestIcons.map(({ name, sizes, purpose }) => ({
          src: fileUrl(`${name}.png`),
          sizes,
          type: 'image/png',
          purpose,
        })),
      ],
    }),
    { headers: { 'Content-Type': 'application/manifest+json' } },
  );
