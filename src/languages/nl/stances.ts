import type { StanceWords } from '../language.ts';
import { plurals } from '../plural.ts';

const { form } = plurals('nl');

/** What passages of each stance are called in Dutch, how they are counted, and when the stance is right. */
export const stances: StanceWords = {
  illustrates: {
    heading: 'Laat het zien',
    counted: (count) => `${count} ${form(count, { one: 'laat', other: 'laten' })} zien`,
    none: (concept) => `Geen passage laat ${concept} zien.`,
    means: 'Wat het begrip zegt, gebeurt hier.',
    test: 'Herkent wie alleen deze passage leest, waar het begrip over gaat?',
    example:
      'Bewoners en gemeente tellen samen de rekeningen op, en ontdekken wat geen van beide wist. Dat is kennis delen: het inzicht kwam van allebei.',
  },
  nuances: {
    heading: 'Nuanceert het',
    counted: (count) => `${count} ${form(count, { one: 'nuanceert', other: 'nuanceren' })}`,
    none: (concept) => `Geen passage nuanceert ${concept}.`,
    means: 'Het begrip klopt, met een grens of voorwaarde die hier te zien is.',
    test: 'Kunt u “het klopt, maar alleen als …” afmaken met een feit uit de passage? Dat de bron zwijgt, is geen grens.',
    example: 'Zij leerden wel iets met elkaar, maar pas toen een onderzoeker van buiten ernaar vroeg.',
  },
  contradicts: {
    heading: 'Spreekt het tegen',
    counted: (count) => `${count} ${form(count, { one: 'spreekt', other: 'spreken' })} tegen`,
    none: (concept) => `Geen passage spreekt ${concept} tegen.`,
    means: 'Wat het begrip doet verwachten, gebeurde niet, terwijl de voorwaarden er waren.',
    test: 'Waren de voorwaarden er, en bleef het toch uit? Waren zij er niet, dan ontbreekt het.',
    example: 'Zij telden twee jaar lang samen de rekeningen op, en ieder hield het bij eigen cijfers.',
  },
  absent: {
    heading: 'Ontbreekt hier',
    counted: (count) => `in ${count} ontbreekt het`,
    none: (concept) => `In geen passage ontbreekt ${concept}.`,
    means: 'Wat het begrip zegt, is hier niet gedaan, en de passage vertelt wat er volgde.',
    test: 'Staat in de passage wat er in plaats daarvan gebeurde, en wat daarvan kwam?',
    example:
      'De gemeente telde de rekeningen alleen op. Bewoners bestreden de cijfers, en het plan lag een jaar lang stil.',
  },
};
