import type { Catalogue } from '../language.ts';
import { kindAddresses } from './kinds.ts';

/** The parts of addresses, in Dutch. */
export const addresses: Catalogue['addresses'] = {
  ...kindAddresses,
  search: 'zoeken',
  design: 'ontwerp',
  sector: 'werkveld',
  scale: 'schaal',
  period: 'periode',
  group: 'groep',
  grade: 'graad',
  contribute: 'bijdragen',
  checks: 'controles',
  style: 'stijl',
  matrix: 'matrix',
  compare: 'vergelijken',
  open: 'open-vragen',
  dissent: 'tegenspraak',
  handout: 'handout',
  session: 'sessies',
  data: 'gegevens',
  offline: 'meenemen',
  workbook: 'werkboek',
  own: 'mijn-casus',
  'group-view': 'groepsbeeld',
  cards: 'kaarten',
};
