import type { RegionMap } from './src/core/model/vocabulary.ts';

/**
 * The provinces of the Netherlands. Their borders are those of CBS and Kadaster (Gebiedsindelingen 2024, by way of PDOK, CC BY 4.0), in a grid of two
 * kilometres, with islands under 80 square kilometres left out.
 */
export const map: RegionMap = {
  width: 134,
  height: 156,
  regions: [
    {
      id: 'groningen',
      label: { nl: 'Groningen', en: 'Groningen' },
      outline: 'M129 38l-5-8-7-7-4 1-3-5-4 1-3 5-5-4 4-10-4-4 6 0 13-3 4 1 1 5 10 6 0 6 1 7z',
    },
    {
      id: 'friesland',
      label: { nl: 'Fryslân', en: 'Friesland' },
      outline: 'M98 7l0 2 4 2-4 10 5 4 4 6-3 4-3-1-5 4-11 3-2-2-6 0-6-2 1-2-1-10-7 5 8-7 2-5 4-5 10-5zM77 6l-12 5 0-3z',
    },
    {
      id: 'drenthe',
      label: { nl: 'Drenthe', en: 'Drenthe' },
      outline: 'M129 38l-1 11-9 0-3 1-3-2-3 3-5 0-2-3-5 0-2-4 3-3-3-3 5-4 3 1 3-4-4-6 3-5 4-1 3 5 4-1 7 7z',
    },
    {
      id: 'overijssel',
      label: { nl: 'Overijssel', en: 'Overijssel' },
      outline:
        'M116 50l2 4-2 0 0 4 9 3 1-2 3 6-3 7-4 6-3 1-3-3-7-1-2-3-10 0-2-5 1-7-3-3-3 2-2-2 0-2-1-3 5-3-2-5-5-3 11-3 3 3-3 3 2 4 5 0 2 3 5 0 3-3z',
    },
    {
      id: 'flevoland',
      label: { nl: 'Flevoland', en: 'Flevoland' },
      outline: 'M85 41l5 3 2 5-5 2-6 1 7 3-2 5-9 6 0 4-5 2-3-3-6-1 0-1 0-3 10-7 1-3-2-4-4-3 6 6 0 2 7-4-2-2 0-6 4-4z',
    },
    {
      id: 'gelderland',
      label: { nl: 'Gelderland', en: 'Gelderland' },
      outline:
        'M119 79l-3 4 5 2-3 6-2-1-9 5-10-4-6 4 0 5-3-1-3 0-6-4-7 1-3 4-6 0 0-2-5-2 1-3 6-6 5 1 10-1-6-11-2-4 5-1 3-6 6-5 2-3 2 2 3-2 3 3-1 7 2 5 10 0 2 3 7 1z',
    },
    {
      id: 'utrecht',
      label: { nl: 'Utrecht', en: 'Utrecht' },
      outline: 'M69 70l3 2 2 4 6 11-10 1-5-1-6 6-7-8 0-6 3-2-3-4 4-3 4 0 0 6 5 0z',
    },
    {
      id: 'noord-holland',
      label: { nl: 'Noord-Holland', en: 'North Holland' },
      outline:
        'M68 47l-5 4-4 0 2 7 0 5-3 2 5 2 0 1 6 1 0 1-4 6-5 0 0-6-4 0-4 3-1 0-8 0 2-5-4-1 2-5 4-18 2-11 3 0 2 3 10-6-4 4 4 10 4 0zM55 21l0 5-5 4-1-4 4-6z',
    },
    {
      id: 'zuid-holland',
      label: { nl: 'Zuid-Holland', en: 'South Holland' },
      outline:
        'M51 73l1 0 3 4-3 2 0 6 7 8-1 3-1-1-6 2-5 4-8 1-1 0-4 3-4-2-3-2-2-5-6 3 0-1 1-3 7-1-2-8 3 0 10-11 4-8 4 1-2 5zM26 94l9 8 3-1z',
    },
    {
      id: 'zeeland',
      label: { nl: 'Zeeland', en: 'Zeeland' },
      outline:
        'M7 118l7 3 5 1 4-4 2 2 7 2-7 5-6 3-3-4-7-2-2 3-4-1-2-6zM18 99l6 4 5 0 3 3-2 1 3 13-7-2-3-3-3 4-3 0-5-4-3 1-5-5 4-3 5-1 0-6 5-3zM17 102l-4 5 8-1zM27 104l-1 2-7 2 9 9 3 0-2-5-6-4 6-4z',
    },
    {
      id: 'noord-brabant',
      label: { nl: 'Noord-Brabant', en: 'North Brabant' },
      outline:
        'M88 99l3 3 3 8-7 0 4 10-9 4-4 5-3-4-2 2-7-1-5-7-2-5-3 5-4-1-2-5-3 4-5 1 0-4-5 2 1 4-5 0-3-13 2-1 5-4 1 0 3 1 5-2 5-4 6-2 1 1 5 2 0 2 6 0 3-4 7-1 6 4z',
    },
    {
      id: 'limburg',
      label: { nl: 'Limburg', en: 'Limburg' },
      outline:
        'M91 100l6 5-1 2 4 6 1 8-5 7 0 6-5 5-1 4 4-1 2 7-4 3 2 3-11 0-2-7 3-2 3-11-2-4-7-2 4-5 9-4-4-10 7 0-3-8-3-3z',
    },
  ],
};
