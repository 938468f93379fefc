import type { Catalogue } from '../language.ts';
import { kindAddresses } from './kinds.ts';

/** The parts of addresses, in German. */
export const addresses: Catalogue['addresses'] = {
  ...kindAddresses,
  search: 'suche',
  design: 'entwurf',
  sector: 'bereich',
  scale: 'ebene',
  period: 'zeit',
  group: 'gruppe',
  grade: 'grad',
  contribute: 'mitmachen',
  checks: 'pruefungen',
  style: 'stil',
  matrix: 'matrix',
  compare: 'vergleich',
  open: 'offene-fragen',
  dissent: 'widerspruch',
  handout: 'handout',
  session: 'sitzungen',
  data: 'daten',
  offline: 'mitnehmen',
  workbook: 'arbeitsheft',
  own: 'mein-fall',
  'group-view': 'gruppenbild',
  cards: 'karten',
};
