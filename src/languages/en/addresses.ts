import type { Segment } from '../../core/model/atlas.ts';
import { kindAddresses } from './kinds.ts';

/** The parts of addresses, in English: lower-case kebab, and all different. */
export const addresses: Readonly<Record<Segment, string>> = {
  ...kindAddresses,
  search: 'search',
  design: 'design',
  sector: 'field',
  scale: 'scale',
  period: 'period',
  group: 'group',
  grade: 'grade',
  contribute: 'contribute',
  checks: 'checks',
  style: 'style',
  matrix: 'matrix',
  compare: 'compare',
  open: 'open-questions',
  dissent: 'dissent',
  handout: 'handout',
  session: 'sessions',
  data: 'data',
  offline: 'take-along',
  workbook: 'workbook',
  own: 'my-case',
  'group-view': 'group-view',
  cards: 'cards',
};
