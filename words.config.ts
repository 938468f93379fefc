import type { OwnWords } from './src/core/model/atlas.ts';

/** What this atlas says otherwise than its languages do; the groups are those of `src/languages/en`. */
export const words: OwnWords = {
  nl: {
    pages: {
      kinds: {
        case: {
          intro:
            'Wat er gebeurde: in een wijk, een streek, een fusie, een landelijk voorstel. Met wat werkte, wat schuurde en wat niemand weet.',
        },
      },
      search: {
        hint: 'Typ een woord, een plaats of een begrip. Bijvoorbeeld: warmtenet, huisartsen, gedeelde verantwoordelijkheid.',
      },
    },
  },
  en: {
    pages: {
      kinds: {
        case: {
          intro:
            'What happened: in a neighbourhood, a region, a merger, a national proposal. With what worked, what rubbed and what nobody knows.',
        },
      },
      search: {
        hint: 'Type a word, a place or a concept. For example: merger, heat network, shared responsibility.',
      },
    },
  },
};
