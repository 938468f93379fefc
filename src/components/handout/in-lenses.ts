import type { Shown } from '../../core/views/shown.ts';

/** The classes of what stands there for the lenses in which something shown has a place: see `byLensRules`. */
export function inLenses(shown: readonly Pick<Shown, 'places'>[]): string {
  const lenses = new Set(shown.flatMap(({ places }) => places.map(({ lens }) => `in-l${lens}`)));
  return ['by-lens', ...lenses].join(' ');
}
