import type { APIRoute } from 'astro';
import { atlas } from '../../site.config.ts';
import { wholeMap } from '../site/urls.ts';

/** The map of the atlas, which pages use in parts: all of it, or a region by its id. Its look is that of the page. */
export const GET: APIRoute = () => {
  const regions = (atlas.vocabulary.map?.regions ?? []).map(({ id, outline }) => `<path id="${id}" d="${outline}"/>`);
  const svg = `<svg xmlns="http://www.w3.org/2000/svg"><g id="${wholeMap}">${regions.join('')}</g></svg>`;
  return new Response(svg, { headers: { 'content-type': 'image/svg+xml' } });
};
